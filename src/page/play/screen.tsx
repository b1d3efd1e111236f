/** What the phone shows beside the conversation, line by line: all that its picture says. */

import { screens } from '../../kinds/screens.ts';
import type { IconName } from '../../look/icons.ts';
import type { Mark, Said, ScreenLine, ScreenView } from '../../session/screens/shape.ts';
import type { ChatView } from '../../session/view.ts';
import type { Placement } from '../../view/placement.ts';
import type { Words } from '../../view/ports.ts';
import { saidIn } from '../../view/said.ts';
import { Icon } from '../controls/icon.tsx';
import { isHandle, nameOf, Story, storyLanguage } from '../controls/story-words.tsx';
import { placed } from './placed.ts';

interface ScreenProps {
  words: Words;
  view: ChatView;
  over: Placement | null;
  /** A closer look is wanted, at what can be found here. */
  onNotice?: (from: HTMLElement) => void;
}

const iconOf = (kind: ScreenView['kind']): IconName =>
  kind === 'lock' ? 'phone' : screens[kind].icon;

/** null: its words say what it is. */
const markIcon: Readonly<Record<Mark, IconName | null>> = {
  below: null,
  detail: null,
  odd: 'look',
  legend: 'look',
  hint: 'look',
  kept: 'tick',
  never: 'cross',
  quiet: null,
  stays: null,
  untold: null,
  question: null,
  reason: null,
  chosen: 'tick',
  member: 'person',
  camera: 'video',
  when: 'clock',
  notice: null,
};

export function ScreenCard({ words, view, over, onNotice }: ScreenProps) {
  const { kind, title, lines } = view.screen;
  if (title === null && lines.length === 0) return null;
  // Over the stage the control lies on the drawn screen.
  const hint = over === null ? lines.find(({ mark }) => mark === 'hint') : undefined;
  const said = lines.filter(({ mark }) => mark !== 'hint');
  return (
    <div class="screen-card" data-screen={kind} {...placed(over, over?.screen)}>
      {title !== null && (
        <p class="screen-title">
          <Icon name={iconOf(kind)} />
          <Spoken words={words} said={title} />
        </p>
      )}
      {said.length > 0 && (
        <ul>
          {said.map((line) => (
            <ScreenItem key={keyOfSaid(line.said)} words={words} line={line} />
          ))}
        </ul>
      )}
      {hint && (
        <button
          type="button"
          class="quiet"
          data-control="notice"
          onClick={({ currentTarget }) => onNotice?.(currentTarget)}
        >
          <Icon name="look" size={18} />
          <Spoken words={words} said={hint.said} />
        </button>
      )}
    </div>
  );
}

/** What a mark means is said too: a sign alone is nothing to whoever hears it. */
function ScreenItem({ words, line: { said, mark, by } }: { words: Words; line: ScreenLine }) {
  const icon = markIcon[mark];
  return (
    <li data-mark={mark} translate={mark !== 'below'}>
      {icon !== null && <Icon name={icon} size={18} />}
      {mark === 'odd' && (
        <span class="unseen">
          {words.ui('play.profile.odd')}
          {words.ui('app.colon')}{' '}
        </span>
      )}
      {by !== null && (
        <b translate={!isHandle(nameOf(words, by))} {...storyLanguage(words)}>
          {nameOf(words, by)}
          <span class="unseen">{words.ui('app.colon')} </span>
        </b>
      )}
      <Spoken words={words} said={said} />
    </li>
  );
}

/** Words of a screen, those of the story in its own language. */
export function Spoken({ words, said }: { words: Words; said: Said }) {
  return 'story' in said ? (
    <Story words={words} text={said.story} />
  ) : (
    <bdi>{saidIn(words, said)}</bdi>
  );
}

export const keyOfSaid = (said: Said): string => ('story' in said ? said.story : said.ui);

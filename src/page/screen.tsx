/** What the phone shows beside the conversation: a profile card, a call, a sheet. */
import type { Placement } from '../app/placement.ts';
import type { Words } from '../app/ports.ts';
import { screenTitle } from '../app/screen-title.ts';
import { keyOf } from '../script/keys.ts';
import type { Scenario } from '../script/types.ts';
import type { ChatView } from '../session/view.ts';
import { Icon, type IconName } from './icons.tsx';
import { placed } from './placed.ts';
import { Story } from './story.tsx';

interface ScreenProps {
  words: Words;
  scenario: Scenario;
  view: ChatView;
  over: Placement | null;
}

const screenIcon: Partial<Record<ChatView['screen']['kind'], IconName>> = {
  profile: 'person',
  call: 'camera',
  report: 'flag',
  block: 'block',
  proof: 'proof',
  tell: 'people',
};

/** The keys of what a profile card shows, in order; empty on every other screen. */
export function profileTexts(scenario: Scenario, view: ChatView): string[] {
  const { kind, about } = view.screen;
  const profile = kind === 'profile' && about !== null ? scenario.cast[about]?.profile : null;
  if (!profile || about === null) return [];
  return [
    ...(profile.handle === null ? [] : [keyOf.handle(about)]),
    ...profile.details.map((detail) => keyOf.detail(about, detail.id)),
  ];
}

export function ScreenCard({ words, scenario, view, over }: ScreenProps) {
  const title = screenTitle(words, view.screen);
  if (title === null) return null;
  const texts = profileTexts(scenario, view);
  const handle = view.screen.about === null ? null : keyOf.handle(view.screen.about);
  return (
    <div class="screen-card" data-screen={view.screen.kind} {...placed(over, over?.screen)}>
      <p class="screen-title">
        <Icon name={screenIcon[view.screen.kind] ?? 'phone'} />
        {title}
      </p>
      {texts.length > 0 && (
        <ul>
          {texts.map((text) => (
            <li key={text} translate={text !== handle}>
              <Story words={words} text={text} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What rises over the phone when something on it is looked at. The story waits meanwhile. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyOf } from '../../script/keys.ts';
import type { Id, Scenario } from '../../script/types.ts';
import { blockSheet } from '../../session/screens/block.ts';
import { reportSheet } from '../../session/screens/report.ts';
import type { Shown } from '../../session/screens/shape.ts';
import type { Words } from '../../view/ports.ts';
import { Face, knownIn } from '../around/briefing.tsx';
import { Icon } from '../controls/icon.tsx';
import { isHandle, nameOf, Story, storyBlock, storyLanguage } from '../controls/story-words.tsx';
import { pressOf } from './choices.tsx';
import { LookSheet } from './look-sheet.tsx';
import type { PartProps } from './part-props.ts';
import type { Look } from './phone-controls.tsx';
import { keyOfSaid, Spoken } from './screen.tsx';

interface SheetProps extends PartProps {
  look: Look;
  /** A reply is sent with the press that chooses it. */
  sendsAtOnce?: boolean;
  onClose: () => void;
}

export function PhoneSheet(props: SheetProps) {
  const { words, scenario, over, look, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <LookSheet {...{ words, over, heading, onClose }} title={look.title}>
      {look.kind === 'person' && (
        <ul class="who">
          {look.about.map((id) => (
            <Who key={id} words={words} scenario={scenario} id={id} />
          ))}
        </ul>
      )}
      <Offered {...props} />
    </LookSheet>
  );
}

/** Who it is, as far as the phone knows: what an account says of itself is another thing. */
function Who({ words, scenario, id }: { words: Words; scenario: Scenario; id: Id }) {
  const member = scenario.cast[id];
  if (!member) return null;
  const known = knownIn(scenario).some((each) => each.id === id);
  const { profile } = member;
  return (
    <li>
      <Face scenario={scenario} member={member} />
      <span>
        <b {...storyLanguage(words)} translate={!isHandle(nameOf(words, id))}>
          {nameOf(words, id)}
        </b>
        {profile?.handle && (
          <span class="soft" translate={false} {...storyBlock(words, keyOf.handle(id))}>
            {words.story(keyOf.handle(id))}
          </span>
        )}
        {known && (
          <span class="soft">
            {words.ui(id === scenario.lead ? 'app.role.lead' : `app.role.${member.as}`)}
          </span>
        )}
      </span>
    </li>
  );
}

/** The story's choices that belong here; where there are none, what would be done here. */
function Offered(props: SheetProps) {
  const { words, send, view, look, sendsAtOnce = false, onClose } = props;
  const { choices } = look.control;
  if (choices.length === 0)
    return look.kind === 'person' ? (
      <p class="soft">{words.ui('play.look.profile-later')}</p>
    ) : (
      <Later {...props} />
    );
  return (
    <div class="sheet-choices">
      {choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          class="choice"
          data-act={choice.act}
          data-on-sheet={choice.id}
          onClick={() => {
            onClose();
            send({ type: 'play', intent: pressOf(view, choice, sendsAtOnce) });
          }}
        >
          <span class="face">
            <Icon name={choice.act} size={20} />
            <span class="choice-words">
              <Story words={words} text={choice.key} />
            </span>
          </span>
        </button>
      ))}
    </div>
  );
}

function Later({ words, look }: SheetProps) {
  const [about = null, ...others] = look.about;
  const whom = others.length > 0 ? null : about;
  return (
    <>
      <p>{words.ui('play.look.acts-later')}</p>
      <Part words={words} icon="block" shown={blockSheet(false, whom)} />
      <Part words={words} icon="flag" shown={reportSheet(false, whom, [], [])} />
    </>
  );
}

function Part({ words, icon, shown }: { words: Words; icon: 'block' | 'flag'; shown: Shown }) {
  const { title, lines = [] } = shown;
  return (
    <section>
      <h3>
        <Icon name={icon} size={20} />
        {title && <Spoken words={words} said={title} />}
      </h3>
      <ul>
        {lines
          .filter(({ mark }) => mark !== 'question')
          .map(({ said }) => (
            <li key={keyOfSaid(said)}>
              <Spoken words={words} said={said} />
            </li>
          ))}
      </ul>
    </section>
  );
}

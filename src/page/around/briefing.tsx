/** Before a story: whose phone it is, who is who, what will be shown and how to get out. */

import type { Giving } from '../../app/giving.ts';
import type { LmsNow } from '../../app/state.ts';
import { portraitLayers, portraitsOf } from '../../look/portraits/portrait.ts';
import { keyOf } from '../../script/keys.ts';
import type { CastMember, Scenario } from '../../script/types.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { Layers } from '../controls/layers.tsx';
import { notTranslated } from '../controls/marked-language.ts';
import { leadOf, nameOf, Story, storyBlock, storyLanguage } from '../controls/story-words.tsx';
import { ShareStory } from '../give/share-folded.tsx';
import { useBar } from '../shell/sticky-bars.ts';
import type { ScreenProps } from '../shell/toolbar.tsx';
import { AppPicture } from './art.tsx';
import { Intensity } from './shelves.tsx';

interface BriefingProps extends ScreenProps {
  giving: Giving | null;
}

export function Briefing({ words, send, state, giving }: BriefingProps) {
  const { scenario } = state;
  const start = useBar<HTMLButtonElement>('--foot-bar');
  if (scenario === null) return null;
  const foreign = notTranslated(words, words.storyLanguage);
  return (
    <div class="sheet briefing">
      <button
        type="button"
        class="back"
        data-intent="library"
        onClick={() => send({ type: 'library' })}
      >
        <Icon name="back" size={20} />
        {words.ui('app.to-library')}
      </button>
      <div class="briefing-head">
        <AppPicture app={scenario.app} />
        <div>
          <p class="eyebrow">{words.ui('app.briefing.phone', { name: leadOf(words, scenario) })}</p>
          <h1 tabIndex={-1}>
            <Story words={words} text={keyOf.title} />
          </h1>
          <ul class="facts">
            <li>{words.ui(`app.audience.${scenario.audience}`)}</li>
            <li>{words.ui('app.minutes', { count: scenario.minutes })}</li>
            <li class="intensity">
              <Intensity level={scenario.intensity} />
              {words.ui(`app.intensity.${scenario.intensity}`)}
            </li>
            {foreign !== null && <li data-story-language>{foreign}</li>}
          </ul>
        </div>
      </div>
      {state.lms && <Kept words={words} lms={state.lms} />}
      <p class="lead" {...storyBlock(words, keyOf.briefing)}>
        <Story words={words} text={keyOf.briefing} />
      </p>
      <h2>{words.ui('app.briefing.who')}</h2>
      <ul class="who">
        {knownIn(scenario).map((member) => (
          <Person key={member.id} words={words} scenario={scenario} member={member} />
        ))}
      </ul>
      <div class="aside">
        <h2>{words.ui('app.briefing.note')}</h2>
        <p>{words.ui('app.briefing.ways-out')}</p>
      </div>
      <button
        ref={start}
        type="button"
        class="main-button large"
        data-intent="start"
        onClick={() => send({ type: 'start' })}
      >
        {words.ui('app.briefing.start')}
        <Icon name="forward" size={20} />
      </button>
      {state.role === 'solo' && scenario.audience !== 'adults' && (
        <p class="offer">
          <button
            type="button"
            class="quiet"
            data-intent="check"
            onClick={() => send({ type: 'check' })}
          >
            {words.ui('questions.offer')}
          </button>
          <span class="soft">{words.ui('questions.offer-about')}</span>
        </p>
      )}
      <ShareStory words={words} send={send} state={state} giving={giving} />
    </div>
  );
}

/** What a learning platform keeps of this play, before it is begun; and what it does not. */
function Kept({ words, lms }: { words: Words; lms: LmsNow }) {
  return (
    <div class="aside" data-lms={lms.keeps ?? 'nothing'}>
      {lms.trouble && <p>{words.ui(lms.trouble)}</p>}
      {lms.keeps && <p>{words.ui(`app.lms.${lms.keeps}`)}</p>}
    </div>
  );
}

/** Only whom the lead knows as the story begins: whoever is met later would be given away by a list. */
export const knownIn = ({ cast, lead }: Scenario): readonly CastMember[] =>
  Object.values(cast).filter(({ id, known }) => known || id === lead);

function Person(props: { words: Words; scenario: Scenario; member: CastMember }) {
  const { words, scenario, member } = props;
  const name = nameOf(words, member.id);
  return (
    <li>
      <Face scenario={scenario} member={member} />
      <span>
        <b {...storyLanguage(words)}>{name}</b>
        <span class="soft">
          {words.ui(member.id === scenario.lead ? 'app.role.lead' : `app.role.${member.as}`)}
        </span>
      </span>
    </li>
  );
}

/** The portrait that the stage draws too; decoration, for the name stands beside it. */
export function Face({ scenario, member }: { scenario: Scenario; member: CastMember }) {
  const portrait = portraitsOf(scenario)[member.id] ?? member.id;
  return (
    <svg
      class="person-face"
      data-role={member.as}
      viewBox="0 0 100 100"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <Layers layers={portraitLayers(portrait)} />
    </svg>
  );
}

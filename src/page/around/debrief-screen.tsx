/** Looking back: the way taken and the ways left, what was met and practised. Not a score. */

import { keyOf } from '../../script/keys.ts';
import type { Scenario } from '../../script/types.ts';
import type { Debrief, DebriefDecision } from '../../session/debrief.ts';
import { type FilledFrom, named } from '../../view/both.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { Story, storyBlock } from '../controls/story-words.tsx';
import { TacticIcon } from '../controls/tactic-icon.tsx';
import { UiText } from '../controls/ui-text.tsx';
import { helpNow } from '../help/help-here.ts';
import { HelpCard } from '../help/help-screen.tsx';
import { steps } from '../help/steps.ts';
import type { PageParts, Send } from '../page-state.ts';
import type { ScreenProps } from '../shell/toolbar.tsx';
import { AlongCard } from './along-card.tsx';
import { DebriefCards } from './debrief-cards.tsx';
import { Ends } from './debrief-ends.tsx';
import { Futures } from './futures.tsx';

interface DebriefProps extends ScreenProps {
  parts: PageParts;
}

export function DebriefScreen({ parts, ...shown }: DebriefProps) {
  const { words, send, state } = shown;
  const { debrief, scenario } = state;
  if (debrief === null || scenario === null) return null;
  const replay = (made: number): void => send({ type: 'replay', made });
  return (
    <div class="sheet wide debrief">
      <h1 tabIndex={-1}>
        <UiText words={words} text="debrief.title" />
      </h1>
      <p class="lead">
        <UiText words={words} text="debrief.intro" />
      </p>
      <DebriefCards {...shown} />
      <div class="columns">
        <Futures words={words} debrief={debrief} onReplay={replay} />
        <AlongCard
          words={words}
          help={helpNow(parts, state)}
          line={debrief.keep}
          today={state.today}
          onHelp={() => send({ type: 'help' })}
        />
      </div>
      <Ends {...shown} />
      <details class="debrief-rest" data-debrief="rest">
        <summary>{words.ui('debrief.rest')}</summary>
        <Rest words={words} send={send} debrief={debrief} scenario={scenario} />
      </details>
    </div>
  );
}

/** The whole way, and what was met on it: for whoever wants to look again. */
function Rest(props: { words: Words; send: Send; debrief: Debrief; scenario: Scenario }) {
  const { words, send, debrief, scenario } = props;
  const from = named(scenario);
  return (
    <div class="columns">
      <div>
        <h2>
          <UiText words={words} text="debrief.path" />
        </h2>
        <p>
          <UiText words={words} text="debrief.path-about" />
        </p>
        {debrief.decisions.length === 0 && (
          <p>
            <UiText words={words} text="debrief.no-decisions" />
          </p>
        )}
        <ol class="path">
          {debrief.decisions.map((decision, index) => (
            <Decision key={decision.made} {...{ words, send, decision, from }} number={index + 1} />
          ))}
        </ol>
        <NotSent words={words} debrief={debrief} from={from} />
      </div>
      <div>
        <Revealed words={words} debrief={debrief} />
        <Tactics words={words} debrief={debrief} named={scenario.audience !== '12-14'} />
        <Steps words={words} debrief={debrief} />
        <HelpCard words={words} />
      </div>
    </div>
  );
}

interface DecisionProps {
  words: Words;
  send: Send;
  decision: DebriefDecision;
  /** Counted from 1, as people do. */
  number: number;
  /** Whose phone it is. */
  from: FilledFrom;
}

function Decision({ words, send, decision, number, from }: DecisionProps) {
  const taken = decision.choices.filter((choice) => choice.taken);
  const others = decision.choices.filter((choice) => !choice.taken);
  return (
    <li class="decision" data-decision={decision.made}>
      <h3 class="unseen">{words.ui('debrief.decision', { number: words.number(number) })}</h3>
      {taken.map((choice) => (
        <p key={choice.id} class="taken">
          <span class="unseen">{words.ui('debrief.taken') + words.ui('app.colon')} </span>
          <Story words={words} text={choice.key} />
        </p>
      ))}
      <p class="rating" data-rating={decision.rating}>
        <Icon name={decision.rating} size={18} />
        <span>
          <UiText words={words} text={`play.rating.${decision.rating}`} from={from} />
        </span>
      </p>
      {others.length > 0 && (
        <>
          <ul class="others" aria-label={words.ui('debrief.other-ways')}>
            {others.map((choice) => (
              <li key={choice.id}>
                <Story words={words} text={choice.key} />{' '}
                <span class="soft">
                  {words.ui(choice.explored ? 'debrief.explored' : 'debrief.open')}
                </span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="quiet"
            data-intent="replay"
            data-made={decision.made}
            aria-label={words.ui('debrief.replay-from', { number: words.number(number) })}
            onClick={() => send({ type: 'replay', made: decision.made })}
          >
            <Icon name="again" size={20} />
            {words.ui('debrief.replay')}
          </button>
        </>
      )}
    </li>
  );
}

interface PartProps {
  words: Words;
  debrief: Debrief;
}

/** Words that stayed with whoever wrote them: something to talk about, never a count. */
function NotSent({ words, debrief, from }: PartProps & { from: FilledFrom }) {
  if (debrief.unsent.length === 0) return null;
  return (
    <section class="not-sent">
      <h2>
        <UiText words={words} text="debrief.unsent" from={from} />
      </h2>
      <p>
        <UiText words={words} text="debrief.unsent-about" />
      </p>
      <ul>
        {debrief.unsent.map(({ beat, choice, key }) => (
          <li key={`${beat}/${choice}`} {...storyBlock(words, key)}>
            <Story words={words} text={key} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Revealed({ words, debrief }: PartProps) {
  if (debrief.revealed.length === 0) return null;
  return (
    <section class="revealed">
      <h2>
        <UiText words={words} text="debrief.revealed" />
      </h2>
      {debrief.revealed.map(({ cast, turnsOut, ownKey }) => (
        <p key={cast} data-turns-out={turnsOut ?? undefined}>
          <Icon name={turnsOut === 'harmless' ? 'person' : 'mask'} />
          <span>
            {ownKey === null ? (
              turnsOut !== null && (
                <UiText
                  words={words}
                  text={`debrief.revealed.${turnsOut}`}
                  from={{ name: keyOf.name(cast) }}
                />
              )
            ) : (
              <Story words={words} text={ownKey} />
            )}
          </span>
        </p>
      ))}
    </section>
  );
}

/** `named`: old enough for the word that services use, where that is what happened. */
export function Tactics({ words, debrief, named }: PartProps & { named: boolean }) {
  const threats = debrief.tactics.some((id) => id === 'pay-or-share' || id === 'more-or-share');
  return (
    <section>
      <h2>
        <UiText words={words} text="debrief.tactics" />
      </h2>
      {debrief.tactics.length === 0 && (
        <p>
          <UiText words={words} text="debrief.no-tactics" />
        </p>
      )}
      <dl class="tactics">
        {debrief.tactics.map((tactic) => (
          <div key={tactic} data-tactic={tactic}>
            <dt>
              <TacticIcon tactic={tactic} />
              <span>
                <UiText words={words} text={`tactics.${tactic}.name`} />
              </span>
            </dt>
            <dd>
              <UiText words={words} text={`tactics.${tactic}.about`} />
            </dd>
          </div>
        ))}
      </dl>
      {named && threats && (
        <p class="named">
          <UiText words={words} text="debrief.services-call" />
        </p>
      )}
    </section>
  );
}

export function Steps({ words, debrief }: PartProps) {
  return (
    <section>
      <h2>
        <UiText words={words} text="debrief.steps" />
      </h2>
      <ol class="steps">
        {steps.map((step) => {
          const done = debrief.steps.includes(step);
          return (
            <li key={step} data-step={step} data-practised={done ? 'true' : undefined}>
              <b>
                <UiText words={words} text={`help.steps.${step}.name`} />
              </b>
              {step === 'tell' && <span class="soft">{words.ui('debrief.tell-first')}</span>}
              {done && (
                <span class="practised">
                  <Icon name="tick" size={18} />
                  {words.ui('debrief.practised')}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

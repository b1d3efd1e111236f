/** What the desk can ask of the class: on, votes, reveal, a way to go, back, pause, a dark screen. */
import { type DeskView, standingAt } from '../../../classroom/desk/desk-view.ts';
import { intentFor } from '../../../classroom/desk/leading.ts';
import type { DeskIntent } from '../../../classroom/desk/protocol.ts';
import type { Tactic } from '../../../script/types.ts';
import { TacticIcon } from '../../controls/tactic-icon.tsx';
import { Go, Small } from './desk-buttons.tsx';
import { Covers, Uncover } from './desk-covers.tsx';
import { DeskRehearsal, lookedBackOn } from './desk-debrief.tsx';
import type { DeskProps } from './desk-parts.ts';
import { DeskWays } from './desk-phase.tsx';
import { Votes, type VotesProps } from './desk-votes.tsx';

interface LeadProps extends DeskProps {
  view: DeskView | null;
}

/** Only what can be seen in the class window is led from here, by what that window says it shows. */
export function DeskLead(props: LeadProps) {
  const { parts, snapshot, view } = props;
  const { words } = parts;
  const play = snapshot.place === 'playing' ? snapshot.play : null;
  const back = lookedBackOn(props);
  const inSight = snapshot.over === 'none' || snapshot.over === 'words';
  const isCounting = play?.turn === 'asking' && !play.paused;
  return (
    <section
      class="lead-box"
      aria-label={words.ui('class.bar')}
      tabIndex={-1}
      data-over={snapshot.over}
    >
      {isCounting && view !== null && <Votes {...props} view={view} />}
      {snapshot.over !== 'none' && snapshot.over !== 'words' && <Uncover {...props} />}
      {inSight && back !== null && <DeskRehearsal {...props} record={back} />}
      {snapshot.over === 'none' && play === null && <DeskWays {...props} />}
      {snapshot.over === 'none' && play !== null && view !== null && (
        <Play {...props} view={view} />
      )}
      <Covers {...props} />
    </section>
  );
}

/** On from here, and back. */
function Play(props: VotesProps) {
  const { parts, classes, snapshot, view } = props;
  const { words } = parts;
  const ask = (intent: DeskIntent) => () => classes.ask(intent);
  if (snapshot.play === null) return null;
  const { turn, paused, cardNext, canSkip } = snapshot.play;
  if (paused)
    return (
      <>
        <p class="notice">{words.ui('desk.paused')}</p>
        <Go name="resume" label={words.ui('app.resume')} onPress={ask({ type: 'resume' })} />
        <ToTheEnd {...props} />
      </>
    );
  return (
    <>
      {view.guess !== null && <AskAloud {...props} guess={view.guess} />}
      {turn === 'delivering' && (
        <div class="row">
          <Go
            name="on"
            label={words.ui(cardNext ? 'class.next-card' : 'class.next-message')}
            onPress={ask({ type: 'on' })}
          />
          <button type="button" class="quiet" onClick={ask({ type: 'skip-typing' })}>
            {words.ui('play.skip-typing')}
          </button>
        </div>
      )}
      {turn === 'explaining' && (
        <Go name="on" label={words.ui('play.continue')} onPress={ask({ type: 'on' })} />
      )}
      {turn === 'ended' && (
        <Go name="finish" label={words.ui('play.to-debrief')} onPress={ask({ type: 'finish' })} />
      )}
      <div class="row desk-tools">
        <Small name="back" label={words.ui('class.back')} onPress={ask({ type: 'back' })} />
        <Small name="pause" label={words.ui('app.pause')} onPress={ask({ type: 'pause' })} />
        {canSkip && (
          <Small
            name="skip"
            label={words.ui('play.skip-scene')}
            onPress={ask({ type: 'skip-scene' })}
          />
        )}
        {view.past.length > 0 && <Jump {...props} />}
      </div>
      <ToTheEnd {...props} />
    </>
  );
}

/** The class has no vote on it, and nothing of it stands on its screen. */
function AskAloud({ parts: { words }, guess }: VotesProps & { guess: readonly Tactic[] }) {
  return (
    <div class="notice" data-desk="ask-trick">
      <p>{words.ui('desk.ask-trick')}</p>
      <ul class="ask-trick">
        {guess.map((tactic) => (
          <li key={tactic}>
            <TacticIcon tactic={tactic} size={20} />
            {words.ui(`tactics.${tactic}.name`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** From wherever the class is to a good end; from another way that it tries, back to its own. */
function ToTheEnd({ parts, classes, snapshot, view }: LeadProps) {
  const { words } = parts;
  const intent = intentFor({ does: 'end' }, standingAt(snapshot, view));
  if (intent === null) return null;
  const end = intent.type === 'rest' ? 'rest' : 'to-debrief';
  return (
    <>
      {end === 'to-debrief' && <p class="notice">{words.ui('desk.trying')}</p>}
      <div class="row desk-tools">
        <Small name={end} label={words.ui(`class.${end}`)} onPress={() => classes.ask(intent)} />
      </div>
    </>
  );
}

function Jump({ parts, classes, view }: VotesProps) {
  const { words } = parts;
  return (
    <select
      class="jump"
      aria-label={words.ui('class.jump')}
      data-desk="jump"
      value=""
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = '';
        if (value !== '') classes.ask({ type: 'jump', made: Number(value) });
      }}
    >
      <option value="">{words.ui('class.jump')}</option>
      {view.past.map(({ made, key }) => (
        <option key={made} value={made}>
          {words.number(made + 1)} · {key === null ? words.ui('play.skip-scene') : words.story(key)}
        </option>
      ))}
    </select>
  );
}

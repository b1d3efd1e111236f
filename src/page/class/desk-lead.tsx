/** What the desk can ask of the class: on, votes, reveal, a way to go, back, pause, a dark screen. */
import type { DeskView } from '../../classroom/desk-view.ts';
import type { DeskIntent } from '../../classroom/protocol.ts';
import { votesFor } from '../../classroom/tally.ts';
import type { Id } from '../../script/types.ts';
import { Icon } from '../icons.tsx';
import type { DeskProps } from './desk-parts.ts';

interface LeadProps extends DeskProps {
  view: DeskView | null;
}

interface VotesProps extends DeskProps {
  view: DeskView;
}

interface RowProps extends VotesProps {
  /** null: "pass". */
  id: Id | null;
  letter: string;
}

export function DeskLead(props: LeadProps) {
  const { parts, classes, snapshot, view } = props;
  const { words } = parts;
  const { play, lesson } = snapshot;
  if (play === null || view === null) return <p>{words.ui('desk.not-playing')}</p>;
  const ask = (intent: DeskIntent) => () => classes.ask(intent);
  const covered = lesson.cover !== 'none';
  return (
    <section class="lead-box" aria-label={words.ui('class.bar')}>
      {play.turn === 'asking' && <Votes {...props} view={view} />}
      {play.turn === 'delivering' && (
        <div class="row">
          <Go name="on" label={words.ui('class.next-message')} onPress={ask({ type: 'on' })} />
          <button type="button" class="quiet" onClick={ask({ type: 'skip-typing' })}>
            {words.ui('play.skip-typing')}
          </button>
        </div>
      )}
      {play.turn === 'explaining' && (
        <Go name="on" label={words.ui('play.continue')} onPress={ask({ type: 'on' })} />
      )}
      {play.turn === 'ended' && snapshot.place === 'playing' && (
        <Go name="finish" label={words.ui('play.to-debrief')} onPress={ask({ type: 'finish' })} />
      )}
      <div class="row desk-tools">
        <Small name="back" label={words.ui('class.back')} onPress={ask({ type: 'back' })} />
        <Small
          name="pause"
          pressed={play.paused}
          label={words.ui(play.paused ? 'app.resume' : 'app.pause')}
          onPress={ask({ type: play.paused ? 'resume' : 'pause' })}
        />
        <Small
          name="blank"
          pressed={lesson.cover === 'blank'}
          label={words.ui('class.blank')}
          onPress={ask({ type: 'cover', cover: lesson.cover === 'blank' ? 'none' : 'blank' })}
        />
        <Small
          name="calm"
          pressed={lesson.cover === 'calm'}
          label={words.ui('class.calm')}
          onPress={ask({ type: 'cover', cover: lesson.cover === 'calm' ? 'none' : 'calm' })}
        />
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
              {words.number(made + 1)} ·{' '}
              {key === null ? words.ui('play.skip-scene') : words.story(key)}
            </option>
          ))}
        </select>
      </div>
      {covered && <p class="notice">{words.ui('desk.covered')}</p>}
    </section>
  );
}

function Votes(props: VotesProps) {
  const { parts, classes, snapshot, view } = props;
  const { words } = parts;
  const { tally, options, leading, total } = view;
  const size = snapshot.lesson.record?.size ?? null;
  const rows: readonly { id: Id | null; letter: string }[] = [
    ...options,
    { id: null, letter: words.ui('class.pass') },
  ];
  return (
    <>
      <ul class="desk-votes">
        {rows.map(({ id, letter }) => (
          <li
            key={letter}
            data-desk-votes={id ?? ':pass'}
            data-leading={id !== null && leading.includes(id)}
          >
            <b class="counter-letter">{letter}</b>
            {tally.revealed ? (
              <Revealed {...props} id={id} letter={letter} />
            ) : (
              <Entry {...props} id={id} letter={letter} />
            )}
          </li>
        ))}
      </ul>
      <p data-desk-total={total}>
        {words.ui('class.counted', { number: words.number(total) })}
        {size !== null && ` ${words.ui('desk.of-size', { size: words.number(size) })}`}
      </p>
      {size !== null && total > size && (
        <p class="too-many" role="status">
          {words.ui('class.too-many', { count: total, size: words.number(size) })}
        </p>
      )}
      {tally.revealed ? (
        <>
          {leading.length > 1 && <p class="notice">{words.ui('desk.tie')}</p>}
          <button
            type="button"
            class="quiet"
            data-desk="reopen"
            onClick={() => classes.ask({ type: 'reopen' })}
          >
            {words.ui('class.reopen')}
          </button>
        </>
      ) : (
        <Go
          name="reveal"
          label={words.ui('class.reveal')}
          onPress={() => classes.ask({ type: 'reveal' })}
        />
      )}
    </>
  );
}

function Entry({ parts, classes, view, id, letter }: RowProps) {
  const { words } = parts;
  return (
    <>
      <button
        type="button"
        class="step"
        aria-label={words.ui('class.less', { name: letter })}
        onClick={() => classes.ask({ type: 'vote', choice: id, by: -1 })}
      >
        −
      </button>
      <input
        type="number"
        min="0"
        max="999"
        aria-label={words.ui('class.votes-for', { letter })}
        value={votesFor(view.tally, id)}
        // At each key: the other window's heartbeat draws anew and would take back what is
        // typed and not yet told.
        onInput={(event) =>
          classes.ask({
            type: 'set-votes',
            choice: id,
            count: Number(event.currentTarget.value),
          })
        }
      />
      <button
        type="button"
        class="step"
        aria-label={words.ui('class.more', { name: letter })}
        onClick={() => classes.ask({ type: 'vote', choice: id, by: 1 })}
      >
        +
      </button>
    </>
  );
}

/** What was counted, and the way on. */
function Revealed({ parts, classes, view, id, letter }: RowProps) {
  const { words } = parts;
  const { leading, tally } = view;
  return (
    <>
      <b class="desk-count">{words.number(votesFor(tally, id))}</b>
      {id !== null && (
        <button
          type="button"
          class={leading.length === 1 && leading[0] === id ? 'main-button' : 'quiet'}
          data-desk-follow={id}
          onClick={() => classes.ask({ type: 'follow', choice: id })}
        >
          {words.ui('class.follow', { letter })}
        </button>
      )}
    </>
  );
}

function Go({ name, label, onPress }: { name: string; label: string; onPress: () => void }) {
  return (
    <button type="button" class="main-button large" data-desk={name} onClick={onPress}>
      {label}
      <Icon name="on" size={20} />
    </button>
  );
}

interface SmallProps {
  name: string;
  label: string;
  pressed?: boolean;
  onPress: () => void;
}

function Small({ name, label, pressed, onPress }: SmallProps) {
  return (
    <button type="button" class="quiet" data-desk={name} aria-pressed={pressed} onClick={onPress}>
      {label}
    </button>
  );
}

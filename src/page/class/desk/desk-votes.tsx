/** The votes as the desk counts and sees them. */
import type { DeskView } from '../../../classroom/desk/desk-view.ts';
import { suggestsTalk } from '../../../classroom/lesson/by-talk.ts';
import { votesFor } from '../../../classroom/lesson/tally.ts';
import type { Id } from '../../../script/types.ts';
import { allPassedKey, changeText } from '../change.ts';
import { CountField } from '../fields/count-field.tsx';
import { OtherWay } from '../fields/way-to-answer.tsx';
import { Follow, Go, Small } from './desk-buttons.tsx';
import { PasteChat } from './desk-chat.tsx';
import type { DeskProps } from './desk-parts.ts';
import { TalkVotes } from './desk-talk.tsx';

export interface VotesProps extends DeskProps {
  view: DeskView;
}

interface RowProps extends VotesProps {
  /** null: "pass". */
  id: Id | null;
  letter: string;
}

/** What is revealed or followed has to be seen: under a cover it is only counted. */
export function Votes(props: VotesProps) {
  const { parts, classes, snapshot, view } = props;
  const { words } = parts;
  const { tally, options, leading, total, rounds, round } = view;
  if (tally.said !== null) return <TalkVotes {...props} said={tally.said} />;
  const inSight = snapshot.over === 'none';
  const allPassed = leading.length === 0 && rounds.last.pass > 0;
  const size = snapshot.lesson.record?.size ?? null;
  const rows: readonly { id: Id | null; letter: string }[] = [
    ...options,
    { id: null, letter: words.ui('class.pass') },
  ];
  return (
    <>
      <ul class="desk-votes" data-counts>
        {rows.map(({ id, letter }) => (
          <li
            // A number that is being typed belongs to the vote that it was typed for.
            key={`${round}/${letter}`}
            data-desk-votes={id ?? ':pass'}
            data-leading={id !== null && leading.includes(id)}
          >
            <b class="counter-letter" translate={id === null}>
              {letter}
            </b>
            {tally.revealed ? (
              <Revealed {...props} id={id} letter={letter} />
            ) : (
              <Entry {...props} id={id} letter={letter} />
            )}
            <First {...props} id={id} />
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
      {tally.talking && (
        <p class="notice" data-desk="talks">
          {words.ui('desk.talks')}
        </p>
      )}
      {tally.revealed && round === 2 && (
        <p class="notice" data-desk="change">
          {view.change === null ? words.ui('class.only-first') : changeText(words, view.change)}
        </p>
      )}
      {tally.revealed && leading.length > 1 && <p class="notice">{words.ui('desk.tie')}</p>}
      {tally.revealed && allPassed && (
        <p class="notice">{words.ui(allPassedKey(rounds.before !== null))}</p>
      )}
      {tally.revealed && inSight && (
        <button
          type="button"
          class="quiet"
          data-desk="reopen"
          onClick={() => classes.ask({ type: 'reopen' })}
        >
          {words.ui('class.reopen')}
        </button>
      )}
      {!tally.revealed && inSight && (
        <Go
          name="reveal"
          label={words.ui('class.reveal')}
          afterCounts
          onPress={() => classes.ask({ type: 'reveal' })}
        />
      )}
      {!tally.revealed && <PasteChat {...props} key={`chat/${view.beat}/${round}`} />}
      {inSight && <Again {...props} />}
      {!tally.revealed && total === 0 && round === 1 && suggestsTalk(size) && (
        <OtherWay
          words={words}
          byTalk={false}
          size={size}
          onSwitch={(on) => classes.ask({ type: 'by-talk', on })}
        />
      )}
    </>
  );
}

/** Before the reveal: the class votes once more, or the first vote stands again. */
function Again({ parts, classes, view }: VotesProps) {
  const { again } = view;
  if (again === null) return null;
  return (
    <Small
      name={again}
      label={parts.words.ui(again === 'vote-again' ? 'class.again' : 'class.again-back')}
      onPress={() => classes.ask({ type: again })}
    />
  );
}

/** What was counted the first time, beside what is counted now. */
function First({ parts, view, id }: VotesProps & { id: Id | null }) {
  const { words } = parts;
  const { tally, rounds } = view;
  const first = tally.revealed ? rounds.before : tally.first;
  if (first === null) return null;
  return (
    <span class="soft" data-desk-first>
      {words.ui('desk.was', { number: words.number(votesFor(first, id)) })}
    </span>
  );
}

function Entry({ parts, classes, view, id, letter }: RowProps) {
  const { words } = parts;
  return (
    <>
      <button
        type="button"
        class="step"
        tabIndex={-1}
        aria-label={words.ui('class.less', { name: letter })}
        onClick={() => classes.ask({ type: 'vote', choice: id, by: -1 })}
      >
        −
      </button>
      <CountField
        label={words.ui('class.votes-for', { letter })}
        value={votesFor(view.tally, id)}
        onCount={(count) => classes.ask({ type: 'set-votes', choice: id, count })}
      />
      <button
        type="button"
        class="step"
        tabIndex={-1}
        aria-label={words.ui('class.more', { name: letter })}
        onClick={() => classes.ask({ type: 'vote', choice: id, by: 1 })}
      >
        +
      </button>
    </>
  );
}

/** What was counted, and the way on. */
function Revealed(props: RowProps) {
  const { parts, snapshot, view, id, letter } = props;
  const { words } = parts;
  const { rounds } = view;
  return (
    <>
      <b class="desk-count" translate={false}>
        {words.number(votesFor(rounds.last, id))}
      </b>
      {id !== null && snapshot.over === 'none' && <Follow shown={props} id={id} letter={letter} />}
    </>
  );
}

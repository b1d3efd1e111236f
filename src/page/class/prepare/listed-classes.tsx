/** The classes of this device: what each had last, what is due, and the next lesson with it. */

import { isBoosterAmong } from '../../../app/library.ts';
import { classList, type ListedClass } from '../../../classroom/lesson/class-list.ts';
import { brokenOffAt } from '../../../classroom/lesson/lesson-file.ts';
import type { ClassRecord } from '../../../classroom/lesson/record.ts';
import { SaveButton } from '../../controls/save-button.tsx';
import type { Shown } from '../shown.ts';
import { Kept, titleOf } from './kept-lesson.tsx';

/** `onward`: lessons that stand above already, to go on with. */
type ListProps = Shown & { onward: readonly ClassRecord[] };

export function ClassList(props: ListProps) {
  const { state, now, onward } = props;
  const classes = classList(now.kept, (save) => isBoosterAmong(state.packs, save));
  const unnamed = now.kept.filter(({ name }) => name.trim() === '');
  const lesson = (record: ClassRecord) => (
    <Kept
      key={record.id}
      {...props}
      record={record}
      goesOn={!onward.includes(record) && brokenOffAt(record) !== null}
    />
  );
  return (
    <>
      <ul class="class-list">
        {classes.map((each) => (
          <li key={each.name} data-listed={each.name}>
            <About {...props} listed={each} />
            <ul class="kept-lessons">{each.lessons.map(lesson)}</ul>
          </li>
        ))}
      </ul>
      <Reminders {...props} listed={classes} />
      {unnamed.length > 0 && <ul class="kept-lessons">{unnamed.map(lesson)}</ul>}
    </>
  );
}

/** What is due, for a calendar: every class whose booster was not played, in one file. */
function Reminders(props: Shown & { listed: readonly ListedClass[] }) {
  const { parts, classes, listed } = props;
  const { words } = parts;
  const ended = listed
    .filter(({ boosterDue }) => boosterDue !== null)
    .flatMap(({ lessons }) => lessons.find(({ own }) => own !== null) ?? []);
  if (ended.length === 0) return null;
  return (
    <div class="row">
      <SaveButton
        words={words}
        label={words.ui('class.list.reminders', { count: ended.length })}
        icon="clock"
        marks={{ 'data-class': 'reminders' }}
        onSave={() => classes.saveReminders(ended)}
      />
    </div>
  );
}

function About(props: Shown & { listed: ListedClass }) {
  const { parts, classes, state, now, listed } = props;
  const { words } = parts;
  const { name, size, boosterDue, slips, lessons } = listed;
  const [last] = lessons;
  const isNext = now.lesson.next?.name === name;
  return (
    <div class="listed">
      <h3>
        <bdi>{name}</bdi>
        {size !== null && (
          <span class="soft">{words.ui('class.report.size', { count: size })}</span>
        )}
      </h3>
      <ul class="facts">
        {last && (
          <li>
            {words.ui('class.list.last', {
              title: titleOf(props, last),
              day: words.date(last.day),
            })}
          </li>
        )}
        {slips !== null && <li data-slips-are={slips}>{words.ui(`class.list.slips-${slips}`)}</li>}
        {boosterDue !== null && (
          <li data-booster={boosterDue <= state.today ? 'due' : 'later'}>
            {words.ui(boosterDue <= state.today ? 'class.list.booster-due' : 'class.list.booster', {
              day: words.date(boosterDue),
            })}
          </li>
        )}
      </ul>
      <button
        type="button"
        class="quiet"
        data-for-class={name}
        aria-pressed={isNext}
        onClick={() => classes.send({ type: 'for-class', next: isNext ? null : { name, size } })}
      >
        {words.ui('class.list.next', { name })}
      </button>
    </div>
  );
}

/** Said where a story is chosen, so that no class gets the name of another. */
export function ForClass({ parts, classes, now }: Shown) {
  const { words } = parts;
  const { next } = now.lesson;
  return (
    <div class={next === null ? 'unseen' : 'row'} role="status">
      {next !== null && (
        <>
          <span class="notice" data-next-for>
            {words.ui('class.list.is-next', { name: next.name })}
          </span>
          <button
            type="button"
            class="quiet"
            data-class="for-nobody"
            onClick={() => classes.send({ type: 'for-class', next: null })}
          >
            {words.ui('class.list.not-next')}
          </button>
        </>
      )}
    </div>
  );
}

/** The lessons that this device keeps: to go on with, to look at, to take along, or from a file. */
import { brokenOffAt } from '../../../classroom/lesson/lesson-file.ts';
import type { ClassRecord } from '../../../classroom/lesson/record.ts';
import { libraryCards } from '../../around/cards.ts';
import { ChooseFile } from '../../controls/choose-file.tsx';
import { Icon } from '../../controls/icon.tsx';
import type { Shown } from '../shown.ts';

/** How many broken-off lessons stand before everything else; the others are found below them. */
const onwardShown = 3;

export function KeptLessons(props: Shown) {
  const { parts, now } = props;
  const { words } = parts;
  const { kept, file } = now;
  const onward = kept.filter((record) => brokenOffAt(record) !== null).slice(0, onwardShown);
  const fromFile = file?.ok ? (kept.find(({ id }) => id === file.id) ?? null) : null;
  return (
    <div class="kept">
      <TakeUp {...props} />
      {onward.length > 0 && (
        <ul class="row go-on-lessons" aria-label={words.ui('class.onward')}>
          {onward.map((record) => (
            <li key={record.id}>
              <GoOn {...props} record={record} />
            </li>
          ))}
        </ul>
      )}
      {kept.length > 0 && (
        <details class="kept-details">
          <summary>
            {words.ui('class.kept')} ({words.number(kept.length)})
          </summary>
          <ul class="kept-lessons">
            {kept.map((record) => (
              <Kept
                key={record.id}
                {...props}
                record={record}
                goesOn={!onward.includes(record) && brokenOffAt(record) !== null}
              />
            ))}
          </ul>
        </details>
      )}
      <OpenLesson {...props} />
      <p role="status" class={file === null ? 'unseen' : 'notice'} data-lesson-file={file?.ok}>
        {fromFile !== null &&
          words.ui(fromFile.name === '' ? 'class.file.opened-unnamed' : 'class.file.opened', {
            name: nameOf(props, fromFile),
          })}
        {file?.ok === false && words.ui(`class.file.${file.fault}`)}
      </p>
    </div>
  );
}

const nameOf = ({ parts }: Shown, { name }: ClassRecord): string =>
  name === '' ? parts.words.ui('class.unnamed') : name;

/** Leaving at once was a slip of the hand, or is over. */
function TakeUp({ parts, classes, now }: Shown) {
  const { words } = parts;
  const record = now.left?.lesson.record;
  if (!record) return null;
  return (
    <div class="row">
      <button
        type="button"
        class="main-button"
        data-class="take-up"
        onClick={() => classes.takeUp()}
      >
        <Icon name="again" size={20} />
        {words.ui('class.take-up')}
      </button>
      <span class="soft">{words.ui('class.take-up-about')}</span>
    </div>
  );
}

function GoOn(props: Shown & { record: ClassRecord }) {
  const { parts, classes, record } = props;
  const { words } = parts;
  return (
    <button
      type="button"
      class="main-button"
      data-go-on={record.id}
      onClick={() => classes.goOn(record)}
    >
      <span>
        {words.ui('class.go-on', {
          name: nameOf(props, record),
          number: words.number(brokenOffAt(record) ?? 1),
        })}
      </span>
      <Icon name="forward" size={20} />
    </button>
  );
}

function Kept(props: Shown & { record: ClassRecord; goesOn: boolean }) {
  const { parts, classes, state, record, goesOn } = props;
  const { words } = parts;
  const { pack, scenario } = record.save;
  const title = libraryCards(state.packs, words.language)
    .find(({ id }) => id === pack)
    ?.scenarios.find(({ id }) => id === scenario)?.title;
  const about = { name: nameOf(props, record), day: words.date(record.day) };
  return (
    <li>
      <button
        type="button"
        class="quiet"
        data-record={record.id}
        aria-label={words.ui('class.kept-open', about)}
        onClick={() => classes.openRecord(record)}
      >
        <b>{about.name}</b>
        <span>{[about.day, title ?? scenario].join(' · ')}</span>
        {record.size !== null && (
          <span>{words.ui('class.report.size', { count: record.size })}</span>
        )}
      </button>
      {goesOn && <GoOn {...props} record={record} />}
      <button
        type="button"
        class="quiet"
        data-save-lesson={record.id}
        aria-label={words.ui('class.file.save-of', about)}
        onClick={() => classes.saveLesson(record)}
      >
        <Icon name="file" size={20} />
        {words.ui('class.file.save')}
      </button>
    </li>
  );
}

function OpenLesson({ parts, classes }: Shown) {
  const { words } = parts;
  return (
    <div class="row">
      <ChooseFile
        label={words.ui('class.file.open')}
        icon="folder"
        accept=".json,application/json"
        marks={{ 'data-class': 'open-lesson' }}
        onChoose={([chosen]) => classes.openLesson(chosen)}
      />
      <span class="soft">{words.ui('class.file.about')}</span>
    </div>
  );
}

/** One lesson that this device keeps: to go on with, to look at, or to take along. */
import { brokenOffAt } from '../../../classroom/lesson/lesson-file.ts';
import type { ClassRecord } from '../../../classroom/lesson/record.ts';
import { libraryCards } from '../../around/cards.ts';
import { Icon } from '../../controls/icon.tsx';
import { SaveButton } from '../../controls/save-button.tsx';
import type { Shown } from '../shown.ts';

export const nameOf = ({ parts }: Shown, { name }: ClassRecord): string =>
  name === '' ? parts.words.ui('class.unnamed') : name;

/** The title of its story as it is called here; its name where this app does not have it. */
export function titleOf({ parts, state }: Shown, { save }: ClassRecord): string {
  const pack = libraryCards(state.packs, parts.words.language).find(({ id }) => id === save.pack);
  return pack?.scenarios.find(({ id }) => id === save.scenario)?.title ?? save.scenario;
}

export function GoOn(props: Shown & { record: ClassRecord }) {
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

export function Kept(props: Shown & { record: ClassRecord; goesOn: boolean }) {
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
        onClick={() => classes.openRecord(record)}
      >
        <b>
          {words.ui('class.kept-open')}
          <span class={record.name === '' ? '' : 'unseen'}>
            {words.ui('app.colon')} <bdi>{about.name}</bdi>
          </span>
        </b>
        <span>{[about.day, title ?? scenario].join(' · ')}</span>
        {record.name === '' && record.size !== null && (
          <span>{words.ui('class.report.size', { count: record.size })}</span>
        )}
      </button>
      {goesOn && <GoOn {...props} record={record} />}
      <SaveButton
        words={words}
        label={words.ui('class.file.save')}
        name={words.ui('class.file.save-of', about)}
        icon="file"
        marks={{ 'data-save-lesson': record.id }}
        onSave={() => classes.saveLesson(record)}
      />
    </li>
  );
}

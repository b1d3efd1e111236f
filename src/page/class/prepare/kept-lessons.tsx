/** The lessons that this device keeps: to go on with, to look at, to take along, or from a file. */
import { brokenOffAt } from '../../../classroom/lesson/lesson-file.ts';
import { ChooseFile } from '../../controls/choose-file.tsx';
import { Icon } from '../../controls/icon.tsx';
import type { Shown } from '../shown.ts';
import { GoOn, nameOf } from './kept-lesson.tsx';
import { ClassList, ForClass } from './listed-classes.tsx';

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
      <ForClass {...props} />
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
          <ClassList {...props} onward={onward} />
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

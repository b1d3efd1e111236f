/** What the teacher may say of the class: a name for it, never of a pupil, and how many are there. */
import type { Shown } from './shown.ts';

export function NameField({ parts, classes, now }: Shown) {
  const { words } = parts;
  const name = now.lesson.record?.name ?? '';
  return (
    <div class="field">
      <label for="class-name">{words.ui('class.name')}</label>
      <input
        id="class-name"
        class="text"
        type="text"
        maxLength={60}
        autocomplete="off"
        value={name}
        aria-describedby="class-name-about"
        onChange={(event) => classes.lesson({ type: 'name', name: event.currentTarget.value })}
      />
      <p class="soft" id="class-name-about">
        {words.ui(now.keeps ? 'class.name-about' : 'class.not-kept')}
      </p>
    </div>
  );
}

export function SizeField({ parts, classes, now }: Shown) {
  const { words } = parts;
  return (
    <div class="field">
      <label for="class-size">{words.ui('class.size')}</label>
      <input
        id="class-size"
        class="text short"
        type="number"
        min="1"
        max="999"
        value={now.lesson.record?.size ?? ''}
        onChange={(event) => {
          const size = Number(event.currentTarget.value);
          classes.lesson({ type: 'size', size: size > 0 ? Math.min(999, size) : null });
        }}
      />
    </div>
  );
}

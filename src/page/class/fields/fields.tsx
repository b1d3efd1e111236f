/** What the teacher may say of the class: a name for it, never of a pupil, and how many are there. */

import type { Shown } from '../shown.ts';
import { sizeFrom, useHeld } from './held-field.ts';

/** `id`: another one where the field stands twice. */
export function NameField({ parts, classes, now, id = 'class-name' }: Shown & { id?: string }) {
  const { words } = parts;
  const held = useHeld(now.lesson.record?.name ?? '', (name) =>
    classes.send({ type: 'name', name }),
  );
  return (
    <div class="field">
      <label for={id}>{words.ui('class.name')}</label>
      <input
        id={id}
        class="text"
        type="text"
        maxLength={60}
        autocomplete="off"
        aria-describedby={`${id}-about`}
        {...held}
      />
      <p class="soft" id={`${id}-about`}>
        {words.ui('class.name-about')}
      </p>
    </div>
  );
}

export function SizeField({ parts, classes, now }: Shown) {
  const { words } = parts;
  const held = useHeld(now.lesson.record?.size ?? '', (typed) =>
    classes.send({ type: 'size', size: sizeFrom(typed) }),
  );
  return (
    <div class="field">
      <label for="class-size">{words.ui('class.size')}</label>
      <input id="class-size" class="text short" type="text" inputMode="numeric" {...held} />
    </div>
  );
}

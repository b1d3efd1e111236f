/** Time spent and time left of the lesson. It only tells; nothing ends by itself. */

import { figuresOf } from '../../../classroom/lesson/figures.ts';
import { timeText } from '../fields/clock.tsx';
import { sizeFrom, useHeld } from '../fields/held-field.ts';
import { Small } from './desk-buttons.tsx';
import type { DeskProps } from './desk-parts.ts';

export function DeskTime({ parts, classes, deskWindow, snapshot }: DeskProps) {
  const { words } = parts;
  const { record, planned, spent, clockSince } = snapshot.lesson;
  const left = Math.round(planned - spent);
  const lesson = useHeld(planned, (typed) =>
    classes.ask({ type: 'planned', minutes: Number(figuresOf(typed)) || 45 }),
  );
  const size = useHeld(record?.size ?? '', (typed) =>
    classes.ask({ type: 'size', size: sizeFrom(typed) }),
  );
  return (
    <section class="desk-time" aria-label={words.ui('desk.time')}>
      <dl>
        <div>
          <dt>{words.ui('desk.spent')}</dt>
          <dd data-desk="spent">{words.ui('desk.minutes', { count: Math.round(spent) })}</dd>
        </div>
        <div>
          <dt>{words.ui('desk.left')}</dt>
          <dd data-desk="left">
            {words.ui(left < 0 ? 'desk.over' : 'desk.minutes', {
              count: Math.abs(left),
            })}
          </dd>
        </div>
        {clockSince !== null && (
          <div>
            <dt>{words.ui('desk.talking')}</dt>
            <dd translate={false}>{timeText(words, deskWindow.now - clockSince)}</dd>
          </div>
        )}
      </dl>
      <label class="class-size">
        {words.ui('desk.planned')}
        <input type="text" inputMode="numeric" data-desk="planned" {...lesson} />
      </label>
      <label class="class-size">
        {words.ui('class.size')}
        <input type="text" inputMode="numeric" data-desk="size" {...size} />
      </label>
      <Small
        name="anew"
        label={words.ui('desk.anew')}
        onPress={() => classes.ask({ type: 'anew' })}
      />
    </section>
  );
}

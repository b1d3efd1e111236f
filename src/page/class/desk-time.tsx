/** Time spent and time left of the lesson. It only tells; nothing ends by itself. */
import { timeText } from './clock.tsx';
import type { DeskProps } from './desk.tsx';

export function DeskTime({ parts, classes, room, snapshot }: DeskProps) {
  const { words } = parts;
  const { record, planned, clockSince } = snapshot.lesson;
  const spent = record?.minutes ?? 0;
  const left = Math.round(planned - spent);
  return (
    <section class="desk-time" aria-label={words.ui('desk.time')}>
      <dl>
        <div>
          <dt>{words.ui('desk.spent')}</dt>
          <dd data-desk="spent">
            {words.ui('desk.minutes', { count: words.number(Math.round(spent)) })}
          </dd>
        </div>
        <div>
          <dt>{words.ui('desk.left')}</dt>
          <dd data-desk="left">
            {words.ui(left < 0 ? 'desk.over' : 'desk.minutes', {
              count: words.number(Math.abs(left)),
            })}
          </dd>
        </div>
        {clockSince !== null && (
          <div>
            <dt>{words.ui('desk.talking')}</dt>
            <dd>{timeText(words, room.now - clockSince)}</dd>
          </div>
        )}
      </dl>
      <label class="class-size">
        {words.ui('desk.planned')}
        <input
          type="number"
          min="5"
          max="240"
          step="5"
          value={planned}
          onChange={(event) =>
            classes.ask({ type: 'planned', minutes: Number(event.currentTarget.value) || 45 })
          }
        />
      </label>
      <label class="class-size">
        {words.ui('class.size')}
        <input
          type="number"
          min="1"
          max="999"
          value={record?.size ?? ''}
          onChange={(event) => {
            const size = Number(event.currentTarget.value);
            classes.ask({ type: 'size', size: size > 0 ? Math.min(999, size) : null });
          }}
        />
      </label>
    </section>
  );
}

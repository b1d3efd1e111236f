/** The plan as a strip: where the class stands, when the story will be done, what may be left out. */
import { paceOf } from '../../../classroom/desk/pace.ts';
import type { PlanPart } from '../../../classroom/lesson/plan.ts';
import type { UiKey } from '../../../view/ui-key.ts';
import type { DeskProps } from './desk-parts.ts';

export function DeskPlan({ parts, deskWindow, snapshot, scenario }: DeskProps) {
  const { words } = parts;
  const pace = paceOf(scenario, snapshot);
  const { rows, part, decision, of, storyLeft, leave, must } = pace;
  const spoken = snapshot.lesson.record?.byTalk === true;
  const nameOf = (part: PlanPart): string => words.ui(partName(part, spoken));
  const done = storyLeft === null ? null : timeIn(deskWindow.now, storyLeft);
  return (
    <section class="desk-plan" aria-label={words.ui('class.plan.title')}>
      <ol class="plan-strip">
        {rows.map((row) => (
          <li
            key={row.from}
            data-plan-part={row.part}
            data-left={leave.includes(row.part) || undefined}
            aria-current={row.part === part ? 'step' : undefined}
            style={{ flexGrow: row.to - row.from }}
          >
            <span>{nameOf(row.part)}</span>
            <span class="soft" translate={false}>
              {words.number(row.from)}–{words.number(row.to)}
            </span>
          </li>
        ))}
      </ol>
      <p data-desk="pace">
        {done !== null &&
          words.ui(storyLeft === 0 ? 'desk.pace-ended' : 'desk.pace', {
            number: words.number(decision),
            of: words.number(of),
            time: words.time(done),
          })}{' '}
        {leave.length > 0 &&
          words.ui('desk.leave', {
            parts: words.list(leave.map(nameOf)),
          })}
      </p>
      {must !== null && (
        <p class="notice" role="status" data-desk="must">
          {words.ui('desk.must', { count: must })}
        </p>
      )}
    </section>
  );
}

/** A group that decides by talk has no slips. */
function partName(part: PlanPart, spoken: boolean): UiKey {
  return spoken && (part === 'slip-before' || part === 'slip-after')
    ? `group.part.${part}`
    : `desk.part.${part}`;
}

/** The time of day in so many minutes, as `09:05`. */
function timeIn(now: number, minutes: number): string {
  const then = new Date(now + minutes * 60_000);
  return [then.getHours(), then.getMinutes()].map((each) => `${each}`.padStart(2, '0')).join(':');
}

/** Before and after, question by question: never a total, never per pupil, hidden under ten. */

import type { ReportItem } from '../../../classroom/lesson/lesson-report.ts';
import { fewest } from '../../../classroom/lesson/slips.ts';
import type { Words } from '../../../view/ports.ts';
import { slipAnswer } from '../paper/slip-words.ts';

interface SlipResultsProps {
  words: Words;
  items: readonly ReportItem[];
  /** A spoken round took the place of the slips. */
  spoken: boolean;
}

export function SlipResults({ words, items, spoken }: SlipResultsProps) {
  const any = items.some(({ answered }) => answered.before || answered.after);
  return (
    <section class="slip-results">
      <h2>{words.ui('class.report.slips')}</h2>
      {!any && <p>{words.ui(spoken ? 'group.round.report' : 'class.report.no-slips')}</p>}
      {any && items.map((item) => <Item key={item.id} words={words} item={item} />)}
      {any && <p class="soft">{words.ui('class.check.adapted')}</p>}
    </section>
  );
}

function Item({ words, item }: { words: Words; item: ReportItem }) {
  const most = Math.max(1, ...(item.before ?? []), ...(item.after ?? []));
  const hidden = words.ui('class.report.hidden', { count: fewest });
  if (item.before === null && item.after === null)
    return (
      <div class="slip-result" data-slip-result={item.id}>
        <h3>{words.ui(`class.slip.${item.id}`)}</h3>
        <p class="soft">{hidden}</p>
      </div>
    );
  return (
    <div class="slip-result" data-slip-result={item.id}>
      <h3>{words.ui(`class.slip.${item.id}`)}</h3>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.ui('class.slip.before')}</th>
            <th scope="col">{words.ui('class.slip.after')}</th>
          </tr>
        </thead>
        <tbody>
          {item.options.map((option, index) => (
            <tr key={option}>
              <th scope="row">{slipAnswer(words, item, option)}</th>
              <Cell words={words} count={item.before?.[index] ?? null} most={most} />
              <Cell words={words} count={item.after?.[index] ?? null} most={most} />
            </tr>
          ))}
        </tbody>
      </table>
      {(item.before === null || item.after === null) && <p class="soft">{hidden}</p>}
    </div>
  );
}

/** A number with its bar in one cell. */
function Cell({ words, count, most }: { words: Words; count: number | null; most: number }) {
  if (count === null) return <td>–</td>;
  return (
    <td translate={false}>
      <svg class="cell-bar" viewBox="0 0 100 12" width="100" height="12" aria-hidden="true">
        <rect width={(count / most) * 100} height="12" rx="3" />
      </svg>
      {words.number(count)}
    </td>
  );
}

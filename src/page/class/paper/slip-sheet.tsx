/** The paper slips, two on a page: the same four questions before and after, side by side, unsigned. */

import { slipItems } from '../../../classroom/lesson/slips.ts';
import type { Words } from '../../../view/ports.ts';
import { Fixed } from '../../controls/filled.tsx';
import { slipAnswer } from './slip-words.ts';
import './slips.css';

const perPage = [0, 1] as const;

/** `onScreen`: one slip is there to be read as well; else they are for paper only. */
export function SlipSheet({ words, onScreen = false }: { words: Words; onScreen?: boolean }) {
  return (
    <div
      class={onScreen ? 'slips' : 'slips print-only'}
      data-print="slips"
      aria-hidden={!onScreen || undefined}
    >
      {perPage.map((slip) => (
        <div key={slip} class="slip">
          <p>{words.ui('class.slip.unsigned')}</p>
          <div class="slip-questions">
            {slipItems.map((item, index) => (
              <table key={item.id}>
                <thead>
                  <tr>
                    <th colSpan={3}>
                      <Fixed>{words.number(index + 1)}</Fixed> · {words.ui(`class.slip.${item.id}`)}
                    </th>
                  </tr>
                  <tr>
                    <td />
                    <td class="box">{words.ui('class.slip.before')}</td>
                    <td class="box">{words.ui('class.slip.after')}</td>
                  </tr>
                </thead>
                <tbody>
                  {item.options.map((option) => (
                    <tr key={option}>
                      <td>{slipAnswer(words, item, option)}</td>
                      <td class="box">☐</td>
                      <td class="box">☐</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/** The boxes that a reader ticks, on the first sheet: "3 ☐ Tell Sam · 12 A". */

import type { SheetBox } from '../../../classroom/lesson/booklet.ts';
import type { Words } from '../../../view/ports.ts';
import { StoryText } from '../../controls/story-words.tsx';

/** Nothing for a story that asks nothing of its past. */
export function BoxSheet({ words, boxes }: { words: Words; boxes: readonly SheetBox[] }) {
  if (boxes.length === 0) return null;
  return (
    <section class="box-sheet">
      <h3>{words.ui('class.booklet.boxes')}</h3>
      <p>{words.ui('class.booklet.boxes-about')}</p>
      <ol>
        {boxes.map(({ number, squares, labelKey, marks }) => (
          <li key={number} data-box={number}>
            <b class="box-number" translate={false}>
              {words.number(number)}
            </b>
            <span class="squares" aria-hidden="true">
              {Array.from({ length: squares }, (_, at) => (
                <span key={at} />
              ))}
            </span>
            <span>
              {labelKey === null ? (
                words.ui('class.booklet.paragraph', { number: words.number(marks[0]?.number ?? 0) })
              ) : (
                <>
                  <StoryText words={words} text={labelKey} /> ·{' '}
                  <bdi class="box-marks" dir="ltr" translate={false}>
                    {marks
                      .map(({ number: at, letter }) => `${words.number(at)} ${letter}`)
                      .join(', ')}
                  </bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What paper asks of its reader: "only if box 3 is ticked", and "tick 3". */

import type { Ticks } from '../../../classroom/lesson/booklet.ts';
import type { PaperCondition, PaperTest } from '../../../classroom/lesson/boxes.ts';
import type { Words } from '../../../view/ports.ts';

/** Nothing where it always holds. */
export function Only({ words, condition }: { words: Words; condition: PaperCondition }) {
  if (condition.length === 0) return null;
  const groups = condition.map((group) => words.either(group.map((test) => testText(words, test))));
  return <i class="only">{words.ui('class.booklet.only', { what: words.list(groups) })} </i>;
}

function testText(words: Words, { box, times, is }: PaperTest): string {
  const kind = times > 1 ? 'often' : 'ticked';
  return words.ui(is ? `class.booklet.${kind}` : `class.booklet.not-${kind}`, {
    box: words.number(box),
    count: times,
  });
}

/** Which boxes to tick here, and which to rub out; nothing for none. */
export function Ticking({ words, ticks: { tick, free } }: { words: Words; ticks: Ticks }) {
  const numbers = (boxes: readonly number[]) =>
    boxes.map((box) => (
      <span key={box} class="box-number" translate={false}>
        {words.number(box)}
      </span>
    ));
  return (
    <>
      {free.length > 0 && (
        <span class="ticking">
          {words.ui('class.booklet.free')} {numbers(free)}{' '}
        </span>
      )}
      {tick.length > 0 && (
        <span class="ticking">
          {words.ui('class.booklet.tick')} {numbers(tick)}{' '}
        </span>
      )}
    </>
  );
}

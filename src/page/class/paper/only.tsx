/** "Only if you chose 4 C": a condition of the story as a reader of paper can answer it. */

import type { PaperCondition, PaperTest } from '../../../classroom/lesson/booklet.ts';
import type { Words } from '../../../view/ports.ts';

/** Nothing where it always holds. */
export function Only({ words, condition }: { words: Words; condition: PaperCondition }) {
  if (condition.length === 0) return null;
  const groups = condition.map((group) => words.either(group.map((test) => testText(words, test))));
  return <i class="only">{words.ui('class.booklet.only', { what: words.list(groups) })} </i>;
}

function testText(words: Words, { any, times, is }: PaperTest): string {
  const marks = any.map(({ number, letter }) =>
    letter === null ? words.number(number) : `${words.number(number)} ${letter}`,
  );
  const read = any.every(({ letter }) => letter === null);
  const kind = read ? 'read' : times > 1 ? 'often' : 'chose';
  return words.ui(is ? `class.booklet.${kind}` : `class.booklet.not-${kind}`, {
    marks: words.either(marks),
    count: times,
  });
}

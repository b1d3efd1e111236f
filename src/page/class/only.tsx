/** "Only if you chose 4 C": a condition of the story as a reader of paper can answer it. */
import type { Words } from '../../app/ports.ts';
import type { PaperCondition, PaperTest } from '../../classroom/booklet.ts';

/** Nothing where it always holds. */
export function Only({ words, condition }: { words: Words; condition: PaperCondition }) {
  if (condition.length === 0) return null;
  const groups = condition.map((group) =>
    group.map((test) => testText(words, test)).join(words.ui('class.booklet.or')),
  );
  return (
    <i class="only">
      {words.ui('class.booklet.only', { what: groups.join(words.ui('class.booklet.and')) })}{' '}
    </i>
  );
}

function testText(words: Words, { any, times, is }: PaperTest): string {
  const marks = any.map(({ number, letter }) =>
    letter === null ? words.number(number) : `${words.number(number)} ${letter}`,
  );
  const read = any.every(({ letter }) => letter === null);
  const kind = read ? 'read' : times > 1 ? 'often' : 'chose';
  return words.ui(`class.booklet.${is ? kind : `not-${kind}`}`, {
    marks: new Intl.ListFormat(words.language, { type: 'disjunction' }).format(marks),
    times: words.number(times),
  });
}

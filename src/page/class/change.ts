/** What a second vote did to the first, in words: only what counts can know, and never who. */
import type { ChangeView } from '../../session/view.ts';
import type { Words } from '../../view/ports.ts';
import type { UiKey } from '../../view/ui-key.ts';

export function changeText(words: Words, { least, totals }: ChangeView): string {
  const [first, second] = totals;
  if (least > 0) return words.ui('class.changed', { count: least });
  // The same counts may come from others: nobody can say that nobody changed.
  if (first === second) return words.ui('class.same');
  return words.ui('class.totals', { first: words.number(first), second: words.number(second) });
}

/** Everybody passed; after a talk there is no need to ask for one. */
export const allPassedKey = (talked: boolean): UiKey =>
  talked ? 'class.all-passed-again' : 'class.all-passed';

/** The votes for something, and before them those of the first round where there was one. */
export function votesText(words: Words, votes: number, first: number | null): string {
  const said = words.ui('class.votes-count', { count: votes });
  return first === null
    ? said
    : words.ui('class.first-then', { first: words.number(first), votes: said });
}

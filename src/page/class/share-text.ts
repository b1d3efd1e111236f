/** What a group came to by talk, in words: only what was said, and of nobody by name. */
import { type Said, type Share, shareOf } from '../../classroom/lesson/by-talk.ts';
import type { Id } from '../../script/types.ts';
import type { Words } from '../../view/ports.ts';

/** Who stands for one answer; what nothing was said of has a dash. */
export const shareText = (words: Words, share: Share | null): string =>
  share === null ? '–' : words.ui(`group.share.${share}`);

/** All of it, the strongest first. Without anything said it asks for more talk. */
export function saidText(
  words: Words,
  said: Said,
  options: readonly { readonly id: Id; readonly letter: string }[],
): string {
  const told = (['agreed', 'most', 'some', 'nobody'] as const).flatMap((share) => {
    const letters = options.filter(({ id }) => shareOf(said, id) === share);
    if (letters.length === 0) return [];
    return [
      words.ui(`group.told.${share}`, { letters: words.list(letters.map(({ letter }) => letter)) }),
    ];
  });
  return told.length === 0 ? words.ui('group.told.nothing') : told.join(' ');
}

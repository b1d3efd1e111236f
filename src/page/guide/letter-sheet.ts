/** The letter for caregivers as a sheet that a school may change. */
import { atOnce, type ShownHelp } from '../../app/help.ts';
import type { PaperSheet } from '../../app/paper-sheet.ts';
import { type School, saidBy } from '../../app/school.ts';
import type { GuideSource } from '../../script/nouns/guide.ts';
import type { Words } from '../../view/ports.ts';
import { letterBlanks, returnTicks } from './common-parts.ts';
import { written } from './letter.tsx';
import type { OwnWords } from './own-words.tsx';

interface LetterParts {
  readonly words: Words;
  readonly own: OwnWords;
  readonly letter: GuideSource['letter'];
  readonly help: ShownHelp;
  readonly school: School;
}

export function letterSheet({ words, own, letter, help, school }: LetterParts): PaperSheet {
  const { danger, crisis, talk } = atOnce(help);
  const blank = (text: string, filled: readonly string[] = []) =>
    ({ kind: 'blank', text, filled }) as const;
  return {
    name: 'letter',
    title: words.ui('guide.letter'),
    language: words.language,
    direction: words.direction,
    blocks: [
      ...letter.map(({ id }) => ({
        kind: 'text' as const,
        text: own.text(`letter.${id}`),
        language: own.language,
      })),
      blank(words.ui('guide.letter.emergency'), written([...danger, ...crisis])),
      blank(words.ui('guide.letter.talk'), written(talk)),
      ...letterBlanks.map((each) =>
        blank(
          words.ui(`guide.letter.${each}`),
          each === 'school' ? saidBy(school, 'lead', 'phone') : [],
        ),
      ),
      { kind: 'heading', text: words.ui('guide.letter.return') },
      blank(words.ui('guide.letter.return-by')),
      blank(words.ui('guide.letter.child')),
      ...returnTicks.map((each) => ({
        kind: 'tick' as const,
        text: words.ui(`guide.letter.tick.${each}`),
      })),
      blank(words.ui('guide.letter.signature')),
    ],
  };
}

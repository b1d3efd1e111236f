/** The words around the stories: the title and summary of the pack, and its guide. */
import type { OwnText } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { OwnTextRule, StoryRule } from '../rule.ts';
import { finderOf } from '../words/find.ts';
import type { Avoided } from '../words/list.ts';
import { type Complaint, complaints, hiddenCharacters, noWords } from './safe-text.ts';
import { avoidedIn } from './words.ts';

/**
 * What adults read by themselves: it may name the crime, the figures and the pages they come from.
 * Everything else in a guide is read aloud, printed for families, or said by pupils.
 */
const forStaffAlone = ['staff', 'sources'];

export const guideWords: OwnTextRule = {
  id: 'guide-words',
  severity: 'warning',
  what: 'The pack’s title, its summary and its guide keep to the words to avoid and hold no address; what only staff read (`staff`, `sources`) may.',
  why: 'A teacher reads the guide aloud, and families get its letter.',
  mend: 'The message says what to write instead, or move the sentence to `staff`.',
  check: (texts) => {
    const languages = [...new Set(texts.map(({ language }) => language))];
    const finders = new Map(languages.map((name) => [name, finderOf(avoidedIn(name))]));
    return texts
      .filter((own) => !forStaffAlone.some((part) => own.key.startsWith(`${part}.`)))
      .flatMap((own) => [
        ...(finders.get(own.language)?.(own.text) ?? [])
          .filter(({ avoided }) => isMeant(avoided, own))
          .map(({ avoided, words }) =>
            findingIn(own, `"${words}" is to be avoided. ${avoided.instead}`),
          ),
        ...[complaints.template(own.text), complaints.address(own.text)].flatMap((message) =>
          message === null ? [] : [findingIn(own, message)],
        ),
      ]);
  },
};

/**
 * What is asked of every text of a story is asked of these too; a pack that is opened may bring them
 * in a translation. Gives the findings with the rule whose they are.
 */
export function brokenOwnTexts(texts: readonly OwnText[]): [StoryRule, Finding[]][] {
  const found = (rule: StoryRule, complaint: Complaint): [StoryRule, Finding[]] => [
    rule,
    texts.flatMap((own) => {
      const message = complaint(own.text, own.name === 'pack' && own.key === 'title');
      return message === null ? [] : [findingIn(own, message)];
    }),
  ];
  return [found(hiddenCharacters, complaints.hidden), found(noWords, complaints.wordless)];
}

function isMeant({ where }: Avoided, { name }: OwnText): boolean {
  if (where === 'titles') return name === 'pack';
  // A guide tells adults what to do; "you must" is its ordinary voice.
  return where === 'everywhere';
}

function findingIn({ path, key, isSource, language }: OwnText, message: string): Finding {
  return isSource ? { path, message } : { path, message, translated: { language, key } };
}

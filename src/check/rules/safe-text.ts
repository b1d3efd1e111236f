/** Texts are only texts: nothing in them may act on the page, the eye or the network. */

import type { PassageKind } from '../../script/passage.ts';
import { findingAt, type Wording } from '../context.ts';
import type { Finding, Severity } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import { hasWord, isBlank, unseenIn } from '../words/unseen.ts';

/** What is wrong with a text by itself, or as the name of something; null: nothing. */
export type Complaint = (text: string, isName: boolean) => string | null;

/** Of these a button, a heading or a conversation is made, which is read aloud by this name alone. */
const names: readonly PassageKind[] = ['title', 'name', 'thread', 'choice', 'ending-title'];

/** A rule that looks at each text for itself, in every language. */
function textRule(
  words: Omit<StoryRule, 'check'> & { readonly severity: Severity },
  complaint: Complaint,
): StoryRule {
  const inWording = (wording: Wording): Finding[] =>
    wording.passages.flatMap((passage) => {
      const message = complaint(passage.text, names.includes(passage.kind));
      return message === null ? [] : [findingAt(wording, passage, message)];
    });
  return { ...words, check: ({ wordings }) => wordings.flatMap(inWording) };
}

const address =
  /\b[a-z][a-z0-9+.-]{1,12}:\/\/|\bwww\.|[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,64}\.\p{L}{2,}|\b[a-z0-9-]{2,63}\.(?:com|net|org|io|info|app|gg|tv|me|xyz|link|site|online|ru|cn|uk|fr|de)\b/iu;

/** Also asked about the texts around the stories. */
export const complaints = {
  hidden: (text) => unseenIn(text),
  wordless: (text, isName) => {
    // What cannot be seen is named by its sign.
    if (unseenIn(text) !== null) return null;
    if (isBlank(text)) return 'there is nothing to see in this text';
    return isName && !hasWord(text)
      ? 'this names a button or a heading, and there is no word in it to read aloud'
      : null;
  },
  template: (text) =>
    text.includes('{{') || text.includes('$t(')
      ? 'nothing is filled in for {{ }} or $t( ) here; players would read the signs'
      : null,
  address: (text) => {
    const found = address.exec(text);
    if (!found) return null;
    // With what stands around it up to the next blank, as somebody would type it.
    const word = text.split(/\s+/).find((part) => part.includes(found[0])) ?? found[0];
    return `"${word.slice(0, 60)}" looks like an address that somebody could try`;
  },
} satisfies Record<string, Complaint>;

export const hiddenCharacters = textRule(
  {
    id: 'hidden-characters',
    severity: 'error',
    what: 'No text carries signs that cannot be seen: blanks without width, fillers, soft hyphens, tags, direction overrides, control characters, halves of characters; and every isolate is closed. Joiners and the like pass in the scripts and emoji that need them.',
    why: 'They make a text look like another one, can hide words in it, and can turn the rest of the page around.',
    mend: 'Remove the sign that the message names, or write the text anew: it often comes along when a text is copied. The app finds the direction of every text by itself.',
  },
  complaints.hidden,
);

export const noWords = textRule(
  {
    id: 'no-words',
    severity: 'error',
    what: 'In every text there is something to see, and in every name, title and choice a word, a number or an emoji.',
    why: 'A button of dots has no name for those who hear it, and one of blanks has none for anybody.',
    mend: 'Write what it is. For somebody who says nothing: "say nothing".',
  },
  complaints.wordless,
);

export const templateText = textRule(
  {
    id: 'template-text',
    severity: 'warning',
    what: 'No text contains `{{` or `$t(`.',
    why: 'They look like places to fill in, and nothing fills them in: pupils would read the braces.',
    mend: 'Write the words themselves.',
  },
  complaints.template,
);

const looksLikeAddress = textRule(
  {
    id: 'address',
    severity: 'warning',
    what: 'No text, handle or id looks like the address of a page, a person or a file.',
    why: 'Somebody would try it, and nobody knows who answers there.',
    mend: 'Leave it out, or tell it: "a link". Real help stands on the help page.',
  },
  complaints.address,
);

const idLikeAddress =
  /^(?:https?|ftp|www|mailto|javascript|data|file)(?:-|$)|-(?:com|net|org|html?|js|exe)$/;

export const addresses: StoryRule = {
  ...looksLikeAddress,
  check: (story) => [
    ...looksLikeAddress.check(story),
    ...[
      { id: story.scenario.id, path: ['id'] },
      ...Object.keys(story.scenario.beats).map((id) => ({ id, path: ['beats', id] })),
      ...Object.keys(story.scenario.cast).map((id) => ({ id, path: ['cast', id] })),
    ].flatMap(({ id, path }): Finding[] =>
      idLikeAddress.test(id)
        ? [{ path, message: `the id "${id}" looks like the address of a page or a file` }]
        : [],
    ),
  ],
};

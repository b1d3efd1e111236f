/** Texts are only texts: nothing in them may act on the page, the eye or the network. */
import { findingAt, type Wording } from '../context.ts';
import type { Finding, Severity } from '../finding.ts';
import type { StoryRule } from '../rule.ts';

/** What is wrong with a text by itself; null: nothing. */
type Complaint = (text: string) => string | null;

/** A rule that looks at each text for itself, in every language. */
function textRule(
  words: Omit<StoryRule, 'check'> & { readonly severity: Severity },
  complaint: Complaint,
): StoryRule {
  const inWording = (wording: Wording): Finding[] =>
    wording.passages.flatMap((passage) => {
      const message = complaint(passage.text);
      return message === null ? [] : [findingAt(wording, passage, message)];
    });
  return { ...words, check: ({ wordings }) => wordings.flatMap(inWording) };
}

/** Embeddings and overrides; the isolates U+2066–2069 are fine where they are closed again. */
const overrides = /[\u202A-\u202E]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFF9-\uFFFB]/;

const address =
  /\b[a-z][a-z0-9+.-]{1,12}:\/\/|\bwww\.|[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,64}\.\p{L}{2,}|\b[a-z0-9-]{2,63}\.(?:com|net|org|io|info|app|gg|tv|me|xyz|link|site|online|ru|cn|uk|fr|de)\b/iu;

/** Also asked about the texts around the stories. */
export const complaints = {
  hidden: (text) => {
    if (overrides.test(text))
      return 'this text holds a sign that cannot be seen and turns the order of its letters around';
    if (controls.test(text)) return 'this text holds a control character, which cannot be seen';
    return areIsolatesClosed(text)
      ? null
      : 'a sign that cannot be seen sets part of this text apart (an isolate, U+2066 to U+2068) and is not closed';
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
    what: 'No text carries direction overrides or control characters, and every isolate is closed.',
    why: 'They make a text look like another one, and can turn the rest of the page around.',
    mend: 'Remove them; the app finds the direction of every text by itself.',
  },
  (text) => complaints.hidden(text),
);

function areIsolatesClosed(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character >= '\u2066' && character <= '\u2068') open += 1;
    if (character === '\u2069') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

export const templateText = textRule(
  {
    id: 'template-text',
    severity: 'warning',
    what: 'No text contains `{{` or `$t(`.',
    why: 'They look like places to fill in, and nothing fills them in: pupils would read the braces.',
    mend: 'Write the words themselves.',
  },
  (text) => complaints.template(text),
);

const looksLikeAddress = textRule(
  {
    id: 'address',
    severity: 'warning',
    what: 'No text, handle or id looks like the address of a page, a person or a file.',
    why: 'Somebody would try it, and nobody knows who answers there.',
    mend: 'Leave it out, or tell it: "a link". Real help stands on the help page.',
  },
  (text) => complaints.address(text),
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

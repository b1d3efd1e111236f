/** The rules about files, shape and translations: what reading a pack complains about. */
import type { RuleWords } from '../check/rule.ts';
import { packLimits } from './limits.ts';

export const fileRules: readonly RuleWords[] = [
  {
    id: 'files',
    severity: 'error',
    what: 'A pack is one folder with pack.yaml, every story it lists, translations and pictures, and nothing else.',
    why: 'Whoever opens a pack must know that it is complete and that nothing hides in it.',
    mend: 'Add the file that is missing, or remove the one that does not belong there.',
  },
  {
    id: 'unlisted-story',
    severity: 'warning',
    what: 'Every story in the folder is listed in pack.yaml.',
    why: 'A story that is not listed is checked by nobody and played by nobody.',
    mend: 'Add its name to `scenarios`, or move the file away.',
  },
  {
    id: 'yaml',
    severity: 'error',
    what: 'Every file with stories is YAML that can be read, without aliases and without a name twice.',
    why: 'What cannot be read cannot be checked.',
    mend: 'The message says what to change. Most often it is how far a line is set in, or a text with a colon that needs quotation marks.',
  },
  {
    id: 'cut-text',
    severity: 'warning',
    what: 'No text without quotation marks has a remark (a blank and #) behind it.',
    why: 'From the # on YAML reads nothing more: half a sentence would be gone, and nobody would be told.',
    mend: 'Put the text in quotation marks. A remark stands on a line of its own, or behind a text in quotation marks.',
  },
  {
    id: 'version',
    severity: 'error',
    what: 'The version of the language behind `unsent` is one that this Unsent reads.',
    why: 'A newer language may mean something else by the same words.',
    mend: 'Open the pack with a newer Unsent. Packs of older versions are brought up to date by themselves.',
  },
  {
    id: 'schema',
    severity: 'error',
    what: 'Everything has the shape that the language asks for: the right names, nothing missing.',
    why: 'A mistyped name would silently do nothing.',
    mend: 'The message says what is allowed there. An editor that knows the schema says it while you type.',
  },
  {
    id: 'translation-file',
    severity: 'error',
    what: 'A translation file is JSON: for each key an "of" with the fingerprint and a "text".',
    why: 'Otherwise none of its words can be used.',
    mend: 'Mend the place that the message names, or leave such files to the command: `npx unsent texts my-pack --from` writes them.',
  },
  {
    id: 'translation-missing',
    severity: 'error',
    what: 'Every text of the pack is there in every language that pack.yaml promises.',
    why: 'Nobody should meet a sentence they cannot read in the middle of a threat.',
    mend: 'Write what is open into a file with `npx unsent texts my-pack --to fr --open`, have it filled in, and merge it with `--from`. Or take the language out of `languages` until it is complete.',
  },
  {
    id: 'translation-stale',
    severity: 'warning',
    what: 'No translation is older than its source text.',
    why: 'The source may have been changed because it could hurt somebody.',
    mend: 'Send out what is open with `npx unsent texts my-pack --to fr --open`, have it looked at again, and merge it with `--from`; the fingerprints follow by themselves.',
  },
  {
    id: 'translation-length',
    severity: 'error',
    what: `No translation is more than ${packLimits.timesLonger} times as long as its source; ${packLimits.shortText} characters are always fine.`,
    why: 'A title or a choice has as little room in one language as in the other, and a text of megabytes would hold the page up.',
    mend: 'Look whether the words belong to another text, and shorten them.',
  },
  {
    id: 'translation-left-over',
    severity: 'warning',
    what: 'Every translated text still has its source.',
    why: 'It is a text that was renamed, and then it is missing elsewhere, or one that is gone.',
    mend: 'Run `npx unsent texts my-pack --tidy`: a text that only has a new name keeps its translation, and what is left goes into a file beside the pack.',
  },
];

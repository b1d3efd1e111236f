/**
 * Votes out of the copied chat of a video call. Who wrote a vote is needed only so that the last one of
 * each person counts; what comes out are numbers, and no name or line of the chat.
 */
import { inFigures } from './figures.ts';

export type ChatVotes =
  | {
      readonly ok: true;
      /** In the order of the letters. */
      readonly counts: readonly number[];
      readonly pass: number;
      /** Lines that are neither a vote, nor a name, nor a time. */
      readonly unread: number;
    }
  | {
      readonly ok: false;
      /** `none`: there was text, and no vote in it. */
      readonly fault: 'empty' | 'long' | 'none';
    };

/** Characters; the chat of a whole day has fewer. */
const longest = 200_000;

const time = String.raw`\d{1,2}(?:[:.]\d{2}){1,2}(?:[.,]\d{1,3})?(?:\s?(?:[ap]\.?\s?m\b\.?|ص|م)(?!\p{L}))?|\d{1,2}\s?h\s?\d{2}`;
const date = String.raw`\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?`;
const stamp = String.raw`(?:(?:${date})[\s,•]+)?(?:${time})(?:[\s,•]+(?:${date}|${time}))?`;
const patterns = {
  before: new RegExp(String.raw`^(?:\[\s*(?:${stamp})\s*\]|(?:${stamp})(?=\s|$))[\s–-]*`, 'iu'),
  after: new RegExp(String.raw`(?:^|[\s,(–-]+)(?:${stamp})\)?\s*$`, 'iu'),
  /** How some calls write to whom a line went. */
  from: /^(?:from|de|von|من)\s+/iu,
  to: /\s+(?:to|à|an|إلى)\s+(?:everyone|all|you|me|hosts?|tout le monde|tous|vous|moi|alle|mich|الجميع|أنت|أنا)(?!\p{L}).*$/iu,
  note: /\s*\((?:direct message|privately|message privé|privat|رسالة مباشرة)\)/iu,
} as const;

/** What else is written for the first letters: أ ب ج د, as in tests at school. */
const otherLetters: readonly string[] = ['أاإآ', 'ب', 'ج', 'د', 'هـ', 'و'];

/** One line, with the time that stood at its start or end taken away. */
interface Line {
  readonly text: string;
  readonly timed: boolean;
}

/** Reads the votes on so many choices; `passes` are the words for "pass" in the languages here. */
export function readChat(chat: string, choices: number, passes: readonly string[]): ChatVotes {
  if (chat.length > longest) return { ok: false, fault: 'long' };
  const lines = linesOf(chat);
  if (lines.length === 0) return { ok: false, fault: 'empty' };
  const voteOf = voteReader(choices, passes);
  const found = spokenIn(lines, voteOf);
  const votes = [...found.votes.values()];
  if (votes.length === 0) return { ok: false, fault: 'none' };
  return {
    ok: true,
    counts: Array.from({ length: choices }, (_, at) => votes.filter((vote) => vote === at).length),
    pass: votes.filter((vote) => vote === 'pass').length,
    unread: found.unread,
  };
}

type Vote = number | 'pass';
type VoteReader = (text: string) => Vote | null;

function linesOf(chat: string): readonly Line[] {
  // Signs for the direction of text stand in copies of Arabic chats, and mean nothing here.
  const plain = inFigures(
    chat.normalize('NFKC').replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ''),
  );
  return plain.split(/[\r\n\u2028\u2029]+/).flatMap((raw) => {
    const trimmed = raw.trim();
    if (trimmed === '') return [];
    const first = trimmed.replace(patterns.before, '');
    const text = first.replace(patterns.after, '').trim();
    return [{ text, timed: text !== trimmed }];
  });
}

/** A line that is one letter or one number, with any signs around it; or a word for "pass". */
function voteReader(choices: number, passes: readonly string[]): VoteReader {
  const passWords = new Set(passes.map(plainWord));
  return (text) => {
    if (/^[-–—]$/.test(text)) return 'pass';
    const word = plainWord(text);
    if (passWords.has(word)) return 'pass';
    const at = letterAt(word);
    return at !== null && at < choices ? at : null;
  };
}

const plainWord = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .replace(/ـ/g, '')
    .trim();

function letterAt(word: string): number | null {
  if (/^[a-f]$/.test(word)) return word.charCodeAt(0) - 'a'.charCodeAt(0);
  if (/^[1-6]$/.test(word)) return Number(word) - 1;
  const at = [...word].length === 1 ? otherLetters.findIndex((all) => all.includes(word)) : -1;
  return at < 0 ? null : at;
}

/** Goes through the lines and keeps the last vote of each person. */
function spokenIn(lines: readonly Line[], voteOf: VoteReader) {
  const votes = new Map<string, Vote>();
  let unread = 0;
  let speaker: string | null = null;
  const isName = nameFinder(lines, voteOf);
  const keep = (name: string | null, vote: Vote, at: number): void => {
    // Where nobody is named each line is somebody's.
    votes.set(name ?? `line ${at}`, vote);
  };
  for (const [at, line] of lines.entries()) {
    if (line.text === '') continue;
    const said = saidBy(line);
    const vote = voteOf(said?.words ?? line.text);
    if (said && vote !== null) {
      speaker = said.name;
      keep(speaker, vote, at);
    } else if (said === null && isName(at)) speaker = personOf(line.text);
    else if (voteOf(line.text) !== null) keep(speaker, voteOf(line.text) as Vote, at);
    else {
      if (said && line.timed) speaker = said.name;
      unread += 1;
    }
  }
  return { votes, unread };
}

/** `name : words`; null for a line without both. */
function saidBy({ text }: Line): { readonly name: string; readonly words: string } | null {
  const at = text.lastIndexOf(':');
  const words = text.slice(at + 1).trim();
  if (at <= 0 || words === '') return null;
  return { name: personOf(text.slice(0, at)), words };
}

const personOf = (text: string): string =>
  `person ${text
    .replace(/\s*:\s*$/, '')
    .replace(patterns.note, '')
    .replace(patterns.to, '')
    .replace(patterns.from, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()}`;

/**
 * Which lines are names. Calls write them with the time, before a line with the time, after the one that
 * ended the message before, or, where there are no times, before the message.
 */
function nameFinder(lines: readonly Line[], voteOf: VoteReader): (at: number) => boolean {
  const isTime = (at: number): boolean => lines[at]?.text === '';
  const firstTime = lines.findIndex((_, at) => isTime(at));
  const isVote = (at: number): boolean => voteOf(lines[at]?.text ?? '') !== null;
  if (firstTime >= 0) {
    const before = firstTime === 1 && !isVote(0);
    if (before) return (at) => isTime(at + 1);
    return (at) => (at === 0 || isTime(at - 1)) && !isVote(at);
  }
  if (lines.some(({ timed }) => timed)) return (at) => lines[at]?.timed === true && !isVote(at);
  return (at) => !isVote(at) && isVote(at + 1);
}

/** `unsent changes`: what is another in a story since somebody signed it. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSigned, type Signed } from '../../classroom/lesson/signed-file.ts';
import { changesSince, isUnchanged, markOf, type Piece, piecesOf } from '../../script/signed.ts';
import { textsOf } from '../../script/texts.ts';
import {
  asJson,
  CannotDo,
  type Command,
  type Given,
  type Terminal,
  textOf,
  WrongUse,
} from '../command.ts';
import { type StoryAt, storiesAt } from '../stories-at.ts';

const faults = {
  other: 'is no list of what was read',
  newer: 'comes from a newer Unsent',
  damaged: 'is damaged: part of it is missing',
} as const;

export const changes: Command = {
  summary: 'tell what changed in a story since it was signed',
  help: `
unsent changes <earlier> <now> [--scenario <id>] [--language <code>]

<earlier> is the pack as it was then (a folder or a .unsent file), or the list that was saved with the
sign-off sheet (.json). <now> is the pack of today. For each story: which passages, choices, cards,
endings and notes for staff are new, changed or no longer there.

  --scenario <id>    only this story
  --language <code>  as it is read in this language; by default the pack's own
  --json             the same as an object

  unsent changes edited-picture-1.0.0.unsent scenarios/edited-picture
`,
  options: { scenario: { type: 'string' }, language: { type: 'string' } },
  run(given, terminal) {
    const [earlier, today] = given.places;
    if (earlier === undefined || today === undefined || given.places.length > 2)
      throw new WrongUse('two places, please: the earlier one, and the pack of today');
    const then = signedAt(given, terminal, earlier);
    const [list] = earlier.endsWith('.json') ? then : [];
    const now = packAt(given, terminal, today, list);
    const stories = pairsOf(then, now).map(([before, after]) => ({ before, after }));
    if (stories.length === 0) throw new CannotDo('the two have no story in common');
    if (given.json) terminal.out(asJson({ stories: stories.map(asData) }));
    else terminal.out(stories.map(asText).join('\n'));
    return 0;
  },
};

interface Pair {
  /** null: there was no such story. */
  readonly before: Signed | null;
  /** null: there is none any more. */
  readonly after: Signed | null;
}

function signedAt(given: Given, terminal: Terminal, place: string): Signed[] {
  if (!place.endsWith('.json')) return packAt(given, terminal, place);
  const path = resolve(terminal.folder, place);
  if (!existsSync(path)) throw new CannotDo(`there is no "${place}"`);
  const read = readSigned(readFileSync(path, 'utf8'));
  if (typeof read === 'string') throw new CannotDo(`"${place}" ${faults[read]}`);
  return [read];
}

/** `like`: only what is compared with this list, in its language. */
function packAt(given: Given, terminal: Terminal, place: string, like?: Signed): Signed[] {
  const wanted = like?.language ?? textOf(given.values, 'language');
  const values = like ? { ...given.values, scenario: like.story } : given.values;
  return storiesAt({ ...given, values, places: [place] }, terminal).map((story) =>
    signedOf(story, wanted),
  );
}

function signedOf({ pack, scenario, read }: StoryAt, wanted: string | null): Signed {
  const language = wanted ?? pack.source;
  const source = textsOf(scenario);
  const own = language === pack.source ? {} : read.translations[language]?.[scenario.id];
  if (!own) throw new CannotDo(`"${pack.id}" has no words in "${language}"`);
  const text = (key: string): string => own[key] ?? source.get(key) ?? '';
  return {
    ...{ pack: pack.id, version: pack.version, story: scenario.id, language },
    ...{ title: text('title'), pieces: piecesOf(scenario, text) },
  };
}

function pairsOf(
  then: readonly Signed[],
  now: readonly Signed[],
): [Signed | null, Signed | null][] {
  const find = (list: readonly Signed[], { pack, story }: Signed): Signed | null =>
    list.find((each) => each.pack === pack && each.story === story) ?? null;
  const pairs = then.map((before): [Signed | null, Signed | null] => [before, find(now, before)]);
  if (pairs.every(([, after]) => after === null)) return [];
  const fresh = now.filter((after) => find(then, after) === null);
  return [...pairs, ...fresh.map((after): [null, Signed] => [null, after])];
}

function asData({ before, after }: Pair) {
  const { pack, story } = (before ?? after) as Signed;
  const mark = (signed: Signed | null) =>
    signed && { version: signed.version, mark: markOf(signed.pieces) };
  return {
    ...{ pack, story, before: mark(before), now: mark(after) },
    ...changesSince(before?.pieces ?? [], after?.pieces ?? []),
  };
}

function asText({ before, after }: Pair): string {
  const { pack, story, title } = (after ?? before) as Signed;
  const name = `${pack}/${story}: ${title}\n`;
  if (before === null) return `${name}  a new story\n`;
  if (after === null) return `${name}  no longer in the pack\n`;
  const found = changesSince(before.pieces, after.pieces);
  const versions = `  signed as ${said(before)}, today ${said(after)}\n`;
  if (isUnchanged(found)) return `${name}${versions}  nothing has changed\n`;
  const lines = [
    ...found.added.map((piece) => `new      ${named(piece)}`),
    ...found.changed.map(({ before: was, now }) =>
      was.words === now.words || now.words.startsWith(was.words)
        ? `changed  ${named(now)}`
        : `changed  ${named(now)}, before: "${was.words}"`,
    ),
    ...found.removed.map((piece) => `gone     ${named(piece)}`),
  ];
  return `${name}${versions}${lines.map((line) => `  ${line}\n`).join('')}`;
}

const said = ({ version, pieces }: Signed): string => `${version} (mark ${markOf(pieces)})`;

function named({ kind, words }: Piece): string {
  switch (kind) {
    case 'story':
      return 'what stands before the story: title, people, age, length';
    case 'passage':
      return words === '' ? 'a place where the story goes on by itself' : `passage "${words}"`;
    case 'card':
      return `what is said after the choice "${words}"`;
    case 'staff':
      return `note or question for staff "${words}"`;
    case 'choice':
    case 'ending':
      return `${kind} "${words}"`;
  }
}

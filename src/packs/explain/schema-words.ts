/** What the schema complains about, in the words of an author, with "did you mean". */
import * as z from 'zod';
import type { Path } from '../../check/finding.ts';
import { guessAmong } from '../../check/nearest.ts';
import { unwrapped } from './schema-walk.ts';

export interface Complaint {
  readonly path: Path;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/**
 * Every complaint about a value that does not fit its schema. A name that is missing only because
 * it is mistyped is not told twice.
 */
export function complaintsOf(error: z.ZodError, schema: z.ZodType, value: unknown): Complaint[] {
  const meant = new Set(error.issues.flatMap((issue) => namesMeant(issue, schema, value)));
  return error.issues.flatMap((issue) => {
    const isFollowing =
      meant.has(issue.path.join('\n')) && valueAt(value, pathOf(issue)) === undefined;
    return isFollowing ? [] : complaintOf(issue, schema, value);
  });
}

const pathOf = (issue: Issue): Path => issue.path.filter((part) => typeof part !== 'symbol');

/** Where the names belong that an unknown one is close to. */
function namesMeant(issue: Issue, schema: z.ZodType, value: unknown): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const { known, missing } = namesAt(schema, value, pathOf(issue));
  const guess = guessAmong(missing);
  return issue.keys.flatMap((key) => {
    const [name = ''] = key.split(':');
    const meant = known.includes(name) ? name : guess.nearest(key);
    return meant === null ? [] : [[...issue.path, meant].join('\n')];
  });
}

/** The names that the schema knows in a group, and those that are not there. */
function namesAt(schema: z.ZodType, value: unknown, path: Path) {
  const found = valueAt(value, path);
  const known = keysAt(schema, path);
  const present = typeof found === 'object' && found !== null ? Object.keys(found) : [];
  return { known, missing: known.filter((key) => !present.includes(key)) };
}

function complaintOf(issue: Issue, schema: z.ZodType, value: unknown): Complaint[] {
  const path = pathOf(issue);
  const found = valueAt(value, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const { known, missing } = namesAt(schema, value, path);
      const guess = guessAmong(missing);
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `there is no "${key}" here${glued(key, known) ?? guess.didYouMean(key)}`,
      }));
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const choice = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
      if (found === undefined) return [missingAt(path, `; it is ${choice}`)];
      const near = typeof found === 'string' ? guessAmong(values).didYouMean(found) : '';
      return [{ path, message: `${shown(found)} is not ${choice}${near}` }];
    }
    case 'invalid_type':
      if (found === undefined) return [missingAt(path, rangeOf(schemaAt(schema, path)))];
      return [
        {
          path,
          message:
            found === null
              ? `nothing stands after this name; it needs ${kindOf(issue.expected)}`
              : `${shown(found)} is not ${kindOf(issue.expected)}${inList(issue.expected, found)}`,
        },
      ];
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ path, message }));
    case 'invalid_union':
      if (found === undefined) return [missingAt(path, '')];
      return path.includes('when')
        ? [{ path, message: `${shown(found)} is no condition; ${conditions}` }]
        : [{ path, message: `${shown(found)} fits none of the forms that are allowed here` }];
    case 'too_small':
    case 'too_big':
      return [{ path, message: sizeOf(issue, found, schemaAt(schema, path), String(path.at(-1))) }];
    case 'invalid_format':
      return [{ path, message: formats[issue.format] ?? issue.message }];
    default:
      return [{ path, message: issue.message }];
  }
}

const conditions =
  'write "told" or "not told", a list of them, or { any: [told, looked] } where one is enough';

const formats: Readonly<Record<string, string>> = {
  date: 'this is no day such as 2026-11-22',
  url: 'this is no address of a page that begins with https://',
};

/** What is missing has no place of its own, so its group is pointed at. */
function missingAt(path: Path, more: string): Complaint {
  return { path: path.slice(0, -1), message: `"${path.at(-1)}" is missing here${more}` };
}

/** `id:a` in brackets is read as one name. */
function glued(key: string, known: readonly string[]): string | null {
  const [name = '', value] = key.split(':');
  return value !== undefined && known.includes(name)
    ? `; a space is missing after the colon: ${name}: ${value.slice(0, 60)}`
    : null;
}

type SizeIssue = Extract<Issue, { code: 'too_small' | 'too_big' }>;

/** A number, list or text that is too small or too big. */
function sizeOf(issue: SizeIssue, found: unknown, schema: unknown, name: string): string {
  const most = 'maximum' in issue ? Number(issue.maximum) : null;
  const least = 'minimum' in issue ? Number(issue.minimum) : null;
  if (issue.origin === 'array') {
    const is = Array.isArray(found) ? found.length : 0;
    return most === null
      ? `${entries(is)}; at least ${least} ${least === 1 ? 'is' : 'are'} needed here`
      : `${entries(is)}; there is room for ${most} here`;
  }
  if (issue.origin === 'string') {
    const is = typeof found === 'string' ? found.trim().length : 0;
    return most === null ? 'this text is empty' : `${is} characters; at most ${most} fit here`;
  }
  const range = rangeOf(schema);
  if (range !== '') return `${shown(found)} does not fit${range.replace('; it', `; "${name}"`)}`;
  return most === null
    ? `${shown(found)} is less than ${least}`
    : `${shown(found)} is more than ${most}`;
}

const entries = (count: number): string =>
  count === 0
    ? 'this list is empty'
    : count === 1
      ? 'there is 1 entry'
      : `there are ${count} entries`;

/** As `; it goes from 0 to 3`; nothing for what is no number with bounds. */
function rangeOf(schema: unknown): string {
  const number = unwrapped(schema);
  if (!(number instanceof z.ZodNumber)) return '';
  return `; it goes from ${number.minValue} to ${number.maxValue}`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text (numbers and yes or no need quotation marks)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of "name: value"',
  record: 'a group of "name: value"',
};

/** One thing that ought to stand in a list. */
const inList = (expected: string, found: unknown): string =>
  expected === 'array' && typeof found === 'string' && found.length < 60
    ? `; a list with one entry is [${found}]`
    : '';

const kindOf = (expected: string): string => kinds[expected] ?? `a ${expected}`;

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group';
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, part)
        ? (at as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const object = unwrapped(schemaAt(schema, path));
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function schemaAt(schema: z.ZodType, path: Path): unknown {
  return path.reduce<unknown>((at, part) => within(unwrapped(at), part), schema);
}

function within(schema: unknown, part: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[part];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}

/** What the entries of some lists are; of all others they are just entries. */
const entryWords: Readonly<Record<string, string>> = {
  lines: 'line',
  choices: 'choice',
  details: 'detail',
  branch: 'arm',
};

/**
 * A path as an author reads it: an entry of a list by its id, or counted from one, as in
 * `beats › kitchen › choices › tell › feedback` and `beats › kitchen › the 2nd line`.
 */
export function pathInWords(path: Path, value: unknown): string {
  const words: string[] = [];
  for (const [at, part] of path.entries()) {
    if (typeof part === 'string') {
      words.push(part);
      continue;
    }
    const id = (valueAt(value, path.slice(0, at + 1)) as { id?: unknown } | null | undefined)?.id;
    const list = path[at - 1];
    if (typeof id === 'string' && id !== '' && path[at + 1] !== 'id') words.push(id);
    else words.push(`the ${ordinal(part + 1)} ${entryWords[list ?? ''] ?? 'entry'}`);
  }
  return words.join(' › ');
}

function ordinal(count: number): string {
  const isTeen = count % 100 > 10 && count % 100 < 14;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}

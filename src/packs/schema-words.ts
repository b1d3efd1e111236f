/** What the schema complains about, in the words of an author, with "did you mean". */
import { z } from 'zod';
import { didYouMean } from '../check/nearest.ts';
import type { Path } from './yaml.ts';

export interface Complaint {
  readonly path: Path;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** Every complaint about a value that does not fit its schema. */
export function complaintsOf(error: z.ZodError, schema: z.ZodType, value: unknown): Complaint[] {
  return error.issues.flatMap((issue) => complaintOf(issue, schema, value));
}

function complaintOf(issue: Issue, schema: z.ZodType, value: unknown): Complaint[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const found = valueAt(value, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      const present = typeof found === 'object' && found !== null ? Object.keys(found) : [];
      const missing = known.filter((key) => !present.includes(key));
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `there is no "${key}" here${didYouMean(key, missing)}`,
      }));
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof found === 'string' ? didYouMean(found, values) : '';
      const choice = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
      return [{ path, message: `${shown(found)} is not ${choice}${near}` }];
    }
    case 'invalid_type':
      return [
        {
          path,
          message:
            found === undefined
              ? 'is missing'
              : `${shown(found)} is not ${kinds[issue.expected] ?? `a ${issue.expected}`}`,
        },
      ];
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ path, message }));
    case 'invalid_union':
      return [{ path, message: `${shown(found)} fits none of the forms that are allowed here` }];
    case 'too_small':
      return [
        { path, message: issue.origin === 'array' ? 'this list is too short' : issue.message },
      ];
    default:
      return [{ path, message: issue.message }];
  }
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

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
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
  let at: unknown = schema;
  for (const part of path) at = within(unwrapped(at), part);
  const object = unwrapped(at);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function within(schema: unknown, part: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[part];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

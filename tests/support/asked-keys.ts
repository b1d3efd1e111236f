/**
 * Which keys of the interface's words the sources ask for: written out, or with a part left open
 * (`play.rating.${rating}`). The compiler knows that every key that is asked for is there; this
 * finds the ones that nobody asks for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

export interface Asked {
  /** `file.key`, written out. */
  readonly whole: ReadonlySet<string>;
  /** What stands around an open part. */
  readonly open: readonly RegExp[];
  /** Every word that may fill an open part: strings, and names of fields. */
  readonly names: ReadonlySet<string>;
}

/** Everything that ships, and what writes the pages without scripts. */
const roots = ['src', 'scenes'];
const gap = '*';

export function askedKeys(): Asked {
  const whole = new Set<string>();
  const open = new Set<string>();
  const names = new Set<string>();
  for (const path of roots.flatMap(sourcesIn)) {
    const source = readFileSync(path, 'utf8');
    // A part of the page may know its keys by what follows: `ui: (key: KeyIn<'help'>) => …`.
    const starts = ['', ...[...source.matchAll(/KeyIn<'([\w.-]+)'>/g)].map(([, key]) => `${key}.`)];
    const found = stringsIn(path, source);
    for (const name of found.names) names.add(name);
    for (const start of starts) for (const text of found.texts) whole.add(start + text);
    for (const start of starts) for (const text of found.templates) open.add(start + text);
  }
  return { whole, open: [...open].map(patternOf), names };
}

export function isAsked({ whole, open, names }: Asked, key: string): boolean {
  if (whole.has(key)) return true;
  return open.some((pattern) => {
    const [, ...filled] = pattern.exec(key) ?? [];
    return filled.length > 0 && filled.every((name) => names.has(name));
  });
}

const patternOf = (text: string): RegExp =>
  new RegExp(`^${text.replaceAll('.', '\\.').replaceAll(gap, '([\\w.-]+)')}$`);

function sourcesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, name));
}

interface Strings {
  readonly texts: readonly string[];
  /** Templates that may be a key, with a `*` for each open part. */
  readonly templates: readonly string[];
  readonly names: readonly string[];
}

function stringsIn(path: string, source: string): Strings {
  const texts: string[] = [];
  const templates: string[] = [];
  const fields: string[] = [];
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') texts.push(value);
    },
    TemplateLiteral: ({ quasis }) => {
      const parts = quasis.map(({ value }) => value.raw);
      const text = parts.join(gap);
      if (/^[\w.*-]*[a-z][\w.*-]*$/.test(text)) templates.push(text);
    },
    Property: ({ key }) => {
      if (key.type === 'Identifier') fields.push(key.name);
    },
    TSPropertySignature: ({ key }) => {
      if (key.type === 'Identifier') fields.push(key.name);
    },
  }).visit(parseSync(path, source).program);
  return { texts, templates, names: [...texts, ...fields] };
}

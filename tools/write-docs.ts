/**
 * Writes what the documentation says about the language and the rules, from the language and the
 * rules: docs/schema/*.json and the parts of docs/writing-packs.md between markers.
 * Usage: tsx tools/write-docs.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { jsonSchemaOf, schemaKinds } from '../src/script/json-schema.ts';
import { between } from './docs/between.ts';
import { reference, wordsReference } from './docs/reference.ts';
import { rulesReference } from './docs/rules.ts';

const guide = 'docs/writing-packs.md';
const writtenHere = { file: guide, by: 'npm run docs' };

/** Gives every generated file by its path from the root. Throws where a marker is missing. */
export function generatedDocs(root: string): Map<string, string> {
  const schemas = schemaKinds.map((kind): [string, string] => [
    `docs/schema/${kind}.schema.json`,
    `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`,
  ]);
  const written = readFileSync(path.join(root, guide), 'utf8');
  const parts = { words: wordsReference(), reference: reference(), rules: rulesReference() };
  const text = Object.entries(parts).reduce(
    (before, [name, part]) => between(writtenHere, before, name, part),
    written,
  );
  return new Map([...schemas, [guide, text]]);
}

function main(): void {
  const root = process.cwd();
  for (const [file, text] of generatedDocs(root)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
    console.log(file);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();

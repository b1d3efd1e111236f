/** What is read to find one's way leads somewhere: a file that moved takes its name along. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const inDecisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);
const documents = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/browsers.md'];

test.each([...documents, 'docs/security.md', ...inDecisions])('%s names what is there', (file) => {
  const text = readFileSync(file, 'utf8');
  const named = Array.from(
    text.matchAll(/`((?:src|scenes|build|tools|tests|assets|docs)\/[^`\s*<{…]+)`/g),
    ([, name = '']) => name,
  );
  expect(named.filter((name) => !existsSync(path.normalize(name)))).toEqual([]);
});

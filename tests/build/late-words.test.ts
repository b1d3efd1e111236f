/** What is for few comes late in two places: the glob that loads it, and the chunk that it stands in. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const among = (file: string, list: RegExp): string[] =>
  [...(list.exec(readFileSync(file, 'utf8'))?.[1] ?? '').matchAll(/[a-z-]+/g)].map(
    ([name]) => name,
  );

it('the words that load late stand in a file that loads late', () => {
  const loaded = among(
    'src/words/bundled-later.ts',
    /late: import\.meta\.glob<Texts>\('[^{]*\{([^}]*)\}/,
  );
  const apart = among('vite.config.ts', /lateWords = new Set\(\[([^\]]*)\]/);
  expect(loaded.length).toBeGreaterThan(3);
  expect(apart.sort()).toEqual(loaded.sort());
});

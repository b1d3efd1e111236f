/** A guide is translated where somebody has begun to translate it, also when not every story is. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackFiles } from '../../src/packs/compile.ts';
import { readPackFolder } from '../../src/packs/disk.ts';
import type { PackFiles } from '../../src/packs/files.ts';

const folder = join('scenarios', 'the-friend-who-is-told');
const files = readPackFolder(folder);
const path = 'locales/fr/guide.json';

/** What is found in the guide's French, once something in it is as `how` makes it. */
function foundWith(how: (texts: Record<string, { of: string; text: string }>) => void): string[] {
  const texts = JSON.parse(files.get(path) ?? '{}');
  how(texts);
  const changed: PackFiles = new Map([...files, [path, JSON.stringify(texts)]]);
  return readPackFiles(folder, changed)
    .problems.filter(({ file }) => file.endsWith(path))
    .map(({ rule }) => rule);
}

describe('the guide of a pack that promises no French as a whole', () => {
  it('is there in French', () => {
    const { translations, sources } = readPackFiles(folder, files);
    expect(Object.keys(translations.fr?.guide ?? {})).toEqual([...(sources.guide?.keys() ?? [])]);
  });

  it('may lack no text, and has none that is older than its source', () => {
    expect(foundWith(() => {})).toEqual([]);
    const missing = foundWith((texts) => {
      delete texts['letter.hello'];
    });
    expect(missing).toEqual(['translation-missing']);
    const stale = foundWith((texts) => {
      texts['letter.hello'] = { of: '00000000', text: 'Chères familles' };
    });
    expect(stale).toEqual(['translation-stale']);
  });

  it('need not be there: without the file nobody misses it', () => {
    const without = new Map([...files].filter(([name]) => name !== path));
    const { translations, problems } = readPackFiles(folder, without);
    expect(translations.fr?.guide).toBeUndefined();
    expect(problems.filter(({ file }) => file.endsWith(path))).toEqual([]);
  });
});

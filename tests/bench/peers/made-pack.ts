/** A pack of made stories on the disk, as somebody who writes packs would have it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ScenarioSource } from '../../../src/script/nouns/scenario.ts';

/** Gives what `use` makes of the folder of a pack with these stories; then the folder is gone. */
export async function withMadePack<T>(
  stories: readonly ScenarioSource[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const above = mkdtempSync(path.join(tmpdir(), 'unsent-'));
  const folder = path.join(above, 'made');
  mkdirSync(folder);
  const card = {
    ...{ unsent: 1, id: 'made', version: '1.0.0', title: 'Made', summary: 'Made.' },
    ...{ source: 'en', languages: ['en'], licence: 'CC-BY-4.0' },
    scenarios: stories.map(({ id }) => id),
  };
  // Whatever is JSON is YAML.
  writeFileSync(path.join(folder, 'pack.yaml'), JSON.stringify(card));
  for (const story of stories)
    writeFileSync(path.join(folder, `${story.id}.yaml`), JSON.stringify(story, null, 1));
  try {
    return await use(folder);
  } finally {
    rmSync(above, { recursive: true });
  }
}

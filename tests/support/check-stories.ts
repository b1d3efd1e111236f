/** The stories of the valid pack, as the checker sees them. */
import { readFileSync } from 'node:fs';
import { readScenario } from '../../src/packs/read/read.ts';
import type { Scenario } from '../../src/script/types.ts';

function storyIn(path: string): Scenario {
  const { value } = readScenario(path, readFileSync(path, 'utf8'));
  if (!value) throw new Error(`${path} cannot be read`);
  return value;
}

/** Straight on, with a fact, a skip and one ending. */
export const smallStory = storyIn('tests/packs/valid/small/ten-minutes.yaml');
/** One that can go round. */
export const roundStory = storyIn('tests/packs/valid/small/a-friend-asks.yaml');

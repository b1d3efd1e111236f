/** The page before a story gives nothing of it away: not who comes, not who is whom, not who will fail. */
import { expect, it } from 'vitest';
import { knownIn } from '../../src/page/around/briefing.tsx';
import { realWords } from '../support/real-words.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';

const stories = shippedPackIds.flatMap((pack) => Object.values(shippedPack(pack).scenarios));

it.each(stories)('$id names nobody who is still to be judged, and nobody twice', (scenario) => {
  const listed = knownIn(scenario);
  expect(listed.map(({ id }) => id)).toContain(scenario.lead);
  expect(listed.filter(({ turnsOut }) => turnsOut !== null)).toEqual([]);
  const faces = listed.map(({ avatar }) => avatar);
  expect(faces).toEqual([...new Set(faces)]);
});

it.each(['en', 'fr', 'ar'])('an adult is an adult in %s, whoever will listen', async (language) => {
  const { ui } = await realWords(language, 'is-it-them', 'already-paid');
  expect(ui('app.role.safe-adult')).toBe(ui('app.role.adult'));
});

/**
 * Guides and notes name whom a story shows. Somebody who was called otherwise in an older draft sends a
 * teacher looking for a person whom no class has met.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGuide } from '../../src/packs/read/read.ts';
import { guideTextsOf } from '../../src/script/nouns/guide.ts';
import { passagesOf } from '../../src/script/nouns/scenario.ts';
import type { Passage } from '../../src/script/passage.ts';
import type { Scenario } from '../../src/script/types.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';

const packs = shippedPackIds.map((id) => {
  const file = `scenarios/${id}/guide.yaml`;
  const guide = readGuide(file, readFileSync(file, 'utf8')).value;
  if (!guide) throw new Error(`${file} cannot be read`);
  // Of what the sources are called no story knows anything.
  const texts = [...guideTextsOf(guide)].filter(([key]) => !key.startsWith('sources.'));
  return { id, scenarios: Object.values(shippedPack(id).scenarios), told: texts };
});

const forStaff = ({ kind }: Passage): boolean => kind === 'note' || kind === 'question';
const shownIn = (scenario: Scenario): string[] =>
  passagesOf(scenario)
    .filter((passage) => !forStaff(passage))
    .map(({ text }) => text);

const capitals = (text: string): string[] => text.match(/(?<![\p{L}’'])\p{Lu}\p{Ll}+/gu) ?? [];
/** In a chat people write their friends' names small. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const everything = packs.flatMap(({ scenarios, told }) => [
  ...scenarios.flatMap((scenario) => passagesOf(scenario).map(({ text }) => text)),
  ...told.map(([, text]) => text),
]);
const small = everything.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []);
/** What somebody is, and not who. */
const callings: ReadonlySet<string> = new Set([
  ...['mum', 'dad', 'mama', 'papa', 'aunt', 'uncle', 'grandma', 'grandpa', 'coach', 'youth'],
]);

/** "Lending" begins a sentence, and "lend" stands elsewhere: four letters are enough to tell. */
const isWord = (() => {
  const people = new Set(
    packs.flatMap(({ scenarios }) =>
      scenarios.flatMap(({ cast }) =>
        Object.values(cast).flatMap(({ name }) => wordsOf(capitals(name).join(' '))),
      ),
    ),
  );
  const words = small.filter((word) => callings.has(word) || !people.has(word));
  const known = new Set(words);
  const beginnings = new Set(words.filter((word) => word.length >= 4).map(begun));
  return (capital: string): boolean => {
    const word = capital.toLowerCase();
    return known.has(word) || (word.length >= 4 && beginnings.has(begun(word)));
  };
})();
function begun(word: string): string {
  return word.slice(0, 4);
}

const titles = packs.flatMap(({ scenarios }) => scenarios.flatMap(({ title }) => capitals(title)));

/** Neither somebody of a story nor a word that stands small anywhere: services, studies, countries. */
const ofTheWorld: ReadonlySet<string> = new Set([
  ...titles,
  ...['Unsent', 'Cybertip', 'Thorn', 'Maertens', 'Awesome', 'Communications', 'Nature'],
  ...['Canadian', 'Kingdom', 'Spanish', 'India', 'States', 'United', 'Civics', 'Health', 'Drama'],
  ...['Economic', 'Economics', 'Dear', 'Opt', 'Figures', 'Inform', 'Faith', 'Moderators'],
  ...['Essex', 'European', 'Union', 'Australia', 'England', 'Esperanza'],
]);

const strangersIn = (text: string, shown: ReadonlySet<string>): string[] =>
  capitals(text).filter(
    (word) => !shown.has(word.toLowerCase()) && !ofTheWorld.has(word) && !isWord(word),
  );

describe.each(packs)('$id', ({ scenarios, told }) => {
  test('its guide names nobody whom none of its stories shows', () => {
    const shown = new Set(scenarios.flatMap(shownIn).flatMap(wordsOf));
    const found = told.map(([key, text]) => [key, strangersIn(text, shown)]);
    expect(found.filter(([, names]) => names?.length)).toEqual([]);
  });

  test.each(scenarios)('the notes of $id name nobody whom it does not show', (scenario) => {
    const shown = new Set(shownIn(scenario).flatMap(wordsOf));
    const found = passagesOf(scenario)
      .filter(forStaff)
      .map(({ key, text }) => [key, strangersIn(text, shown)]);
    expect(found.filter(([, names]) => names?.length)).toEqual([]);
  });
});

/** What translators are told: who says it to whom, and whether they are a he or a she. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notesOf } from '../../src/packs/exchange/notes.ts';
import { readScenario } from '../../src/packs/read/read.ts';

describe('a note', () => {
  const { value: scenario } = readScenario(
    'sam-tells-you.yaml',
    readFileSync('scenarios/the-friend-who-is-told/sam-tells-you.yaml', 'utf8'),
  );
  if (!scenario) throw new Error('the story cannot be read');
  const notes = notesOf(scenario);

  it.each([
    ['cast.sam.name', 'a name on screen (he); keep it if it works in your language'],
    ['beats.the-promise.lines.tell', 'Sam (he) to Noor (she): message'],
    ['beats.the-promise.choices.stay', 'a button, then a message from Noor (she) to Sam (he)'],
    ['beats.band-noise.lines.when', 'time, told to the player'],
  ])('of %s says who speaks to whom', (key, note) => {
    expect(notes.get(key)).toBe(note);
  });

  it('names everybody of a group', () => {
    expect(notes.get('beats.band-hats.lines.saucepan')).toMatch(
      /^Lena \(she\) to a group: Noor \(she\), .*Mr Falk \(he\).*: message$/,
    );
  });

  it('says of nobody what the story does not say', () => {
    const cast = Object.fromEntries(
      Object.entries(scenario.cast).map(([id, member]) => [id, { ...member, they: null }]),
    );
    expect([...notesOf({ ...scenario, cast }).values()].join()).not.toMatch(/\((he|she|they)\)/);
  });
});

describe('a shipped story', () => {
  const stories = readdirSync('scenarios').flatMap((pack) =>
    readdirSync(`scenarios/${pack}`)
      .filter((name) => name.endsWith('.yaml') && !['pack.yaml', 'guide.yaml'].includes(name))
      .map((name) => `scenarios/${pack}/${name}`),
  );

  it.each(stories)('%s tells translators how everybody is spoken of', (path) => {
    const { value } = readScenario(path, readFileSync(path, 'utf8'));
    const untold = Object.values(value?.cast ?? {}).filter(({ they }) => they === null);
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});

/** Shelves that hold sixty stories as they hold sixteen: by age, a friend first, some of them at a time. */
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Shelves } from '../../src/page/around/shelves.tsx';
import { allIn, anything, fits, nextOf, ofAge } from '../../src/page/around/shown-stories.ts';
import type { LibraryPack, LibraryScenario } from '../../src/page/page-state.ts';
import { realWords } from '../support/real-words.ts';

const apps = ['stickers', 'photo-feed', 'social-wall', 'voice-chat', 'group-call'] as const;

const made = (at: number): LibraryScenario => ({
  id: `story-${at}`,
  title: `Story ${at}`,
  summary: 'Somebody writes.',
  minutes: 3 + (at % 9),
  intensity: ((at % 3) + 1) as 1 | 2 | 3,
  audience: at % 2 === 0 ? '12-14' : '15-18',
  role: at % 4 < 2 ? 'helper' : 'phone-of',
  app: apps[at % apps.length] ?? 'stickers',
  booster: at % 10 === 9,
  language: at % 7 === 0 ? 'fr' : 'en',
});

const packs: LibraryPack[] = [0, 1, 2, 3, 4].map((pack) => ({
  ...{ id: `pack-${pack}`, title: `Pack ${pack}`, summary: '', reviewed: false, language: 'en' },
  scenarios: Array.from({ length: 12 }, (_, at) => made(pack * 12 + at)),
}));
const stories = allIn(packs);
const words = await realWords('en', 'edited-picture', 'never-took');
const html = (isClass: boolean, onlySeen = false) =>
  renderToString(
    <Shelves
      {...{ words, stories, isClass, onlySeen }}
      send={() => {}}
      ages={['12-14', '15-18']}
      played={['pack-0/story-0']}
    />,
  );

it('shows a dozen of a shelf, and says how many there are', () => {
  const shown = html(false);
  expect(shown.match(/class="story-card"/g)).toHaveLength(24);
  const young = ofAge(stories, '12-14', false).length;
  expect(young).toBeGreaterThan(14);
  expect(shown).toContain(words.ui('app.library.show-all', { count: young }));
  expect(shown.match(/data-played/g)).toHaveLength(1);
});

it('begins with what fits on a screen', () => {
  const shown = html(false, true);
  const [first] = ofAge(stories, '12-14', false);
  expect(shown.match(/class="story-card"/g)).toHaveLength(3);
  expect(shown).toContain(`data-scenario="${first?.story.id}"`);
  expect(shown).not.toContain('data-shelf-all');
});

it('draws a picture of its own for each story, whatever app it plays in', () => {
  const covers = [...html(true).matchAll(/class="story-cover".*?<\/svg>/g)].map(([cover]) => cover);
  const plain = covers.map((cover) => cover.replaceAll(/sky-[\w-]+/g, ''));
  expect(plain).toHaveLength(24);
  expect(new Set(plain).size).toBe(plain.length);
});

it('keeps threats to classes, and puts a friend first and two weeks later last', () => {
  for (const age of ['12-14', '15-18'] as const) {
    const alone = ofAge(stories, age, false).map(({ story }) => story);
    expect(alone.every(({ intensity }) => intensity < 3)).toBe(true);
    expect(alone[0]).toMatchObject({ role: 'helper', intensity: 1, booster: false });
    const first = alone.findIndex(({ booster }) => booster);
    expect(first === -1 || alone.slice(first).every(({ booster }) => booster)).toBe(true);
    expect(ofAge(stories, age, true).length).toBeGreaterThan(alone.length);
  }
});

it('finds by length, app, role and language together', () => {
  const found = (wanted: Partial<typeof anything>) =>
    stories
      .filter((shown) => fits({ ...anything, ...wanted }, shown, 'en'))
      .map(({ story }) => story);
  expect(found({})).toHaveLength(60);
  expect(found({ length: 'short' }).every(({ minutes }) => minutes <= 5)).toBe(true);
  const both = found({ app: 'stickers', role: 'helper', ownLanguage: true });
  expect(both.length).toBeGreaterThan(0);
  for (const story of both)
    expect(story).toMatchObject({ app: 'stickers', role: 'helper', language: 'en' });
});

it('begins in the language of the page, and goes on to what was not played', () => {
  const first = nextOf(packs, 'en', []);
  expect(first?.story).toMatchObject({ language: 'en', role: 'helper', intensity: 1 });
  const name = `${first?.pack.id}/${first?.story.id}`;
  expect(nextOf(packs, 'en', [name])?.story.id).not.toBe(first?.story.id);
  expect(nextOf(packs, 'fr', [])?.story.language).toBe('fr');
  expect(nextOf([], 'en', [])).toBeNull();
});

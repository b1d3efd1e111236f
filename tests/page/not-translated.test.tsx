/** A story that is not translated says so before it opens, in the language of the interface. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { isWithAdult } from '../../src/app/library.ts';
import { lateVerbs } from '../../src/classroom/verbs.ts';
import { cardOf } from '../../src/packs/cards.ts';
import { App } from '../../src/page/app.tsx';
import { loadScreens } from '../../src/page/late.ts';
import type { PageState } from '../../src/page/page-state.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';
import { openApp } from '../support/small-app.ts';

// A briefing comes with its story.
await loadScreens('play');

const compiled = shippedPack('edited-picture');
const card = cardOf(compiled);
const open = openApp({ memory: null }).state;

async function drawn(code: string, story: string, place: 'library' | 'briefing'): Promise<string> {
  const words = await realWords(code, card.id, story);
  const scenario = compiled.scenarios[story] ?? null;
  const chosen = { pack: card.id, scenario: story };
  const state: PageState = { ...open, packs: [card], place, chosen, scenario };
  const parts = {
    ...{ words, helpers: () => ({ services: [] }) as never, seed: 0, send: () => {} },
    ...{ classes: lateVerbs(() => null), isOverLog: () => false, loadScreens },
    clock: { setTimeout: () => 0, clearTimeout: () => {} },
  };
  return renderToString(<App parts={parts} state={state} placement={null} isPaper={false} />);
}

/** What is said of a story's language, in order. */
const said = (html: string): string[] =>
  [...html.matchAll(/<li data-story-language[^>]*>([^<]*)</g)].map(([, text]) => text ?? '');

describe.each([
  ['fr', 'anglais'],
  ['ar', 'الإنجليزية'],
])('in %s', (code, english) => {
  const onCards = card.scenarios.filter((story) => story.booster || !isWithAdult(story));
  const untranslated = onCards.filter(({ titles }) => !(code in titles));
  const translated = card.scenarios.find(({ titles }) => code in titles);

  it('the card of a story that is in English only says so', async () => {
    const notes = said(await drawn(code, 'never-took', 'library'));
    expect(untranslated.length).toBeGreaterThan(0);
    expect(notes).toHaveLength(untranslated.length);
    for (const note of notes) expect(note).toContain(english);
  });

  it('so does its briefing', async () => {
    const [note] = said(await drawn(code, untranslated[0]?.id ?? '', 'briefing'));
    expect(note).toContain(english);
  });

  it('nothing is said of a story that is translated', async () => {
    expect(said(await drawn(code, translated?.id ?? '', 'briefing'))).toEqual([]);
  });
});

it('nothing is said to whoever reads English', async () => {
  expect(said(await drawn('en', 'never-took', 'library'))).toEqual([]);
  expect(said(await drawn('en', 'never-took', 'briefing'))).toEqual([]);
});

/** What stands before anything else has come: it says nothing whose words are still on their way. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Trouble } from '../../src/app/machine.ts';
import { lateVerbs } from '../../src/classroom/verbs.ts';
import { cardOf } from '../../src/packs/cards.ts';
import { App } from '../../src/page/app.tsx';
import { loadScreens } from '../../src/page/late.ts';
import type { PageState } from '../../src/page/page-state.ts';
import { documentTitle } from '../../src/page/shell/title.ts';
import { languages, loadLanguage } from '../../src/words/bundled.ts';
import { createWords } from '../../src/words/words.ts';
import { shippedPack } from '../support/routes.ts';
import { openApp } from '../support/small-app.ts';

const fresh: PageState = {
  ...openApp({ memory: null }).state,
  // What is behind the door comes with its words; what other tests have fetched of it stays.
  lms: { keeps: 'place', trouble: null },
  packs: ['edited-picture', 'the-friend-who-is-told'].map((id) => cardOf(shippedPack(id))),
};
const said = (key: Trouble['key'], values = {}): Trouble => ({ key, values, details: ['a: b'] });
const states: readonly (readonly [string, Partial<PageState>])[] = [
  ['the library', {}],
  ['the library of somebody who has played', { played: ['edited-picture/never-took'] }],
  ['the library that says something', { notice: said('app.library.opened', { name: 'x' }) }],
  ['a part that did not come', { hint: said('trouble.part-not-loaded') }],
  ['a guide that did not come', { hint: said('trouble.no-guide') }],
  ['packs that nobody can look at', { hint: said('trouble.no-checker') }],
  ['a problem', { place: 'problem', trouble: said('trouble.broken-library') }],
  ['leaving', { isLeaving: true }],
];

describe.each(languages)('in $name', async ({ code }) => {
  const missing: string[] = [];
  const words = await createWords(
    { languages, loadLanguage, onMissing: (key) => missing.push(key) },
    code,
  );
  const parts = {
    ...{ words, helpers: () => ({}) as never, seed: 0, send: () => {}, loadScreens },
    ...{ classes: lateVerbs(() => null), isOverLog: () => false },
    clock: { setTimeout: () => 0, clearTimeout: () => {} },
  };

  it.each(states)('%s', (_, state) => {
    const shown = { ...fresh, ...state };
    const html = renderToString(
      <App parts={parts} state={shown} placement={null} isPaper={false} />,
    );
    expect(html).toContain('<main');
    documentTitle(words, shown);
    expect(missing).toEqual([]);
  });
});

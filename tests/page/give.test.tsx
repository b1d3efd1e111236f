/** What is given on, as it is drawn: the form, what becomes of it, the code of an address. */
import { renderToString } from 'preact-render-to-string';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import type { GiveEnd } from '../../src/app/giving.ts';
import { emptySchool } from '../../src/app/school.ts';
import { cardOf } from '../../src/packs/cards.ts';
import { codePath } from '../../src/page/give/code-path.ts';
import { KeepForm } from '../../src/page/give/keep.tsx';
import { ShareForm } from '../../src/page/give/share.tsx';
import { ShareStory } from '../../src/page/give/share-folded.tsx';
import { TakeForm } from '../../src/page/give/take.tsx';
import { TakeProgress } from '../../src/page/give/take-progress.tsx';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';
import { openApp } from '../support/small-app.ts';

const packs = ['edited-picture', 'money-or-pictures'].map((id) => cardOf(shippedPack(id)));
const giving = {
  fetchWords: async () => {},
  address: 'https://a.example/',
  keep: null,
  make: () => ({ result: Promise.resolve<GiveEnd>('saved'), stop: () => {} }),
};
const chosen = { pack: 'edited-picture', scenario: 'never-took' };
const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

test.each(['en', 'fr', 'ar'])('the form has its stories and its words in %s', async (code) => {
  const words = await realWords(code, 'edited-picture', 'never-took');
  const html = renderToString(
    <TakeForm words={words} giving={giving} packs={packs} school={emptySchool} />,
  );
  expect(html).toContain('name="edited-picture/never-took"');
  expect(html).not.toContain('pay-or-share');
  expect(html).toContain(inHtml(words.ui('give.take.decisions-about')));
  // Nothing is recorded unless somebody asks for it.
  expect(html).not.toMatch(/name="decisions"[^>]*checked|checked[^>]*name="decisions"/);
  for (const end of ['saved', 'away', 'strange', 'stopped'] as const) {
    const shown = { words, step: null, end, kind: '1.2', isReady: true } as const;
    const said = renderToString(<TakeProgress {...shown} onStop={() => {}} />);
    expect(said).toContain(`data-taking="${end}"`);
    const key = end === 'saved' ? 'saved-package' : end;
    expect(said).toContain(inHtml(words.ui(`give.take.${key}`)));
  }
});

test.each(['en', 'fr', 'ar'])('keeping everything here has its words in %s', async (code) => {
  const words = await realWords(code, 'edited-picture', 'never-took');
  const html = renderToString(<KeepForm words={words} keep={async () => 'kept'} />);
  expect(html).toContain(inHtml(words.ui('give.keep.make')));
  expect(html).toContain('data-keeping="not-yet"');
  for (const end of ['kept', 'kept-loosely', 'full', 'away', 'none'] as const)
    expect(words.ui(`give.keep.${end}`)).not.toContain('keep.');
});

test('the code is that of the address which stands below it', async () => {
  const words = await realWords('en', 'edited-picture', 'never-took');
  const wish = { chosen, language: 'en', second: null, view: 'stage' } as const;
  const html = renderToString(<ShareForm words={words} app={giving.address} wish={wish} />);
  const address = 'https://a.example/?lang=en&pack=edited-picture&scenario=never-took';
  const { d } = codePath(address);
  expect(html).toContain(d);
  expect(html).toContain(inHtml(address));
  const { data } = encode(address, { ecc: 'M', border: 4 });
  const drawn = data.map((row) => row.map(() => false));
  for (const [, x, y, wide] of d.matchAll(/M(\d+) (\d+)h(\d+)/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(wide));
  expect(drawn).toEqual(data);
});

test('nobody shares from inside a package or an embedding page', async () => {
  const words = await realWords('en', 'edited-picture', 'never-took');
  const scenario = shippedPack('edited-picture').scenarios['never-took'] ?? null;
  const state = { ...openApp({ memory: null }).state, chosen, scenario };
  const html = (lms: typeof state.lms) =>
    renderToString(
      <ShareStory words={words} send={() => {}} state={{ ...state, lms }} giving={giving} />,
    );
  expect(html(null)).toContain('data-give="share"');
  expect(html({ keeps: 'ended', trouble: null })).toBe('');
});

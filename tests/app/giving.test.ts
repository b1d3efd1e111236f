/** What is taken away from a window: which stories, and at which address. */
import { expect, test } from 'vitest';
import { readFlags } from '../../src/app/flags.ts';
import { onlyGiven, writeStories } from '../../src/app/given.ts';
import { addressOf, languagesOf, mayBeGiven, offeredIn, snippetOf } from '../../src/app/giving.ts';
import type { PackCard } from '../../src/app/library.ts';
import { cardOf } from '../../src/packs/cards.ts';
import { shippedPack } from '../support/routes.ts';

const packs = ['edited-picture', 'money-or-pictures'].map((id) => cardOf(shippedPack(id)));
const opened: PackCard = { ...(packs[0] as PackCard), id: 'opened:mine' };

test('a package has no story with threats, a stick has all, neither one that was opened here', () => {
  const offered = offeredIn([...packs, opened], 'en');
  const named = (kind: '1.2' | 'stick') =>
    offered.filter((story) => mayBeGiven(kind, story)).map(({ scenario }) => scenario);
  expect(named('stick')).toContain('pay-or-share');
  expect(named('1.2')).not.toContain('pay-or-share');
  expect(named('1.2')).toContain('never-took');
  expect(offered.filter(({ pack }) => pack === opened.id)).toEqual([]);
});

test('only a language that stories are whole in is offered', () => {
  expect(languagesOf(packs, ['de', 'en', 'fr'])).toEqual(['en', 'fr']);
  expect(offeredIn(packs, 'de')).toEqual([]);
  const [first] = offeredIn(packs, 'fr');
  const card = packs[0]?.scenarios.find(({ id }) => id === first?.scenario);
  expect(first?.title).toBe(card?.titles.fr?.title);
});

test('a page that was given with some stories shows those, and any other page all of them', () => {
  expect(onlyGiven(packs, null)).toEqual(packs);
  const content = writeStories([{ pack: 'edited-picture', scenario: 'never-took' }]);
  const [left, ...more] = onlyGiven(packs, content);
  expect(more).toEqual([]);
  expect(left?.scenarios.map(({ id }) => id)).toEqual(['never-took']);
});

const wish = {
  chosen: { pack: 'edited-picture', scenario: 'never-took' },
  ...{ language: 'en', second: 'ar', view: 'text' as const },
};

test('the address of a story means to a window what was seen where it was made', () => {
  const address = new URL(addressOf('https://school.example/unsent/', wish));
  expect(address.origin + address.pathname).toBe('https://school.example/unsent/');
  expect(readFlags(new Map(address.searchParams), ['en', 'ar'])).toMatchObject({
    ...{ language: 'en', second: 'ar', pack: 'edited-picture', scenario: 'never-took' },
    ...{ view: 'text', role: null, embed: null, unknown: [] },
  });
  const plain = addressOf('x', { ...wish, second: 'en', view: 'stage' });
  expect(plain).toBe('x?lang=en&pack=edited-picture&scenario=never-took');
});

test('the lines for a page are markup, and name who may hear', () => {
  const address = addressOf('https://a.example/', wish);
  expect(snippetOf(address, null)).toContain('&amp;second=ar&amp;');
  expect(snippetOf(address, null)).not.toContain('embed');
  const embed = /embed=([^"]*)"/.exec(snippetOf(address, 'http://b.example:8080'))?.[1] ?? '';
  const read = (text: string) => readFlags(new Map([['embed', text]]), []).embed;
  expect(read(decodeURIComponent(embed))).toBe('http://b.example:8080');
  for (const strange of ['*', '', 'null', 'b.example', 'https://b.example/page', 'javascript:x'])
    expect(read(strange)).toBeNull();
});

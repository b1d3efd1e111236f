/** The words of the page: the same keys in every language, every key used, none asked for in vain. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as schema from '../../src/script/schema.ts';

const read = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8'));
const files = ['app', 'play', 'act', 'debrief', 'help', 'tactics'];
const languages = readdirSync('locales');

describe.each(files)('%s.json', (file) => {
  it.each(languages)('has in %s the keys of English, none of them empty', (language) => {
    const texts = read(language, file);
    expect(Object.keys(texts)).toEqual(Object.keys(read('en', file)));
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(languages)('fills in %s the same values as in English', (language) => {
    const values = (text: string) =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map((hit) => hit[1]).sort();
    const texts = read(language, file);
    for (const [key, text] of Object.entries(read('en', file)))
      expect([key, values(texts[key] ?? '')]).toEqual([key, values(text)]);
  });
});

describe('the keys that the page asks for', () => {
  const source = readdirSync('src/page')
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(`src/page/${name}`, 'utf8'))
    .join('\n');
  const exists = (key: string): boolean => {
    const [file = '', ...rest] = key.split('.');
    return Object.hasOwn(read('en', file), rest.join('.'));
  };

  it('exist where they are written out', () => {
    const asked = [...source.matchAll(/words\.ui\('([a-z]+\.[\w.-]+)'/g)].map(
      (hit) => hit[1] ?? '',
    );
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((key) => !exists(key))).toEqual([]);
  });

  it('exist for every value of the scenario language', () => {
    const tactics = schema.tactics.filter((id) => id !== 'none');
    const kinds = ['notice', 'time', 'picture', 'payment', 'post', 'comment', 'reaction'];
    const asked = [
      ...schema.acts.map((id) => `act.${id}`),
      ...schema.ratings.map((id) => `play.rating.${id}`),
      ...schema.helpNeeds.map((id) => `play.need.${id}`),
      ...schema.audiences.map((id) => `app.audience.${id}`),
      ...schema.kindsOfApp.map((id) => `app.kind.${id}`),
      ...schema.castRoles.map((id) => `app.role.${id}`),
      ...tactics.flatMap((id) => [`tactics.${id}.name`, `tactics.${id}.about`]),
      ...[...kinds, 'voice', 'sticker', 'file', 'call', 'deed'].map((id) => `play.kind.${id}`),
      ...['harmless', 'money', 'pictures'].map((id) => `debrief.revealed.${id}`),
      ...schema.steps.filter((id) => id !== 'none').map((id) => `help.steps.${id}.name`),
    ];
    expect(asked.filter((key) => !exists(key))).toEqual([]);
  });
});

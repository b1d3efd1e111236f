/** The words of the page: none is asked for in vain. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actNames } from '../../src/kinds/acts.ts';
import { kindOfAppNames } from '../../src/kinds/apps.ts';
import { tacticNames } from '../../src/kinds/tactics.ts';
import { helpNotes, helpPurposes } from '../../src/script/help-directory.ts';
import { castRoles } from '../../src/script/nouns/cast.ts';
import { ratings, steps } from '../../src/script/nouns/choice.ts';
import { helpNeeds } from '../../src/script/nouns/ending.ts';
import { audiences } from '../../src/script/nouns/scenario.ts';

const read = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8'));
describe('the keys that the page asks for', () => {
  const source = readdirSync('src/page')
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(`src/page/${name}`, 'utf8'))
    .join('\n');
  const exists = (key: string): boolean => {
    const [file = '', ...rest] = key.split('.');
    const texts = read('en', file);
    // What is counted stands there in its plural forms.
    return ['', '_other'].some((form) => Object.hasOwn(texts, rest.join('.') + form));
  };

  it('exist where they are written out', () => {
    const asked = [...source.matchAll(/words\.ui\('([a-z]+\.[\w.-]+)'/g)].map(
      (hit) => hit[1] ?? '',
    );
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((key) => !exists(key))).toEqual([]);
  });

  it('exist for every value of the scenario language', () => {
    const tactics = tacticNames.filter((id) => id !== 'none');
    const kinds = ['notice', 'time', 'picture', 'payment', 'post', 'comment', 'reaction'];
    const asked = [
      ...actNames.map((id) => `act.${id}`),
      ...Object.keys(ratings).map((id) => `play.rating.${id}`),
      ...Object.keys(helpNeeds).map((id) => `play.need.${id}`),
      ...Object.keys(audiences).map((id) => `app.audience.${id}`),
      ...kindOfAppNames.map((id) => `app.kind.${id}`),
      ...Object.keys(castRoles).map((id) => `app.role.${id}`),
      ...tactics.flatMap((id) => [`tactics.${id}.name`, `tactics.${id}.about`]),
      ...[...kinds, 'voice', 'sticker', 'file', 'call', 'deed'].map((id) => `play.kind.${id}`),
      ...['harmless', 'money', 'pictures'].map((id) => `debrief.revealed.${id}`),
      ...helpPurposes.map((id) => `help.for.${id}`),
      ...helpNotes.map((id) => `help.note.${id}`),
      ...['every-day', 'monday-saturday', 'monday-friday', 'weekend', 'open', 'always'].map(
        (id) => `help.hours.${id}`,
      ),
      ...Object.keys(steps)
        .filter((id) => id !== 'none')
        .map((id) => `help.steps.${id}.name`),
    ];
    expect(asked.filter((key) => !exists(key))).toEqual([]);
  });
});

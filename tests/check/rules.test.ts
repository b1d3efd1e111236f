/** A rule is tested by a file: add `tests/packs/invalid/<rule>.yaml`, and it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { ownTextRules, packRules, storyRules } from '../../src/check/rules/all.ts';
import { fileRules } from '../../src/packs/file-rules.ts';
import { describeProblem } from '../../src/packs/problem.ts';
import { checkFixture, fixturesIn } from '../support/fixtures.ts';

// Many stories on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 120_000 });

const rules = [...fileRules, ...storyRules, ...packRules, ...ownTextRules];
const invalid = fixturesIn('invalid');

describe('every rule', () => {
  test('has a name of its own', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('has a fixture that breaks it, and every fixture has a rule', () => {
    expect(invalid.map(({ name }) => name)).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each(rules)('$id says what it looks for, why, and how to mend it', (rule) => {
    for (const words of [rule.what, rule.why, rule.mend]) expect(words).toMatch(/^.{15,}[.?]"?$/);
  });
});

describe('tests/packs/invalid', () => {
  test.each(invalid)('$name breaks exactly the rule of its name', (fixture) => {
    const { problems, compiled } = checkFixture(fixture);
    const rule = rules.find(({ id }) => id === fixture.name);
    expect([...new Set(problems.map((problem) => problem.rule))], text(problems)).toEqual([
      fixture.name,
    ]);
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set([rule?.severity]));
    expect(compiled === null).toBe(rule?.severity === 'error');
    if (fixture.here)
      expect(problems.map(({ file, line }) => ({ file, line }))).toContainEqual({
        file: `${fixture.name}/${fixture.here.file}`,
        line: fixture.here.line,
      });
  });
});

describe('tests/packs/valid', () => {
  test.each(fixturesIn('valid'))('$name breaks no rule', (fixture) => {
    const { problems, compiled } = checkFixture(fixture);
    expect(text(problems)).toBe('');
    expect(compiled).not.toBeNull();
  });
});

test('the table of content rules names only rules that there are', () => {
  const table = readFileSync('docs/content-rules.md', 'utf8');
  const named = [...table.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, id]) => id ?? '');
  expect(named.length).toBeGreaterThan(30);
  const known = new Set(rules.map(({ id }) => id));
  expect(named.filter((id) => !known.has(id) && !fields.includes(id))).toEqual([]);
});

/** Names of the language that stand in the table beside the rules. */
const fields = ['staff', 'sources'];

test('a helper story that does not stand first is named as well', () => {
  const small = fixturesIn('valid').find(({ name }) => name === 'small');
  const pack = new TextDecoder().decode(small?.files.get('pack.yaml'));
  const turned = pack.replace('[a-friend-asks, ten-minutes]', '[ten-minutes, a-friend-asks]');
  expect(turned).not.toBe(pack);
  const files = new Map(small?.files).set('pack.yaml', new TextEncoder().encode(turned));
  const { problems } = checkFixture({ name: 'turned', files, here: null });
  expect(problems.map(({ rule }) => rule)).toEqual(['no-helper-story']);
});

test('a direction override in the translation of a title is found', () => {
  const translated = fixturesIn('valid').find(({ name }) => name === 'translated');
  const file = 'locales/fr/pack.json';
  const words = new TextDecoder().decode(translated?.files.get(file));
  const turned = words.replace(/"text": "/, '$&\u202E');
  expect(turned).not.toBe(words);
  const files = new Map(translated?.files).set(file, new TextEncoder().encode(turned));
  const { problems, compiled } = checkFixture({ name: 'turned', files, here: null });
  expect(problems.map(({ rule }) => rule)).toEqual(['hidden-characters']);
  expect(compiled).toBeNull();
});

function text(problems: ReturnType<typeof checkFixture>['problems']): string {
  return problems.map(describeProblem).join('\n');
}

/** A rule is tested by a file: add `tests/packs/invalid/<rule>.yaml`, and it is. */
import { describe, expect, test, vi } from 'vitest';
import { packRules, storyRules } from '../../src/check/rules/all.ts';
import { fileRules } from '../../src/packs/file-rules.ts';
import { describeProblem } from '../../src/packs/problem.ts';
import { checkFixture, fixturesIn } from '../support/fixtures.ts';

// Many stories on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 120_000 });

const rules = [...fileRules, ...storyRules, ...packRules];
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

function text(problems: ReturnType<typeof checkFixture>['problems']): string {
  return problems.map(describeProblem).join('\n');
}

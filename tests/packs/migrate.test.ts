/** A made-up version 0 of the language, to prove that the stair can be walked. */

import { describe, expect, test } from 'vitest';
import {
  currentVersion,
  type Migrations,
  migrate,
  migrations,
  type RawDocument,
} from '../../src/packs/read/migrate.ts';
import { readScenario } from '../../src/packs/read/read.ts';
import { scenarioSchema } from '../../src/script/nouns/scenario.ts';
import { smallSource } from '../support/small-story.ts';
import { storySource } from '../support/source.ts';

/** In version 0 the beats were called scenes, and a pack said who wrote it. */
const fromZero: Migrations = {
  0: (document, kind) => {
    if (kind !== 'scenario') return document;
    const { scenes, ...rest } = document;
    return { ...rest, beats: scenes };
  },
};

const { beats, ...head } = smallSource;
const old: RawDocument = { ...head, unsent: 0, scenes: beats };

describe('an older version', () => {
  test('becomes the current one, and then fits the schema', () => {
    expect(scenarioSchema.safeParse(old).success).toBe(false);
    const { value } = migrate(old, 'scenario', fromZero);
    expect(storySource(value)).toEqual(smallSource);
  });

  test('is left as it was', () => {
    const before = structuredClone(old);
    migrate(old, 'scenario', fromZero);
    expect(old).toEqual(before);
  });

  test('walks every step, in order', () => {
    const steps: Migrations = {
      0: (document) => ({ ...document, steps: ['0 to 1'] }),
      1: (document) => ({ ...document, steps: [...(document.steps as string[]), '1 to 2'] }),
    };
    const { value } = migrate({ unsent: 0 }, 'pack', steps, 2);
    expect(value).toEqual({ unsent: 2, steps: ['0 to 1', '1 to 2'] });
    expect(migrate({ unsent: 2, steps: [] }, 'pack', steps, 2).value).toEqual({
      unsent: 2,
      steps: [],
    });
  });

  test('changes only the kinds that the step is about', () => {
    expect(migrate({ unsent: 0, scenes: 1 }, 'guide', fromZero).value).toEqual({
      unsent: currentVersion,
      scenes: 1,
    });
  });

  test('that there never was is refused', () => {
    expect(migrate({ unsent: 0 }, 'pack').refused).toMatch(/no version 0 .* "unsent: 1"/);
    expect(migrate({ unsent: -1 }, 'pack', fromZero).refused).toMatch(/no version -1/);
  });
});

test('a newer version is refused, with what to do', () => {
  expect(migrate({ unsent: 2 }, 'scenario').refused).toMatch(/version 2 .* newer Unsent/);
  const { value, problems } = readScenario('a.yaml', '# a remark\nunsent: 7\nid: a\n');
  expect(value).toBeNull();
  expect(problems).toEqual([
    expect.objectContaining({ rule: 'version', line: 2, path: ['unsent'], severity: 'error' }),
  ]);
});

test.each([[null], [[]], ['unsent: 1'], [{}], [{ unsent: '1' }], [{ unsent: 1.5 }]])(
  'what has no version is left to the schema: %j',
  (value) => {
    expect(migrate(value, 'pack', fromZero)).toEqual({ value });
  },
);

test('every step from the first version to the current one is there', () => {
  const steps = Array.from({ length: currentVersion - 1 }, (_, index) => String(index + 1));
  expect(Object.keys(migrations)).toEqual(steps);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNewest, type Newest } from '../../src/app/newest.ts';

interface Wish {
  readonly name: string;
}

/** Wishes whose answers come when the test says so. */
function setUp() {
  const said: string[] = [];
  const answers = new Map<string, { come(): void; fail(): void }>();
  const newest: Newest<Wish> = createNewest<Wish, string>({
    load({ name }, onLeft) {
      said.push(`load ${name}`);
      onLeft(() => said.push(`end ${name}`));
      return new Promise((resolve, reject) =>
        answers.set(name, { come: () => resolve(name), fail: () => reject(new Error(name)) }),
      );
    },
    onCome: (got) => said.push(`come ${got} with ${newest.wish?.name ?? 'nothing'} on its way`),
    onFailed: (_, { name }) => said.push(`failed ${name}`),
  });
  return { newest, said, answers };
}
const passed = () => new Promise((resolve) => setTimeout(resolve));

describe('the newest wish', () => {
  it('is loaded at once, and nothing is on its way any more when it has come', async () => {
    const { newest, said, answers } = setUp();
    newest.want({ name: 'a' });
    expect(said).toEqual(['load a']);
    expect(newest.wish).toEqual({ name: 'a' });
    answers.get('a')?.come();
    await passed();
    expect(said).toEqual(['load a', 'end a', 'come a with nothing on its way']);
  });

  it('ends the one before, whose answer is nobody’s any more, and so does leaving', async () => {
    const { newest, said, answers } = setUp();
    newest.want({ name: 'a' });
    newest.want({ name: 'b' });
    answers.get('b')?.fail();
    answers.get('a')?.come();
    await passed();
    newest.want({ name: 'c' });
    newest.leave();
    expect(newest.wish).toBeNull();
    answers.get('c')?.come();
    await passed();
    expect(said).toEqual([
      ...['load a', 'end a', 'load b', 'end b', 'failed b'],
      ...['load c', 'end c'],
    ]);
  });

  it('may be followed by another from its own answer', async () => {
    const said: string[] = [];
    const chain: Newest<Wish> = createNewest<Wish, string>({
      load: async ({ name }) => name,
      onCome(got) {
        said.push(got);
        if (got === 'a') chain.want({ name: 'b' });
      },
      onFailed: () => {},
    });
    chain.want({ name: 'a' });
    await passed();
    expect(said).toEqual(['a', 'b']);
  });

  it('alone is answered, in whatever order answers come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), async (order) => {
        const { newest, said, answers } = setUp();
        for (const each of order.keys()) newest.want({ name: `${each}` });
        for (const each of order) answers.get(`${each}`)?.come();
        await passed();
        expect(said.filter((word) => word.startsWith('come'))).toHaveLength(1);
        expect(said.at(-1)).toBe('come 4 with nothing on its way');
      }),
      { numRuns: 20 },
    );
  });
});

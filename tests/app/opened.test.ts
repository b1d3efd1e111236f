import { beforeEach, describe, expect, it } from 'vitest';
import type { Library, PackCard } from '../../src/app/library.ts';
import { growingLibrary, isOpenedId, type OpenedPack, openedId } from '../../src/app/opened.ts';
import type { OpeningStep, PackOpening } from '../../src/app/pack-opening.ts';
import { scriptAddresses } from '../../src/app/script-policy.ts';
import type { App } from '../../src/app/state.ts';
import { openApp } from '../support/small-app.ts';

const card = (id: string): PackCard => ({
  ...{ id, version: '1.0.0', source: 'en', languages: ['en'], reviewed: false },
  ...{ titles: {}, scenarios: [] },
});
const shipped: Library = {
  packs: [card('small')],
  broken: [],
  load: async () => ({ ok: false, problems: ['the shipped one'] }),
};
const opened = (problems = 0, isPlayable = true): OpenedPack => ({
  name: 'small.unsent',
  problems: Array.from({ length: problems }, () => ({
    ...{ file: 'a.yaml', line: 1, column: 1, severity: 'warning' as const },
    ...{ rule: 'minutes', message: 'too long', mend: null, beat: null },
  })),
  pack: isPlayable ? { card: card(openedId('small')), stories: { one: '{"ok":false}' } } : null,
});

describe('a library that grows', () => {
  it('keeps an opened pack beside the shipped one of the same name', async () => {
    const library = growingLibrary(shipped);
    const { pack } = opened();
    if (!pack) throw new Error('no pack');
    library.add(pack);
    library.add(pack);
    expect(library.packs.map(({ id }) => id)).toEqual(['opened:small', 'small']);
    expect(await library.load('small', 'one')).toEqual({
      ok: false,
      problems: ['the shipped one'],
    });
    expect(await library.load('opened:small', 'one')).toEqual({ ok: false });
    expect(await library.load('opened:small', 'constructor')).toEqual({ ok: false, problems: [] });
    library.remove('opened:small');
    expect(library.hasOpened).toBe(false);
    expect(isOpenedId('small')).toBe(false);
  });
});

describe('opening a pack', () => {
  let heard: string[] = [];
  let app: App;
  let results: Promise<Awaited<PackOpening['result']>>[] = [];
  beforeEach(() => {
    heard = [];
    app = openApp(
      { memory: null },
      {
        lookAt: () => ({
          name: 'small.unsent',
          result: results.shift() ?? Promise.resolve(null),
          cancel: () => heard.push('cancelled'),
        }),
        onOpened: (any) => heard.push(any ? 'opened' : 'none left'),
      },
    );
    app.subscribe(({ opening }) => heard.push(opening?.step.kind ?? 'nothing'));
  });
  const looked = () => new Promise((resolve) => setTimeout(resolve));
  /** In order, and each once. */
  const story = (): string[] => heard.filter((word, index) => word !== heard[index - 1]);
  const isThere = (): boolean => app.state.packs.some(({ id }) => isOpenedId(id));
  const look = async (result: Awaited<PackOpening['result']>): Promise<void> => {
    results = [Promise.resolve(result)];
    app.send({ type: 'open-pack', source: null });
    await looked();
  };

  it('takes a good one at once', async () => {
    await look(opened());
    expect(story()).toEqual(['reading', 'cancelled', 'opened', 'nothing']);
    expect(app.state).toMatchObject({
      fresh: 'opened:small',
      notice: { key: 'app.library.opened' },
    });
    expect(isThere()).toBe(true);
    app.send({ type: 'close-pack', pack: 'opened:small' });
    expect(story().at(-2)).toBe('none left');
    expect(isThere()).toBe(false);
  });

  it('reports one with problems, and takes it only when asked and only when it can be played', async () => {
    await look(opened(1));
    expect(app.state).toMatchObject({ place: 'pack-report', report: { name: 'small.unsent' } });
    expect(isThere()).toBe(false);
    app.send({ type: 'accept-pack' });
    expect(isThere()).toBe(true);
    app.send({ type: 'close-pack', pack: 'opened:small' });
    await look(opened(1, false));
    app.send({ type: 'accept-pack' });
    expect(isThere()).toBe(false);
  });

  it('says how far the look has come', async () => {
    let tell = (_: OpeningStep): void => {};
    app = openApp(
      { memory: null },
      {
        lookAt: (_, onStep) => {
          tell = onStep;
          return { name: 'small.unsent', result: new Promise(() => {}), cancel: () => {} };
        },
      },
    );
    app.send({ type: 'open-pack', source: null });
    const first = tell;
    tell({ kind: 'checking', done: 1, total: 3 });
    expect(app.state.opening).toEqual({
      name: 'small.unsent',
      step: { kind: 'checking', done: 1, total: 3 },
    });
    app.send({ type: 'open-pack', source: null });
    first({ kind: 'checking', done: 2, total: 3 });
    expect(app.state.opening?.step.kind).toBe('reading');
  });

  it.each([
    ['cancelled', { type: 'cancel-opening' }],
    ['left for another screen', { type: 'about' }],
  ] as const)('forgets what was %s', async (_, away) => {
    let answer = (_: OpenedPack): void => {};
    results = [new Promise((resolve) => (answer = resolve))];
    app.send({ type: 'open-pack', source: null });
    app.send(away);
    answer(opened());
    await looked();
    expect(story()).toEqual(['reading', 'cancelled', 'nothing']);
    expect(isThere()).toBe(false);
  });

  it('says so when what looks at packs could not be started', async () => {
    await look('no-checker');
    expect(story()).toEqual(['reading', 'cancelled', 'nothing']);
    expect(app.state.hint?.key).toBe('trouble.no-checker');
  });
});

describe('addresses of scripts', () => {
  const never = (reason: unknown) => {
    throw reason;
  };

  it('starts all the same where the policy is refused', () => {
    const heard: unknown[] = [];
    const trustedTypes = {
      createPolicy: () => {
        throw new TypeError('Policy with name "unsent" disallowed.');
      },
    };
    const address = scriptAddresses({ trustedTypes }, ['./sw.js'], (reason) => heard.push(reason));
    expect(heard).toHaveLength(1);
    expect(address('./sw.js')).toBe('./sw.js');
    expect(() => address('data:,1')).toThrow('no script of ours');
  });

  it('lets only known ones pass, with and without Trusted Types', () => {
    expect(scriptAddresses({}, ['./sw.js'], never)('./sw.js')).toBe('./sw.js');
    expect(() => scriptAddresses({}, ['./sw.js'], never)('data:,1')).toThrow('no script of ours');
    const made: string[] = [];
    const trustedTypes = {
      createPolicy: (name: string, rules: { createScriptURL(url: string): string }) => {
        made.push(name);
        return { createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}` };
      },
    };
    const address = scriptAddresses({ trustedTypes }, ['./sw.js', './worker.js'], never);
    expect(address('./worker.js')).toBe('trusted ./worker.js');
    expect(() => address('./other.js')).toThrow();
    expect(made).toEqual(['unsent']);
  });
});

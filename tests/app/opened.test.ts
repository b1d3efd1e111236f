import { describe, expect, it } from 'vitest';
import type { Library, PackCard } from '../../src/app/library.ts';
import { growingLibrary, isOpenedId, type OpenedPack, openedId } from '../../src/app/opened.ts';
import { createOpener } from '../../src/app/opening.ts';
import type { PackOpening } from '../../src/app/ports.ts';
import { scriptAddresses } from '../../src/app/script-policy.ts';

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
  const heard: string[] = [];
  const library = growingLibrary(shipped);
  const opener = createOpener({
    library,
    onChange: () => heard.push(opener.opening?.step.kind ?? 'nothing'),
    onReport: () => heard.push('report'),
    onNoChecker: () => heard.push('no checker'),
    onOpened: () => heard.push('opened'),
  });
  const start = (result: PackOpening['result']) => (): PackOpening => ({
    ...{ name: 'small.unsent', result, cancel: () => heard.push('cancelled') },
  });

  it('takes a good one at once', async () => {
    heard.length = 0;
    await opener.open(start(Promise.resolve(opened())));
    expect(heard).toEqual(['reading', 'cancelled', 'opened']);
    expect(library.hasOpened).toBe(true);
  });

  it('reports one with problems, and takes it only when asked and only when it can be played', async () => {
    library.remove('opened:small');
    await opener.open(start(Promise.resolve(opened(1))));
    expect(library.hasOpened).toBe(false);
    opener.accept();
    expect(library.hasOpened).toBe(true);
    library.remove('opened:small');
    await opener.open(start(Promise.resolve(opened(1, false))));
    opener.accept();
    expect(library.hasOpened).toBe(false);
  });

  it('forgets what was cancelled', async () => {
    heard.length = 0;
    let answer = (_: OpenedPack): void => {};
    const running = opener.open(start(new Promise((resolve) => (answer = resolve))));
    opener.cancel();
    answer(opened());
    await running;
    expect(heard).toEqual(['reading', 'cancelled', 'nothing']);
    expect(library.hasOpened).toBe(false);
  });

  it('says so when what looks at packs could not be started', async () => {
    heard.length = 0;
    await opener.open(start(Promise.resolve('no-checker')));
    expect(heard).toEqual(['reading', 'cancelled', 'no checker']);
    expect(opener.opening).toBeNull();
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

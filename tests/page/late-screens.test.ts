/** Screens that come late are drawn with all that they show, or not yet. */
import { beforeEach, expect, it, vi } from 'vitest';

type Late = typeof import('../../src/page/late.ts');
let late: Late;

// Other tests have these screens already: this one begins with none.
beforeEach(async () => {
  vi.resetModules();
  late = await import('../../src/page/late.ts');
});

it('help is no screen before it is known who helps', async () => {
  let known = (): void => {};
  const along = new Promise<void>((resolve) => {
    known = resolve;
  });
  const loading = late.loadScreensWith('beside', along);
  await late.loadScreens('guide');
  await vi.waitFor(() => import('../../src/page/around/panel-screens.tsx'));
  expect(late.screensOf('beside')).toBeNull();
  known();
  await loading;
  expect(late.screensOf('beside')).not.toBeNull();
});

it('nor where that does not come; it is asked for again', async () => {
  await expect(late.loadScreensWith('beside', Promise.reject(new Error('away')))).rejects.toThrow();
  expect(late.screensOf('beside')).toBeNull();
  await late.loadScreensWith('beside', Promise.resolve());
  expect(late.screensOf('beside')).not.toBeNull();
});

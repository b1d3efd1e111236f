/**
 * The stage without a play, in one state: what the gallery shows many of. Address flags: those of
 * `Wish`, and app, language (en, ar, en-XA), second, theme, motion, outlines; `then=turn:ended`
 * shows a second state after the first, `scroll` looks back between the two, `again` does both anew
 * every three seconds. For example `/tests/scenes/sample.html?turn=asking&tension=2&theme=dark`.
 */
import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/400-italic.css';
import '@fontsource/atkinson-hyperlegible-next/600.css';
import '@fontsource/atkinson-hyperlegible-next/700.css';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-arabic/arabic-600.css';
import '@fontsource/noto-sans-arabic/arabic-700.css';
import { createStage } from '../../scenes/stage.ts';
import type { KindOfApp } from '../../src/script/types.ts';
import type { Placement, Rect } from '../../src/view/placement.ts';
import type { Theme } from '../../src/view/theme.ts';
import { sampleView, scenarioIn, wishOf } from './gallery-samples.ts';
import { galleryWords, type Tongue } from './gallery-words.ts';

const flags = new URLSearchParams(location.search);
const host = document.getElementById('host') as HTMLElement;
const outlines = document.getElementById('outlines') as HTMLElement;

function outline(placement: Placement): void {
  const { threads, choices, shape: _shape, ...single } = placement;
  const rects = [...Object.values(threads), ...Object.values(choices), ...Object.values(single)];
  outlines.replaceChildren(
    ...rects
      .filter((of): of is Rect => of !== null && typeof of === 'object')
      .map((of) => {
        const box = document.createElement('i');
        box.style.cssText = `left:${of.x}px;top:${of.y}px;width:${of.width}px;height:${of.height}px`;
        return box;
      }),
  );
}

const stage = await createStage({
  scenario: scenarioIn((flags.get('app') ?? 'photo-feed') as KindOfApp),
  words: galleryWords((flags.get('language') ?? 'en') as Tongue, flags.get('second') === 'on'),
  motion: flags.get('motion') === 'on' ? 'on' : 'off',
  theme: (flags.get('theme') ?? 'light') as Theme,
  aside: false,
  typesDrafts: true,
  ahead: () => [],
  clock: {
    setTimeout: (callback, delay) => window.setTimeout(callback, delay),
    clearTimeout: (id) => window.clearTimeout(id),
  },
  onPlaced: (placement) => {
    if (placement && flags.get('outlines') === 'on') outline(placement);
    Object.assign(window, { placement });
  },
  onFailed: (reason) => {
    throw reason;
  },
});
stage.mount(host);
// What depends on two views: a message in another thread, and looking back while one comes.
const showAll = (): void => {
  stage.show(sampleView(wishOf(flags)));
  const then = flags.get('then');
  if (!then) return;
  const next = new URLSearchParams(flags);
  for (const pair of then.split(',')) {
    const [name = '', value = ''] = pair.split(':');
    next.set(name, value);
  }
  stage.scroll(Number(flags.get('scroll') ?? 0), true);
  stage.show(sampleView(wishOf(next)));
};
showAll();
if (flags.has('again')) setInterval(showAll, 3000);
host.addEventListener('wheel', (event) => stage.scroll(-event.deltaY, true), { passive: true });
document.documentElement.dataset.stage = 'ready';

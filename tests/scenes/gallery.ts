/**
 * The stage without a play, for whoever draws it. Address flags: turn, tension, lamp, rating,
 * choices, screen, app, talk, group, second, then, scroll, theme, motion, rtl, outlines, e.g. `/tests/scenes/gallery.html?turn=asking&tension=2&theme=dark`.
 */
import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/400-italic.css';
import '@fontsource/atkinson-hyperlegible-next/600.css';
import '@fontsource/atkinson-hyperlegible-next/700.css';
import { createStage } from '../../scenes/stage.ts';
import type { Placement, Rect } from '../../src/app/placement.ts';
import type { Theme } from '../../src/app/settings.ts';
import type { KindOfApp, Rating, ScreenKind, Tension } from '../../src/script/types.ts';
import type { Turn } from '../../src/session/view.ts';
import { sampleView, scenarioIn, type Wish } from './gallery-samples.ts';
import { galleryWords } from './gallery-words.ts';

const flags = new URLSearchParams(location.search);
const host = document.getElementById('host') as HTMLElement;
const outlines = document.getElementById('outlines') as HTMLElement;

const wish = (over: URLSearchParams): Wish => ({
  turn: (over.get('turn') ?? 'asking') as Turn,
  tension: Number(over.get('tension') ?? 0) as Tension,
  lamp: over.get('lamp') === 'on',
  rating: (over.get('rating') ?? 'safe') as Rating,
  choices: Number(over.get('choices') ?? 3),
  screen: (over.get('screen') ?? 'chat') as ScreenKind,
  talk: over.get('talk') ?? '',
  group: over.get('group') === 'on',
});

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

const stage = await createStage(host, {
  scenario: scenarioIn((flags.get('app') ?? 'photo-feed') as KindOfApp),
  words: galleryWords(flags.get('rtl') === 'on', flags.get('second') === 'on'),
  motion: flags.get('motion') === 'on' ? 'on' : 'off',
  theme: (flags.get('theme') ?? 'light') as Theme,
  onPlaced: (placement) => {
    if (flags.get('outlines') === 'on') outline(placement);
    Object.assign(window, { placement });
  },
  onFailed: (reason) => {
    throw reason;
  },
});
stage.show(sampleView(wish(flags)));
// What depends on two views: a message in another thread, and looking back while one comes.
const then = flags.get('then');
if (then) {
  const next = new URLSearchParams(flags);
  for (const pair of then.split(',')) {
    const [name = '', value = ''] = pair.split(':');
    next.set(name, value);
  }
  stage.scroll(Number(flags.get('scroll') ?? 0), true);
  stage.show(sampleView(wish(next)));
}
host.addEventListener('wheel', (event) => stage.scroll(-event.deltaY, true), { passive: true });
/** For measuring by hand in the console: `gallery({ turn: 'explaining' })`. */
Object.assign(window, {
  stage,
  gallery: (over: Record<string, string>) =>
    stage.show(sampleView(wish(new URLSearchParams(over)))),
});
document.documentElement.dataset.stage = 'ready';

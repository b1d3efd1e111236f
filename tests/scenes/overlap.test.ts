/**
 * No two drawn things of one screen lie over each other, none is out of sight or too small to press
 * or to read: every state of the gallery and the moments of every shipped story, from 320 px up, in
 * every language. A window that is too small for what is to be decided is left to the page.
 */
import { describe, expect, it } from 'vitest';
import type { Size } from '../../scenes/geometry/rects.ts';
import type { Piece } from '../../scenes/stage/piece.ts';
import type { KindOfApp, Scenario } from '../../src/script/types.ts';
import type { ChatView } from '../../src/session/view.ts';
import { drawn } from '../support/drawn.ts';
import { faultsIn } from '../support/overlaps.ts';
import { beginning, playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { routesToEndings, shippedPack } from '../support/routes.ts';
import { sampleView, scenarioIn, wishOf } from './gallery-samples.ts';
import { chapters } from './gallery-states.ts';
import { galleryWords, type Tongue } from './gallery-words.ts';

const small = { width: 320, height: 568 };
const phone = { width: 360, height: 740 };
const sideways = { width: 740, height: 360 };
const tablet = { width: 820, height: 1180 };
const old = { width: 1024, height: 768 };
const laptop = { width: 1366, height: 768 };
const projector = { width: 1920, height: 1080 };

/** The bar of a class is under its stage, CSS px. */
const glassOf = (view: ChatView, { width, height }: Size): Size =>
  view.vote ? { width, height: height - 64 } : { width, height };

const states = chapters.flatMap(({ states: all }) => all);
const tongues = [
  ['en', false],
  ['en', true],
  ['ar', false],
  ['en-XA', false],
] as const;

const sizes = [small, phone, sideways, tablet, old, laptop, projector];

describe.each(sizes.map((size) => [`${size.width} × ${size.height}`, size] as const))(
  'the gallery at %s',
  (_name, size) => {
    it.each(states)('$name', ({ flags }) => {
      const wished = new URLSearchParams(flags);
      const scenario = scenarioIn((wished.get('app') ?? 'photo-feed') as KindOfApp);
      const view = sampleView(wishOf(wished));
      const faultsWith = (tongue: Tongue, second: boolean, moment = {}): string[] => {
        const shown = drawn(view, scenario, galleryWords(tongue, second), size, moment);
        return shown.fits ? faultsIn(shown, glassOf(view, size)) : [];
      };
      for (const [tongue, second] of tongues)
        expect(faultsWith(tongue, second), `${tongue}, two languages: ${second}`).toEqual([]);
      const banner = view.threads.at(-1)?.messages.at(-1) ?? null;
      expect(faultsWith('en', false, { earlier: true, below: 3, banner })).toEqual([]);
      if (view.ending) expect(faultsWith('en', false, { faceDown: true })).toEqual([]);
    });
  },
);

/** One of each kind of moment of a story, with as much on the phone as it comes to. */
function momentsOf(scenario: Scenario): ChatView[] {
  const played = routesToEndings(scenario)
    .slice(0, 2)
    .flatMap(({ steps }) => playRoute(scenario, steps));
  const views = [beginning(scenario), ...played];
  const kinds = views.map((view): [string, ChatView] => [
    [view.turn, view.screen.kind, view.canSkipScene, view.calling !== null].join(),
    view,
  ]);
  return [...new Map(kinds).values()];
}

/** The conversation has been looked through in the gallery. */
const isOutside = ({ layer }: Piece): boolean => layer !== 'log';

const stories = [
  'edited-picture',
  'the-friend-who-is-told',
  'money-or-pictures',
  'is-it-them',
  'for-grown-ups',
].flatMap((pack) =>
  Object.values(shippedPack(pack).scenarios).map(
    (scenario) => [pack, scenario.id, scenario] as const,
  ),
);

describe.each(stories)('%s, %s', (pack, id, scenario) => {
  const moments = momentsOf(scenario);
  it.each([
    ['en', [small, phone, tablet, old]],
    ['fr', [small, phone]],
    ['ar', [small, old]],
  ] as const)('in %s', async (language, sizes) => {
    const words = await realWords(language, pack, id);
    for (const view of moments)
      for (const size of sizes) {
        const shown = drawn(view, scenario, words, size, { earlier: true }, isOutside);
        const at = `${view.turn} at ${view.beat}, ${size.width} × ${size.height}`;
        expect(shown.fits ? faultsIn(shown, size) : [], at).toEqual([]);
        if (view.turn === 'asking' && size.width < 700) {
          const laid = { aside: true, earlier: true };
          const onPhone = drawn(view, scenario, words, size, laid, isOutside);
          expect(faultsIn(onPhone, size), `${at}, the list laid aside`).toEqual([]);
        }
        // Only the smallest phone of all is too small, for some decisions.
        if (size !== small) expect(shown.fits, at).toBe(true);
      }
  });
});

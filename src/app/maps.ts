/** Maps of stories: of the one that is open, what it can be coloured by, and those at the end of a guide. */
import type { StoryMap } from '../check/tell/map.ts';
import type { MapReading } from '../check/tell/map-reading.ts';
import type { Scenario } from '../script/types.ts';
import { type GuideBook, withMaps } from './guide-book.ts';
import { type Inside, refuse } from './inside.ts';
import type { NewestParts } from './newest.ts';

export type Drawing =
  | { readonly kind: 'map'; readonly scenario: Scenario }
  | { readonly kind: 'reading'; readonly scenario: Scenario }
  | { readonly kind: 'guide'; readonly book: GuideBook };

export type Drawn =
  | { readonly kind: 'map'; readonly map: StoryMap }
  | { readonly kind: 'reading'; readonly reading: MapReading }
  | { readonly kind: 'guide'; readonly book: GuideBook };

export const mapsFor = (inside: () => Inside): NewestParts<Drawing, Drawn> => ({
  async load(wish, onLeft) {
    const { layOut, readMap, onTrouble } = inside().held.parts;
    if (wish.kind === 'map') return { kind: 'map', map: await layOut(wish.scenario) };
    if (wish.kind === 'reading') {
      const { answer, end } = readMap(wish.scenario);
      onLeft(end);
      return { kind: 'reading', reading: await answer };
    }
    let isLeft = false;
    onLeft(() => {
      isLeft = true;
    });
    const book = await withMaps(wish.book, async (scenario) =>
      isLeft
        ? null
        : layOut(scenario).catch((reason: unknown) => {
            onTrouble(reason, 'map');
            return null;
          }),
    );
    return { kind: 'guide', book };
  },
  onCome(drawn) {
    const { held, changed } = inside();
    if (drawn.kind === 'map') held.map = drawn.map;
    else if (drawn.kind === 'reading') held.mapReading = drawn.reading;
    else held.book = drawn.book;
    changed();
  },
  onFailed(reason, wish) {
    const { held, changed } = inside();
    held.parts.onTrouble(reason, 'map');
    // Without its figures the map itself is still there.
    if (wish.kind === 'reading') held.mapReading = 'failed';
    else refuse(inside(), 'packs.map.failed', {});
    changed();
  },
});

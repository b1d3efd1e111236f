/** A coloured map says what it shows in shapes and in words, never in colour alone. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { mapOf } from '../../src/check/tell/map.ts';
import { mapReadingOf } from '../../src/check/tell/map-reading.ts';
import { MapColours } from '../../src/page/packs/map-colours.tsx';
import { MapLegend } from '../../src/page/packs/map-legend.tsx';
import { type MapColour, markShapes, marksFor } from '../../src/page/packs/map-marks.ts';
import { MapOutline } from '../../src/page/packs/map-outline.tsx';
import { MapPicture } from '../../src/page/packs/map-picture.tsx';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';

const scenario = shippedPack('the-friend-who-is-told').scenarios['two-weeks-later'];
if (!scenario) throw new Error('the story is gone');
const map = mapOf(scenario);
const reading = mapReadingOf(scenario);
const [ending] = reading.endings;
if (!ending) throw new Error('a story without an ending');
const felt: MapColour = { by: 'felt' };
const chance: MapColour = { by: 'chance', ending: ending.id };

describe.each(['en', 'fr', 'ar'])('in %s', async (language) => {
  const words = await realWords(language, 'the-friend-who-is-told', 'two-weeks-later');

  it.each([
    ['what is felt later', felt],
    ['the chance of an ending', chance],
  ] as const)('%s stands on the picture, beside it in words, and in the legend', (_, colour) => {
    const markOf = marksFor(words, reading, colour);
    const marked = map.nodes.flatMap(({ id }) => markOf(id) ?? []);
    expect(marked.length).toBeGreaterThan(2);
    const picture = renderToString(<MapPicture map={map} markOf={markOf} onChoose={() => {}} />);
    const outline = renderToString(
      <MapOutline words={words} scenario={scenario} map={map} markOf={markOf} />,
    );
    const legend = renderToString(<MapLegend words={words} name="Noor" colour={colour} />);
    for (const { kind, figure, text } of marked) {
      expect(picture).toContain(markShapes[kind]);
      if (figure) expect(picture).toContain(`>${figure}</text>`);
      expect(outline).toContain(text);
      expect(legend).toContain(`data-mark="${kind}"`);
    }
    expect(picture.match(/class="map-mark"/g)).toHaveLength(marked.length);
  });

  it('says what is on its way, and what could not be had', () => {
    const told = (given: Parameters<typeof MapColours>[0]['reading']) =>
      renderToString(
        <MapColours
          {...{ words, endings: [ending.id], colour: felt, reading: given, onChoose: () => {} }}
        />,
      );
    expect(told('waiting')).toContain(words.ui('packs.map.figures-waiting'));
    expect(told('failed')).toContain(words.ui('packs.map.figures-failed'));
    expect(told(reading)).toContain(words.ui('packs.map.about.felt'));
  });
});

it('has no two marks with the same shape', () => {
  const shapes = Object.values(markShapes);
  expect(new Set(shapes).size).toBe(shapes.length);
});

it('marks nothing until the figures are there, and nothing by rating', async () => {
  const words = await realWords('en', 'the-friend-who-is-told', 'two-weeks-later');
  expect(map.nodes.flatMap(({ id }) => marksFor(words, null, felt)(id) ?? [])).toEqual([]);
  const byRating = marksFor(words, reading, { by: 'rating' });
  expect(map.nodes.flatMap(({ id }) => byRating(id) ?? [])).toEqual([]);
});

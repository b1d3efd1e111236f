/** Harmless photos show who and where, in every story that ships. */
import { describe, expect, it } from 'vitest';
import { photoPlaces, photoThings } from '../../src/kinds/photos.ts';
import { photoField, photoOf } from '../../src/look/photos/photo.ts';
import { places } from '../../src/look/photos/places.ts';
import { things } from '../../src/look/photos/things.ts';
import { portraitLayers, portraitsOf } from '../../src/look/portraits/portrait.ts';
import type { Photo, Scenario } from '../../src/script/types.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';

const stories = shippedPackIds.flatMap((pack) => Object.values(shippedPack(pack).scenarios));
const linesOf = ({ beats }: Scenario) => Object.values(beats).flatMap(({ lines }) => lines);
const cousin = stories.find(({ id }) => id === 'never-took') as Scenario;

describe.each(stories.map((story) => [story.id, story] as const))('in %s', (_, story) => {
  it('every open picture is a photo, and nothing is drawn of one that stays closed', () => {
    for (const { id, kind, closed, photo } of linesOf(story))
      if (kind === 'picture') expect(photo !== null, id).toBe(!closed);
  });

  it('nobody is on a photo who hides who they are', () => {
    for (const { photo } of linesOf(story))
      for (const id of photo?.people ?? []) expect(story.cast[id]?.as).not.toBe('stranger');
  });
});

it('each person on it has the face that stands beside their words, on no ground but the place', () => {
  const photo: Photo = { place: 'park', people: ['kai', 'sam'], things: ['ball'] };
  const { behind, figures } = photoOf(photo, cousin);
  const portraits = portraitsOf(cousin);
  expect(behind).toBe(places.park.behind);
  const people = figures.slice(-2);
  for (const [at, id] of ['kai', 'sam'].entries())
    expect(people[at]?.layers).toEqual(portraitLayers(portraits[id] ?? '').slice(1));
  expect(figures[0]?.layers).toBe(things.ball);
});

it('all of it stands within the picture, beside one another, the second thing on the first', () => {
  for (const place of Object.keys(photoPlaces) as Photo['place'][])
    for (const people of [[], ['kai'], ['kai', 'sam', 'milo']])
      for (const first of Object.keys(photoThings) as Photo['things'][number][]) {
        const { figures } = photoOf({ place, people, things: [first, 'umbrella'] }, cousin);
        for (const { x, y, side } of figures) {
          expect(x).toBeGreaterThanOrEqual(-2);
          expect(x + side).toBeLessThanOrEqual(photoField.width + 2);
          expect(y + side).toBeLessThanOrEqual(photoField.height + 2);
        }
        const [lower, upper] = figures;
        expect(upper?.y).toBeLessThan(lower?.y ?? 0);
      }
});

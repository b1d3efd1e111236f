/** A harmless photo, composed of what a story says of it: one plain description for page and stage. */
import type { Photo, Scenario } from '../../script/types.ts';
import type { Layer } from '../portraits/layer.ts';
import { portraitLayers, portraitsOf } from '../portraits/portrait.ts';
import { places } from './places.ts';
import { things } from './things.ts';

/** What all of it is drawn on. */
export const photoField = { width: 160, height: 90 } as const;

/** Layers of a field of 100 by 100, with the corner and the side that they have on the photo. */
export interface Figure {
  readonly layers: readonly Layer[];
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface ComposedPhoto {
  readonly behind: readonly Layer[];
  /** From the back to the front. */
  readonly figures: readonly Figure[];
  readonly over: readonly Layer[];
}

/** The more people, the further away they stand. */
const peopleSides = [0, 84, 70, 60] as const;
const thingSide = { alone: 62, beside: 46 } as const;

export function photoOf(photo: Photo, { cast }: Pick<Scenario, 'cast'>): ComposedPhoto {
  const { behind, over = [] } = places[photo.place];
  const portraits = portraitsOf({ cast });
  const { width, height } = photoField;
  const stand = photo.people.length + Math.sign(photo.things.length);
  const middleOf = (at: number): number => (width * (at + 1)) / (stand + 1);
  const side = peopleSides[Math.min(3, photo.people.length)] ?? 60;
  const people = photo.people.map((id, at) => ({
    // The ground of a portrait is its first layer; here the place is the ground.
    layers: portraitLayers(portraits[id] ?? '').slice(1),
    x: middleOf(at) - side / 2,
    y: height - side + 2,
    side,
  }));
  return {
    behind,
    figures: [...piled(photo.things, middleOf(stand - 1), photo.people.length === 0), ...people],
    over,
  };
}

/** Things stand on one another, the first of them lowest. */
function piled(names: Photo['things'], middle: number, alone: boolean): Figure[] {
  const whole = alone ? thingSide.alone : thingSide.beside;
  const side = names.length > 1 ? whole * 0.82 : whole;
  return names.map((name, at) => ({
    layers: things[name],
    x: middle - side / 2,
    y: photoField.height - 4 - side - at * side * 0.46,
    side,
  }));
}

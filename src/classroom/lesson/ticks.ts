/**
 * The card before a story of pressure or threats, once it was ticked: what is true of a story is true
 * for every class of that week, and asked again after it.
 */

import type { Save } from '../../session/save.ts';
import { or, recordOf, text } from '../../session/stored.ts';

/** Days for which ticks stand. */
const goodFor = 7;

/** ISO day by story. */
export type Ticks = Readonly<Record<string, string>>;

type StoryName = Pick<Save, 'pack' | 'scenario'>;
const nameOf = ({ pack, scenario }: StoryName): string => `${pack}/${scenario}`;

/** Whole days from one ISO day to another. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

const stands = (day: string, today: string): boolean => {
  const age = daysBetween(day, today);
  return age >= 0 && age < goodFor;
};

const storedTicks = or(recordOf(text), {});

/** Reads what a device remembers: anything may stand there, and what is older than a week goes. */
export function readTicks(value: unknown, today: string): Ticks {
  const days = storedTicks(value);
  return Object.fromEntries(Object.entries(days).filter(([, day]) => stands(day, today)));
}

/** The day on which the card of this story was ticked, if that stands; null where it does not. */
export function tickedOn(ticks: Ticks, story: StoryName, today: string): string | null {
  const name = nameOf(story);
  const day = Object.hasOwn(ticks, name) ? ticks[name] : undefined;
  return day !== undefined && stands(day, today) ? day : null;
}

/** A day that stands is not made younger by pressing on: after a week somebody reads the card again. */
export const withTick = (ticks: Ticks, story: StoryName, today: string): Ticks => ({
  ...ticks,
  [nameOf(story)]: tickedOn(ticks, story, today) ?? today,
});

/** The cards that this device remembers, and one more. */
export function keptTicks(
  store: { read(): unknown; write(ticks: Ticks): boolean },
  today: () => string,
) {
  let all = readTicks(store.read(), today());
  return {
    get all(): Ticks {
      return all;
    },
    tick(story: StoryName): void {
      all = withTick(all, story, today());
      store.write(all);
    },
  };
}

/**
 * What each word means that may stand after a name of a story: for authors, in the reference and in
 * their editors. Pupils never read these; the names on screen are in the locales.
 */
import { acts } from '../kinds/acts.ts';
import { kindsOfApp } from '../kinds/apps.ts';
import { lineKinds, pressShapes } from '../kinds/lines.ts';
import { photoPlaces, photoThings } from '../kinds/photos.ts';
import { screens } from '../kinds/screens.ts';
import { tactics } from '../kinds/tactics.ts';
import { castRoles, motives, pronouns, tempos } from './nouns/cast.ts';
import { ratings, steps } from './nouns/choice.ts';
import { helpNeeds, outcomes } from './nouns/ending.ts';
import { signs } from './nouns/line.ts';
import { audiences, roles } from './nouns/scenario.ts';

type Meanings = Readonly<Record<string, string>>;

const meaningsIn = (kinds: Readonly<Record<string, { readonly meaning: string }>>): Meanings =>
  Object.fromEntries(Object.entries(kinds).map(([name, { meaning }]) => [name, meaning]));

/** The meanings of each list of words, under the name that the reference gives it, in its order. */
export const meanings: Readonly<Record<string, Meanings>> = {
  'The rating of a choice (`rating`)': ratings,
  'The five steps (`step`)': steps,
  'The tricks (`tactic`)': meaningsIn(tactics),
  'What a choice is (`act`)': meaningsIn(acts),
  'What a line is (`kind`)': meaningsIn(lineKinds),
  'What pressure does (`shape`)': pressShapes,
  'Where a photo was taken (`place`)': photoPlaces,
  'What is on a photo (`things`)': photoThings,
  'What the phone shows (`screen`)': meaningsIn(screens),
  'How a story turned out (`outcome`)': outcomes,
  'The kinds of help (`help`)': helpNeeds,
  'Whose phone we hold (`role`)': roles,
  'For whom (`audience`)': audiences,
  'Who somebody is (`as`)': castRoles,
  'What a stranger was after (`turns-out`)': motives,
  'What stands on a reaction (`sign`)': signs,
  'How somebody is spoken of (`they`)': pronouns,
  'How fast somebody types (`tempo`)': tempos,
  'The kinds of app (`app`)': meaningsIn(kindsOfApp),
};

const byValues = new Map<string, Readonly<Record<string, string>>>(
  Object.values(meanings).map((each) => [Object.keys(each).join(), each]),
);

/** What each of these words means, in their order; null where the list is not one of the language. */
export function meaningsOf(values: readonly unknown[]): string[] | null {
  const found = byValues.get(values.join());
  return found ? Object.values(found) : null;
}

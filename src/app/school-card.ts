/** What becomes of the school's card: a change or a file here goes before what came with the app. */
import type { Inside } from './inside.ts';
import type { HandlersOf } from './intents.ts';
import { emptySchool, type School, type SchoolNow } from './school.ts';

export interface SchoolParts {
  /** What this device keeps; null for nothing. */
  readonly kept: School | null;
  /** What came with the app. */
  readonly placed: School | null;
  /** Null forgets it here. False: nothing is kept. */
  keep(card: School | null): boolean;
}

export const schoolAtFirst = (
  { kept, placed }: Pick<SchoolParts, 'kept' | 'placed'>,
  isKept = true,
): SchoolNow => ({
  card: kept ?? placed ?? emptySchool,
  from: kept ? 'here' : placed ? 'placed' : 'nobody',
  isKept,
});

export const keepingSchool = ({ held }: Inside): HandlersOf<'school'> => {
  const { school: parts } = held.parts;
  let { kept, placed } = parts;
  return {
    school({ card, from }) {
      let { isKept } = held.school;
      if (from === 'placed') placed = card;
      else {
        kept = card;
        // What another window has kept stands there already.
        isKept = from === 'another-window' || parts.keep(card);
      }
      held.school = schoolAtFirst({ kept, placed }, isKept);
    },
  };
};

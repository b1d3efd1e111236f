/** Who helps in the chosen country today, in the language of the moment. */
import { guessedCountry } from '../../app/guessed-country.ts';
import { helpFor, type ShownHelp } from '../../app/help.ts';
import { countryHere } from '../../app/school.ts';
import type { PageParts, PageState } from '../page-state.ts';

/** Paper that is handed out has no guess. */
export const helpChosen = ({ helpers, words }: PageParts, state: PageState): ShownHelp =>
  helpFor(helpers(), countryHere(state), state.today, words.language);

/** For whoever needs somebody now a guess is better than nothing. */
export function helpNow({ helpers, words, device }: PageParts, state: PageState): ShownHelp {
  const guessed = device ? guessedCountry(device()) : null;
  return helpFor(helpers(), countryHere(state), state.today, words.language, guessed);
}

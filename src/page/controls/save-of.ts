/** What saves a sheet here, on the paper of the country; null where nothing is taken away. */
import { paperIn } from '../../app/paper-sheet.ts';
import { countryHere } from '../../app/school.ts';
import type { PageParts, PageState, SaveSheet } from '../page-state.ts';

export function saveOf({ saveSheet }: PageParts, state: PageState): SaveSheet | null {
  if (!saveSheet) return null;
  return (sheet) => saveSheet(sheet, paperIn(countryHere(state)));
}

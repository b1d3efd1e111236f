/** The words of an answer on a slip. */

import type { SlipItem, SlipOption } from '../../../classroom/lesson/slips.ts';
import type { Words } from '../../../view/ports.ts';
import type { UiKey } from '../../../view/ui-key.ts';

/** Every option of every question has its words: the test of languages looks for each. */
export const slipAnswer = (
  words: Words,
  { id }: Pick<SlipItem, 'id'>,
  option: SlipOption,
): string => words.ui(`class.slip.${id}.${option}` as UiKey);

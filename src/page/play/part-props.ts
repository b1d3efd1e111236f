/** What the parts of a play have in common. */

import type { Scenario } from '../../script/types.ts';
import type { ChatView } from '../../session/view.ts';
import type { Placement } from '../../view/placement.ts';
import type { Words } from '../../view/ports.ts';
import type { Send } from '../page-state.ts';

/** What every part of a play receives. */
export interface PartProps {
  words: Words;
  send: Send;
  scenario: Scenario;
  view: ChatView;
  /** The placement in force, null in text view. */
  over: Placement | null;
}

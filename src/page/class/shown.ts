import { intentFor, type Standing, standingOf } from '../../classroom/desk/leading.ts';
import type { ClassNow } from '../../classroom/stand.ts';
import type { Scenario } from '../../script/types.ts';
import type { ChatView } from '../../session/view.ts';
import type { ClassScreenProps } from '../page-state.ts';

/** What every screen of a class receives. */
export type Shown = ClassScreenProps;

export interface ClassPlayProps extends Shown {
  readonly view: ChatView;
  readonly scenario: Scenario;
}

/** What the bar under the story receives. */
export interface BarProps extends ClassPlayProps {
  /** Opens the desk, whose address this is. */
  onDesk: (address: string) => void;
}

/** Where this window stands while nothing lies over its play. */
export const standingHere = ({ lesson }: ClassNow, view: ChatView): Standing =>
  standingOf('playing', 'none', view, lesson);

/** What leads to the end from here: back from a try, or the rest of the story; null where it is. */
export function endHere(now: ClassNow, view: ChatView): 'to-debrief' | 'rest' | null {
  const intent = intentFor({ does: 'end' }, standingHere(now, view));
  if (intent === null) return null;
  return intent.type === 'rest' ? 'rest' : 'to-debrief';
}

/** What the parts of a desk have in common. */
import type { DeskWindowState } from '../../../classroom/desk/desk-window.ts';
import type { Desk as DeskLink, DeskSnapshot } from '../../../classroom/desk/protocol.ts';
import type { Scenario } from '../../../script/types.ts';
import type { Shown } from '../shown.ts';

/** While a class is looked for, and when one is found. */
export interface ConnectedProps extends Shown {
  deskWindow: DeskWindowState;
  desk: DeskLink;
}

/** A class is found and has a story open. */
export interface DeskProps extends ConnectedProps {
  scenario: Scenario;
  snapshot: DeskSnapshot;
}

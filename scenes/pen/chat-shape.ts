/** What every part of a conversation is drawn from. */

import { portraitsOf } from '../../src/look/portraits/portrait.ts';
import type { Id, Scenario } from '../../src/script/types.ts';
import type { ThreadView } from '../../src/session/view.ts';
import type { Words } from '../../src/view/ports.ts';
import type { Style } from './style.ts';

export interface Chat {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly style: Style;
  /** Width of the conversation, CSS px. */
  readonly room: number;
  /** The first message that the reader has not seen; null when all were. */
  readonly newFrom: string | null;
}

/** Name of the portrait of somebody of the cast. */
export const avatarOf = (scenario: Scenario, cast: Id): string =>
  portraitsOf(scenario)[cast] ?? cast;

/** Portraits of whom a conversation is with, the first member first. */
export const facesOf = (
  { id, with: members }: Pick<ThreadView, 'id' | 'with'>,
  scenario: Scenario,
): readonly string[] =>
  (members.length > 0 ? members : [id]).map((member) => avatarOf(scenario, member));

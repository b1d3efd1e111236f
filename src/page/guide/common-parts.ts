/** What holds for every pack, whatever its own guide says: the names of its points, in order. */

import type { KeyIn } from '../../view/ui-key.ts';

/** The words are `guide.<point>`. */
export const commonPoints = {
  before: [
    'before.play',
    'before.lead',
    'before.letter',
    'before.affected',
    'before.second',
    'before.opt-outs',
    'before.last',
    'before.supply',
  ],
  secrecy: ['secrecy.aloud', 'secrecy.whom', 'secrecy.police', 'secrecy.status'],
  send: [
    'send.settings',
    'send.telling',
    'send.literal',
    'send.fewer',
    'send.shared',
    'send.known',
  ],
  incident: [
    'incident.child-first',
    'incident.hands-off',
    'incident.write-down',
    'incident.police',
    'incident.carers',
    'incident.tonight',
    'incident.class',
    'incident.removal',
    'incident.other-side',
    'incident.after',
  ],
  after: ['after.next-day', 'after.absent', 'after.booster'],
} as const satisfies Record<string, readonly KeyIn<'guide'>[]>;

export type CommonPart = keyof typeof commonPoints;

/** Laughter, and what to do when a pupil tells something: the words first. */
export const told = ['in-class', 'then', 'ask', 'not', 'at-once', 'danger', 'other-side'] as const;

/** The lines at the end of a letter that a school fills in by hand. */
export const letterBlanks = ['date', 'screens', 'school'] as const;

/** What a family ticks on the return slip. */
export const returnTicks = ['read', 'see', 'equal-task', 'interpreter'] as const;

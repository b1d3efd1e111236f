/**
 * The locked phone on which a play begins: the hour of its first scene, and who has written. What
 * lies behind it stands there as soon as the phone is opened, as on any phone.
 */
import { oncePer } from '../script/once-per.ts';
import type { CastMember, LineKind } from '../script/types.ts';
import { type Arrival, lastLeg, type Story } from './story.ts';

export interface Lock {
  /** The line that tells the hour. */
  readonly when: Arrival;
  /** What of the lines behind it a phone tells of while it is locked, at most two. */
  readonly notices: readonly Arrival[];
  /** Their words stand there; else only who writes. */
  readonly showsWords: boolean;
  /** How many lines stand there once it is opened: the hour, and all up to the last notice. */
  readonly behind: number;
}

const mostNotices = 2;

/** What a phone tells of while it is locked. */
const toldOf: ReadonlySet<LineKind> = new Set([
  'message',
  'comment',
  'picture',
  'sticker',
  'voice',
]);
/** What the phone's owner has put there before. */
const putThere: ReadonlySet<LineKind> = new Set(['picture', 'post', 'sticker']);

/** null where a story begins with no hour, or in the middle of a call. */
export const lockOf = oncePer((story: Story): Lock | null => {
  const [first] = lastLeg(story).visits;
  const [when, ...rest] = first?.arrivals ?? [];
  if (story.trail.length > 0 || !first || when?.line.kind !== 'time') return null;
  if (first.beat.screen === 'call') return null;
  const notices: Arrival[] = [];
  let behind = 1;
  for (const [at, arrival] of rest.entries()) {
    if (notices.length === mostNotices || !mayLieBehind(arrival, story)) break;
    if (!isNotice(arrival, story)) continue;
    // Of somebody who writes twice one notice is enough.
    if (notices.some(({ line }) => line.from === arrival.line.from)) break;
    notices.push(arrival);
    behind = at + 2;
  }
  return { when, notices, showsWords: first.tension === 0, behind };
});

/** An account that nobody knows has no place on a locked phone: what it says is for the story to tell. */
const isKnown = ({ line: { from } }: Arrival, { scenario }: Story): boolean => {
  const member: CastMember | undefined = from === null ? undefined : scenario.cast[from];
  return member !== undefined && member.as !== 'stranger';
};

function mayLieBehind(arrival: Arrival, story: Story): boolean {
  const { line, leads } = arrival;
  if (line.kind === 'narration') return true;
  if (!leads || !isKnown(arrival, story)) return false;
  return (line.from === story.scenario.lead ? putThere : toldOf).has(line.kind);
}

const isNotice = (arrival: Arrival, story: Story): boolean =>
  arrival.line.kind !== 'narration' &&
  arrival.line.from !== story.scenario.lead &&
  isKnown(arrival, story);

/** What was read on the locked phone already. */
export function readOnLock({ when, notices, showsWords }: Lock): readonly Arrival[] {
  return showsWords ? [when, ...notices] : [when];
}

/**
 * What is kept of one lesson: where the class stands, how it voted, what it tried, its slips and
 * minutes. No names of pupils; the teacher may name the class.
 */
import type { Id } from '../../script/types.ts';
import { type Explored, readExplored, withWay } from '../../session/explored.ts';
import { type Save, storedSave, storedTrail } from '../../session/save.ts';
import {
  either,
  fields,
  flag,
  listOf,
  matching,
  nothing,
  number,
  oneOf,
  or,
  recordOf,
  type Stored,
  text,
} from '../../session/stored.ts';
import type { Trail } from '../../session/trail.ts';
import { type Said, saying, shares } from './by-talk.ts';
import { countedRounds, isCounted } from './rounds.ts';
import { readSlips, type SlipCounts, type SlipTime } from './slips.ts';
import { emptyTally, type Round, type Tally, talkTally, withVotes } from './tally.ts';

export interface ClassRecord {
  readonly id: Id;
  /** As the teacher calls the class; empty until then, and then nothing is kept. */
  readonly name: string;
  /** How many are in the room, if the teacher has said so. */
  readonly size: number | null;
  /** The group finds its answers by talk, and nothing is counted. */
  readonly byTalk: boolean;
  /** The day of the lesson, ISO; of one that was gone on with, the last. */
  readonly day: string;
  readonly save: Save;
  /** The way with which the class first looked back; null until then. What it tries later is none. */
  readonly own: Trail | null;
  /** Every way that the class has seen to the end of its trail. */
  readonly explored: Explored;
  /** By trail prefix; see `voteKey`. */
  readonly votes: Readonly<Record<string, Tally>>;
  readonly slips: { readonly before: SlipCounts | null; readonly after: SlipCounts | null };
  readonly minutes: number;
}

export function newRecord(id: Id, day: string, save: Save): ClassRecord {
  return {
    id,
    name: '',
    size: null,
    byTalk: false,
    day,
    save,
    own: null,
    explored: [],
    votes: {},
    slips: { before: null, after: null },
    minutes: 0,
  };
}

/** The name under which the votes on the decision after this trail are kept. */
const voteKey = (trail: Trail): string => trail.join(' ');

export function tallyAt(record: ClassRecord, trail: Trail): Tally {
  const key = voteKey(trail);
  const fresh = record.byTalk ? talkTally : emptyTally;
  const kept = Object.hasOwn(record.votes, key) ? (record.votes[key] ?? fresh) : fresh;
  // What was counted or said stays what it is, whichever way the group takes from then on.
  const isOpen = !kept.revealed && countedRounds(kept) === 0;
  return isOpen && (kept.said !== null) !== record.byTalk ? fresh : kept;
}

export function withTally(record: ClassRecord, trail: Trail, tally: Tally): ClassRecord {
  return { ...record, votes: { ...record.votes, [voteKey(trail)]: tally } };
}

/** Remembers where the class stands, and the way there as one that it has seen. */
export function withTrail(record: ClassRecord, trail: Trail): ClassRecord {
  const save = { ...record.save, trail };
  return { ...record, save, explored: withWay(record.explored, trail) };
}

/** The way that the class calls its own: the one that it looked back on, or on which it still is. */
export const ownWay = ({ own, save }: ClassRecord): Trail => own ?? save.trail;

/** The class looks back: where it stands is the end of its way, once and for all. */
export const lookingBack = (record: ClassRecord): ClassRecord => ({
  ...record,
  own: ownWay(record),
});

/** The longest gap that counts as lesson: a lid closed over lunch is no lesson. Minutes. */
const longestGap = 10;

/** The minutes of lesson since the last sign of life; both in milliseconds. */
export function minutesBetween(last: number, now: number): number {
  const gap = (now - last) / 60_000;
  return gap <= 0 || gap > longestGap ? 0 : gap;
}

/** Adds the time since the last sign of life; both in milliseconds. */
export function withMinutes(record: ClassRecord, last: number, now: number): ClassRecord {
  const gap = minutesBetween(last, now);
  return gap === 0 ? record : { ...record, minutes: record.minutes + gap };
}

/** What whoever leads notes of the class. */
export type Note =
  | { readonly type: 'size'; readonly size: number | null }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'slips'; readonly when: SlipTime; readonly counts: SlipCounts };

export const isNote = (asked: { readonly type: string }): asked is Note =>
  asked.type === 'size' || asked.type === 'name' || asked.type === 'slips';

export function noted(record: ClassRecord, intent: Note): ClassRecord {
  switch (intent.type) {
    case 'size':
      return { ...record, size: intent.size };
    case 'name':
      return { ...record, name: intent.name.trim().slice(0, 60) };
    case 'slips': {
      const slips = { [intent.when]: readSlips(intent.counts) };
      return { ...record, slips: { ...record.slips, ...slips } };
    }
  }
}

const votes = or(either(number(), text), 0);
const storedCounts = fields({
  counts: or(recordOf(votes), {}),
  pass: votes,
  typed: or(listOf(either(text, nothing)), []),
});
const storedRound: Stored<Round> = (value) => {
  const read = storedCounts(value);
  if (read === undefined) return undefined;
  const { counts, pass, typed } = read;
  return Object.entries(counts).reduce<Round>(
    (round, [choice, count]) => withVotes(round, choice, Number(count)),
    withVotes<Round>({ counts: {}, pass: 0, typed }, null, Number(pass)),
  );
};
const storedState = fields({
  revealed: or(flag, false),
  /** A lesson from before there were two rounds has none. */
  first: or(storedRound, null),
  talking: or(flag, false),
  /** Before there was talk every vote was counted. */
  said: or(recordOf(oneOf(shares)), null),
});
const storedTally: Stored<Tally> = (value) => {
  const [round, state] = [storedRound(value), storedState(value)];
  if (round === undefined || state === undefined) return emptyTally;
  const first = state.first !== null && isCounted(state.first) ? state.first : null;
  if (state.said !== null)
    return { ...talkTally, revealed: state.revealed, said: readSaid(state.said) };
  return { ...round, ...state, first, talking: state.talking && first !== null };
};
/** Said one after the other, so that there is one agreed answer at most. */
const readSaid = (said: Said): Said =>
  Object.entries(said).reduce<Said>((now, [id, share]) => saying(now, id, share), {});
const storedDay = matching(/^\d{4}-\d{2}-\d{2}$/);
const noSlips = { before: null, after: null };

const storedRecord: Stored<ClassRecord> = fields({
  id: text,
  name: (value) => text(value)?.slice(0, 60),
  size: or(number(1, 999), null),
  byTalk: or(flag, false),
  day: storedDay,
  save: storedSave,
  own: or(storedTrail, null),
  explored: readExplored,
  votes: or(recordOf(storedTally), {}),
  slips: or(fields({ before: readSlips, after: readSlips }), noSlips),
  minutes: or(number(0), 0),
});

/** Reads a record from storage or another window; null when it is not one. */
export const readRecord = or(storedRecord, null);

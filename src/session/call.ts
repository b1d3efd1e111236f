/** A call on the phone: how far it is, and who takes part. Looked up by time, whatever is open. */
import { keyOf, type TextKey } from '../script/keys.ts';
import type { Act, Id, Scenario } from '../script/types.ts';
import { openChoices, restingPlace, type Visit } from './story.ts';
import { isJustChosen, messageId, placeOf, type Told, titleOf } from './transcript.ts';
import type { MessageView } from './view.ts';

export interface CallView {
  /** It waits to be answered; somebody talks; nobody does any more. */
  readonly state: 'rings' | 'on' | 'over';
  /** Who takes part beside the lead, the same for as long as the call lasts. */
  readonly with: readonly Id[];
  /** Key of the name of the one other side, or of the group that talks. */
  readonly titleKey: TextKey;
  /** This phone's camera is on. */
  readonly camera: boolean;
  /** Key of the line that told of a call from this phone: how it went only its words can say. */
  readonly outKey: TextKey | null;
}

const callActs: ReadonlySet<Act | null> = new Set([
  'answer',
  'answer-camera-off',
  'decline',
  'hang-up',
]);
const spoken: ReadonlySet<MessageView['kind']> = new Set(['message', 'reply', 'voice']);

/**
 * Gives the call in which the telling stands; null where there is none, or none yet. `messages` is
 * everything that stands on the phone, in the order of time.
 */
export function callOf(told: Told, messages: readonly MessageView[]): CallView | null {
  const visits = callVisits(told);
  const [first] = visits;
  if (!first) return null;
  const since = messages.slice(startOf(visits, messages));
  const call = since.findLast(({ kind }) => kind === 'call') ?? null;
  const done = since.findLast(({ act }) => callActs.has(act)) ?? null;
  const state = stateOf(told, { call, done, since });
  if (state === null) return null;
  const { scenario } = told.story;
  const members = membersOf(scenario, first.visit);
  // Who only speaks into a call has shown nothing: it may be one by telephone.
  const isSeen = done === null ? members.with.length > 1 : done.act === 'answer';
  return {
    state,
    ...members,
    camera: state === 'on' && isSeen,
    outKey: call?.mine ? call.key : null,
  };
}

/** A beat of the call, with how many choices had been made before it. */
interface CallVisit {
  readonly visit: Visit;
  readonly leg: number;
}

/** The beats in a row that show this call: it goes on while another conversation is looked at. */
function callVisits(told: Told): CallVisit[] {
  const here = placeOf(told);
  const all = told.story.legs.flatMap(({ visits }, leg) => visits.map((visit) => ({ visit, leg })));
  const upToHere = all.slice(0, all.findLastIndex(({ visit }) => visit === here) + 1);
  const before = upToHere.findLastIndex(
    ({ visit: { beat } }) => beat.screen !== 'call' || beat.about !== here.beat.about,
  );
  return upToHere.slice(before + 1);
}

/** Where the first message of these beats stands: a line of theirs, or what was chosen there. */
function startOf(visits: readonly CallVisit[], messages: readonly MessageView[]): number {
  const isOf = ({ beat, made }: MessageView): boolean =>
    visits.some(({ visit, leg }) => beat === visit.beat.id && (made === leg || made === leg + 1));
  const at = messages.findIndex(isOf);
  return at < 0 ? messages.length : at;
}

interface Happened {
  readonly call: MessageView | null;
  readonly done: MessageView | null;
  readonly since: readonly MessageView[];
}

function stateOf(told: Told, happened: Happened): CallView['state'] | null {
  const { call, done, since } = happened;
  // What was chosen shows at once; where the story comes back to the question, it rings again.
  const canAnswer = !isJustChosen(told) && offersAnswer(told);
  const isDone = done !== null && done.at > (call?.at ?? -1);
  if (isDone && (!canAnswer || isYetToRing(told, since)))
    return done.act === 'decline' || done.act === 'hang-up' ? 'over' : 'on';
  if (call?.mine) return 'over';
  if (call) return isTalkedIn(call, since) && !canAnswer ? 'on' : 'rings';
  if (isYetToRing(told, since)) return null;
  return canAnswer ? 'rings' : 'on';
}

function offersAnswer({ story, ...told }: Told): boolean {
  if (placeOf({ story, ...told }) !== restingPlace(story)) return false;
  return openChoices(story).some(({ act }) => act === 'answer' || act === 'answer-camera-off');
}

/** It does not ring before its line has said so, or the first line of a beat that tells it in other words. */
function isYetToRing(told: Told, since: readonly MessageView[]): boolean {
  const { beat, arrivals } = placeOf(told);
  const leg = told.story.legs.length - 1;
  const isTold = (line: string): boolean =>
    since.some(({ id }) => id === messageId(leg, beat.id, line));
  const lines = arrivals.map(({ line }) => line).filter(({ kind }) => kind !== 'time');
  const calls = lines.filter(({ kind }) => kind === 'call');
  if (calls.length > 0) return !calls.some(({ id }) => isTold(id));
  return offersAnswer(told) && lines.length > 0 && !lines.some(({ id }) => isTold(id));
}

const isTalkedIn = (call: MessageView, since: readonly MessageView[]): boolean =>
  since.some(({ kind, at, thread }) => spoken.has(kind) && at > call.at && thread === call.thread);

/** A call within a group is with all of it; else it is with the one person it is about. */
function membersOf(
  scenario: Scenario,
  { thread: id, beat }: Visit,
): Pick<CallView, 'with' | 'titleKey'> {
  const members = scenario.threads[id]?.with ?? [];
  const alone = beat.about !== null && !members.includes(beat.about) ? [beat.about] : members;
  return {
    with: alone.filter((member) => member !== scenario.lead),
    titleKey: alone === members ? titleOf(scenario, id) : keyOf.name(beat.about ?? id),
  };
}

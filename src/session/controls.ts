/**
 * What on the phone itself answers a press, beside the list of choices: one of the choices, several
 * of them, or a way to look. What is not in here is not drawn as a control.
 */

import type { Act, Id, Scenario } from '../script/types.ts';
import { isLocked } from './locked.ts';
import { membersIn, openThread } from './open-thread.ts';
import { isToNotice } from './screens/profile.ts';
import type { ChatView, ChoiceView } from './view.ts';

export type ControlId =
  /** The head of the conversation: who this is. */
  | 'contact'
  /** Three dots: what can be done about whom the conversation is with. */
  | 'more'
  /** The field where one would write: the replies, and what else is written into this conversation. */
  | 'write'
  /** Beside that field: the phone put down, somebody told in the room, whatever is nowhere else. */
  | 'away'
  /** The buttons of a call. */
  | `call:${CallAct}`
  /** Somebody's portrait at the head of a feed. */
  | `person:${Id}`
  /** A reason on the sheet of a report, by its choice. */
  | `reason:${Id}`
  /** A profile with something odd on it: a closer look. */
  | 'notice'
  /** A picture in the open conversation, by its message. */
  | PictureControlId;

export type PictureControlId = `picture:${string}`;

export type CallAct = 'answer' | 'answer-camera-off' | 'decline' | 'hang-up';

export interface PhoneControl {
  readonly id: ControlId;
  /** A press makes the only one; of several a sheet asks which; without any it is a way to look. */
  readonly choices: readonly ChoiceView[];
}

/** A class decides together, by its votes: nothing on its phone is pressed. */
export function controlsOf(view: ChatView, scenario: Scenario): readonly PhoneControl[] {
  if (view.vote !== null || isLocked(view)) return [];
  const own = [
    ...headControls(view, scenario),
    ...callControls(view),
    ...feedControls(view, scenario),
    ...reasonControls(view),
    { id: 'write' as const, choices: writtenHere(view, scenario) },
  ];
  return [
    ...own,
    ...(isToNotice(view.screen) ? [{ id: 'notice' as const, choices: [] }] : []),
    ...pictureControls(view),
    ...awayControl(view, own),
  ];
}

/** Replies belong where they were asked for; words to somebody else are written where that one reads them. */
function writtenHere(view: ChatView, { beats }: Scenario): ChoiceView[] {
  const beat = beats[view.beat];
  const exits = beat?.exit.kind === 'choices' ? beat.exit.choices : [];
  const asked = beat?.thread ?? view.open;
  return view.choices.filter(({ id, act }) => {
    const to = exits.find((each) => each.id === id)?.in ?? null;
    return to === null ? act === 'reply' && view.open === asked : to === view.open;
  });
}

/**
 * So that a phone in the hand needs no list: what no other control makes is made here; and what is
 * behind the three dots and on a sheet of reasons too, for which a small phone may have no room.
 */
function awayControl(view: ChatView, own: readonly PhoneControl[]): PhoneControl[] {
  const made = new Set(own.flatMap(({ id, choices }) => (mayBeCut(id) ? [] : choices)));
  const rest = view.choices.filter((choice) => !made.has(choice));
  return rest.length > 0 ? [{ id: 'away', choices: rest }] : [];
}

/** In the place of the head something else stands while a call rings and on lists. */
function headControls(view: ChatView, scenario: Scenario): PhoneControl[] {
  const { place, kind } = view.screen;
  const members = membersIn(view);
  if (place === 'over' || place === 'instead' || members.length === 0) return [];
  const looks = view.choices.filter((choice) => isLookAt(members, choice, view, scenario));
  const acts = ofActs(view, kind === 'report' ? ['block'] : ['block', 'report']);
  return [
    { id: 'contact', choices: looks },
    { id: 'more', choices: acts },
  ];
}

/** It leads to the profile of somebody this conversation is with. */
function isLookAt(
  members: readonly Id[],
  { id, act }: ChoiceView,
  { beat }: ChatView,
  { beats, threads }: Scenario,
): boolean {
  const exit = beats[beat]?.exit;
  const to = exit?.kind === 'choices' && exit.choices.find((each) => each.id === id)?.to;
  const next = to ? beats[to] : undefined;
  if (act !== 'look' || next?.screen !== 'profile') return false;
  const about = next.about ?? (next.thread === null ? members[0] : threads[next.thread]?.with[0]);
  return about !== undefined && members.includes(about);
}

const ringing: readonly CallAct[] = ['decline', 'answer-camera-off', 'answer'];

function callControls(view: ChatView): PhoneControl[] {
  const { call } = view.screen;
  if (!call || call.state === 'over') return [];
  const acts = call.state === 'rings' ? ringing : (['hang-up'] as const);
  return acts.flatMap((act) => {
    // Whoever lets it ring out and whoever ends it press the same red button.
    const choices = ofActs(view, act === 'decline' || act === 'hang-up' ? ending : [act]);
    return choices.length > 0 ? [{ id: `call:${act}` as const, choices }] : [];
  });
}

const ending: readonly Act[] = ['decline', 'hang-up'];

/** Whose posts there may be: whom the lead knows as the story begins. */
const feedControls = ({ screen }: ChatView, scenario: Scenario): PhoneControl[] =>
  screen.kind === 'feed'
    ? inFeed(scenario).map((id) => ({ id: `person:${id}` as const, choices: [] }))
    : [];

export const inFeed = ({ cast }: Scenario): readonly Id[] =>
  Object.values(cast)
    .filter(({ as }) => as !== 'stranger' && as !== 'safe-adult')
    .map(({ id }) => id);

const mayBeCut = (id: ControlId): boolean => id === 'more' || id.startsWith('reason:');

/** Those of the story: of the usual ones nobody has to choose any. */
function reasonControls({ screen, choices }: ChatView): PhoneControl[] {
  if (screen.kind !== 'report' || screen.done) return [];
  return screen.lines.flatMap(({ mark, said }) => {
    const choice =
      mark === 'reason' && 'story' in said && choices.find(({ key }) => key === said.story);
    return choice ? [{ id: `reason:${choice.id}` as const, choices: [choice] }] : [];
  });
}

/** Of the open conversation; which of them are in sight only the picture of the phone knows. */
const pictureControls = (view: ChatView): PhoneControl[] =>
  (openThread(view)?.messages ?? []).flatMap(({ id, kind }) =>
    kind === 'picture' ? [{ id: pictureControl(id), choices: [] }] : [],
  );

export const pictureControl = (message: string): PictureControlId => `picture:${message}`;

const ofActs = ({ choices }: ChatView, acts: readonly Act[]): ChoiceView[] =>
  choices.filter(({ act }) => acts.includes(act));

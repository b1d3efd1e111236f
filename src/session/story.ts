/**
 * Where a story stands after a trail, and everything that was said on the way. A pure function of
 * scenario, trail and seed: loading a save replays it.
 */
import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { holds } from '../script/condition.ts';
import { type StoryEvent, type StoryMachine, toMachine } from '../script/machine.ts';
import { oncePer } from '../script/once-per.ts';
import type { Beat, Choice, Id, Line, Scenario, Tension } from '../script/types.ts';
import { visitsBeforeCard } from './consequence.ts';
import { inOrder } from './order.ts';
import { asWritten } from './save.ts';
import {
  cardMark,
  isRest,
  restMark,
  skipMark,
  skipStep,
  type Trail,
  type TrailStep,
  trailStep,
} from './trail.ts';

type Snapshot = SnapshotFrom<StoryMachine>;

/** A line with the place where it arrives. */
export interface Arrival {
  readonly beat: Beat;
  readonly line: Line;
  readonly thread: Id;
  /** It arrives in its beat's own thread, or the phone's owner writes it: the phone shows that thread. */
  readonly leads: boolean;
}

/** One beat that the story passed or rests at, with what arrived there. */
export interface Visit {
  readonly beat: Beat;
  readonly snapshot: Snapshot;
  readonly thread: Id;
  readonly tension: Tension;
  readonly arrivals: readonly Arrival[];
}

/** What happens between two decisions: the beats up to the next decision or the ending. */
export interface Leg {
  readonly visits: readonly Visit[];
  /** How the leg before was left: the choice made there; null at the start and after a skip. */
  readonly choice: Choice | null;
  readonly chosenAt: Id | null;
  /** The thread in which that choice was made. */
  readonly chosenIn: Id | null;
}

export interface Story {
  readonly scenario: Scenario;
  readonly machine: StoryMachine;
  readonly trail: Trail;
  /** In which order the choices stand; see `inOrder`. */
  readonly seed: number;
  readonly legs: readonly Leg[];
}

/** Every walk begins with the machine, and building it takes longer than the walk. */
const machineOf = oncePer(toMachine);

/** Gives the story at its first decision. */
export function beginStory(scenario: Scenario, seed = asWritten): Story {
  const machine = machineOf(scenario);
  const [snapshot] = initialTransition(machine);
  const first = firstThread(scenario);
  const visits = follow(scenario, machine, snapshot, { thread: first, tension: 0 });
  return {
    scenario,
    machine,
    trail: [],
    seed,
    legs: [{ visits, choice: null, chosenAt: null, chosenIn: null }],
  };
}

/** The beat at which the story rests: a decision or an ending. */
export function restingPlace(story: Story): Visit {
  const visit = lastLeg(story).visits.at(-1);
  if (!visit) throw new Error('a leg without a beat');
  return visit;
}

export function lastLeg(story: Story): Leg {
  const leg = story.legs.at(-1);
  if (!leg) throw new Error('a story without a leg');
  return leg;
}

/** The choices open at the resting place, by the facts of the moment, as they are shown; none at an ending. */
export function openChoices(story: Story): readonly Choice[] {
  const place = restingPlace(story);
  if (place.beat.exit.kind !== 'choices' || isAtRest(story)) return [];
  return inOrder(place.beat.exit.choices, story.seed, place.beat.id).filter((choice) =>
    holds(choice.when, place.snapshot.context),
  );
}

/** Those of them that are written first: the replies, where the story asks for it. A deed is done at once. */
export function draftsIn(story: Story): readonly Choice[] {
  if (!restingPlace(story).beat.draft) return [];
  return openChoices(story).filter(({ act }) => act === 'reply');
}

/**
 * Gives the story after a choice, or null when that choice is not open. Once for each: what may come is
 * looked at while the reader thinks, and then it comes.
 */
export function chooseIn(story: Story, id: Id): Story | null {
  const known = nextOf(story).get(id);
  if (known !== undefined) return known;
  const next = stepIn(story, id);
  nextOf(story).set(id, next);
  return next;
}

const nextOf = oncePer((_: Story) => new Map<Id, Story | null>());

function stepIn(story: Story, id: Id): Story | null {
  const choice = openChoices(story).find((open) => open.id === id);
  if (!choice) return null;
  const place = restingPlace(story);
  return {
    ...story,
    trail: [...story.trail, trailStep(place.beat.id, id)],
    legs: [
      ...story.legs,
      {
        visits: onward(story, place, { type: `choose.${id}` }),
        choice,
        chosenAt: place.beat.id,
        chosenIn: place.thread,
      },
    ],
  };
}

/**
 * Gives the story after leaving a scene, or null when that beat is not in the last leg or names no
 * way out. What the skipped beat said is taken back: whoever leaves a scene does not keep it.
 */
export function skipIn(story: Story, beat: Id): Story | null {
  const leg = lastLeg(story);
  const at = leg.visits.findIndex((visit) => visit.beat.id === beat && visit.beat.skip !== null);
  const place = leg.visits[at];
  if (!place) return null;
  return {
    ...story,
    trail: [...story.trail, skipStep(beat)],
    legs: [
      ...story.legs.slice(0, -1),
      { ...leg, visits: [...leg.visits.slice(0, at), { ...place, arrivals: [] }] },
      {
        visits: onward(story, place, { type: 'skip' }),
        choice: null,
        chosenAt: null,
        chosenIn: null,
      },
    ],
  };
}

/**
 * Gives the story brought to a good end from the beat where it stands: the rest is told in words, and
 * nothing goes on from there. null at an ending, and where it was brought to one already. What that
 * beat says stands there whole, what comes after it does not. `at` its card: the beat was just left
 * by a choice, and of what follows no more is said than comes before the card.
 */
export function restIn(story: Story, beat: Id, at: 'beat' | 'card' = 'beat'): Story | null {
  const leg = lastLeg(story);
  const before = leg.chosenAt === beat ? story.legs.at(-2)?.visits.at(-1) : undefined;
  const visit = at === 'card' ? -1 : leg.visits.findIndex((each) => each.beat.id === beat);
  const place = at === 'card' ? before : leg.visits[visit];
  if (!place || place.beat.exit.kind === 'ending' || isAtRest(story)) return null;
  const visits = at === 'card' ? visitsBeforeCard(story) : leg.visits.slice(0, visit + 1);
  const { thread } = visits.at(-1) ?? place;
  return {
    ...story,
    trail: [...story.trail, trailStep(beat, at === 'card' ? cardMark : restMark)],
    legs: [
      ...story.legs.slice(0, -1),
      { ...leg, visits },
      {
        visits: [{ ...place, thread, arrivals: [], tension: 0 }],
        choice: null,
        chosenAt: null,
        chosenIn: null,
      },
    ],
  };
}

/** The rest of the story was told. */
export function isAtRest({ trail }: Story): boolean {
  const last = trail.at(-1);
  return last !== undefined && isRest(last);
}

/**
 * Walks a trail once: the story before its first step, then after each one, so the story at `made`
 * has so many steps behind it. It ends before the first step that does not exist here.
 */
export function storiesAlong(scenario: Scenario, trail: Trail, seed = asWritten): readonly Story[] {
  let story = beginStory(scenario, seed);
  const stories = [story];
  for (const step of trail) {
    const next = takeStep(story, step);
    if (next === null) return stories;
    story = next;
    stories.push(story);
  }
  return stories;
}

/** Replays a trail; stops at the last step that still exists and says how many were lost. */
export function replayStory(
  scenario: Scenario,
  trail: Trail,
  seed = asWritten,
): { story: Story; lost: number } {
  const stories = storiesAlong(scenario, trail, seed);
  const steps = stories.length - 1;
  return { story: stories.at(-1) ?? beginStory(scenario, seed), lost: trail.length - steps };
}

/** Gives the story after one step of a trail; null when it does not exist here. */
function takeStep(story: Story, step: TrailStep): Story | null {
  const slash = step.indexOf('/');
  const beat = step.slice(0, slash);
  const choice = step.slice(slash + 1);
  if (isAtRest(story)) return null;
  if (choice === skipMark) return skipIn(story, beat);
  if (choice === restMark) return restIn(story, beat);
  if (choice === cardMark) return restIn(story, beat, 'card');
  return restingPlace(story).beat.id === beat ? chooseIn(story, choice) : null;
}

function onward(story: Story, from: Visit, event: StoryEvent): Visit[] {
  const [snapshot] = transition(story.machine, from.snapshot, event);
  return follow(story.scenario, story.machine, snapshot, from);
}

/** Follows `then` from beat to beat until a decision or an ending. */
function follow(
  scenario: Scenario,
  machine: StoryMachine,
  start: Snapshot,
  before: { readonly thread: Id; readonly tension: Tension },
): Visit[] {
  const visits: Visit[] = [];
  let snapshot = start;
  let { thread, tension } = before;
  // A chain of `then` longer than the story has beats goes round without a decision.
  const most = beatsIn(scenario);
  for (let turns = 0; turns <= most; turns++) {
    const beat = scenario.beats[String(snapshot.value)];
    if (!beat) throw new Error(`the story has no beat "${String(snapshot.value)}"`);
    thread = beat.thread ?? thread;
    tension = beat.tension ?? tension;
    visits.push({
      beat,
      snapshot,
      thread,
      tension,
      arrivals: arrivalsAt(beat, snapshot, thread, scenario.lead),
    });
    if (beat.exit.kind !== 'then') return visits;
    [snapshot] = transition(machine, snapshot, { type: 'next' });
  }
  throw new Error(`the story goes round from "${String(start.value)}" without a decision`);
}

const beatsIn = oncePer((scenario: Scenario): number => Object.keys(scenario.beats).length);

function arrivalsAt(beat: Beat, snapshot: Snapshot, thread: Id, lead: Id): Arrival[] {
  return beat.lines
    .filter((line) => holds(line.when, snapshot.context))
    .map((line) => ({
      beat,
      line,
      thread: line.thread ?? thread,
      leads: line.thread === null || line.thread === thread || line.from === lead,
    }));
}

/** The thread in which a story starts that names none: its first one. */
function firstThread(scenario: Scenario): Id {
  return (
    scenario.beats[scenario.start]?.thread ?? Object.keys(scenario.threads)[0] ?? scenario.lead
  );
}

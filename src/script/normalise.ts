/** Fills in every default, so that nothing after this step asks "and if it is missing?". */
import { type ConditionSource, readCondition } from './condition.ts';
import type { PackSource, ScenarioSource } from './schema.ts';
import type {
  Beat,
  CastMember,
  Choice,
  Condition,
  Exit,
  Id,
  Line,
  Pack,
  Scenario,
  Tension,
  Thread,
} from './types.ts';

type BeatSource = ScenarioSource['beats'][string];
type LineSource = NonNullable<BeatSource['lines']>[number];
type ChoiceSource = NonNullable<BeatSource['choices']>[number];

/** Gives the scenario with every default filled in. Unreadable conditions count as "always": the checker names them. */
export function normaliseScenario(source: ScenarioSource): Scenario {
  const cast = mapRecord(source.cast, castMember);
  return {
    id: source.id,
    title: source.title,
    summary: source.summary,
    briefing: source.briefing,
    audience: source.audience,
    role: source.role,
    lead: source.lead,
    intensity: source.intensity as 1 | 2 | 3,
    minutes: source.minutes,
    app: source.app,
    languages: source.languages ?? [],
    cast,
    threads: threadsOf(source),
    facts: source.facts ?? [],
    counters: source.counters ?? {},
    start: source.start,
    beats: mapRecord(source.beats, beat),
  };
}

/** Gives the pack with every default filled in. */
export function normalisePack(source: PackSource): Pack {
  return {
    id: source.id,
    version: source.version,
    title: source.title,
    summary: source.summary,
    source: source.source,
    languages: source.languages.includes(source.source)
      ? source.languages
      : [source.source, ...source.languages],
    scenarios: source.scenarios,
    booster: source.booster ?? null,
    licence: source.licence,
    reviewedBy: source.reviewedBy ?? [],
  };
}

function mapRecord<A, B>(
  record: Readonly<Record<Id, A>>,
  make: (id: Id, value: A) => B,
): Record<Id, B> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, make(id, value)]));
}

function condition(source: ConditionSource | undefined): Condition {
  return readCondition(source).condition;
}

function castMember(id: Id, source: ScenarioSource['cast'][string]): CastMember {
  return {
    id,
    name: source.name,
    as: source.as,
    they: source.they ?? null,
    turnsOut: source['turns-out'] ?? null,
    revealed: source.revealed ?? null,
    avatar: source.avatar ?? id,
    tempo: source.tempo ?? 'even',
    profile: source.profile
      ? {
          handle: source.profile.handle ?? null,
          details: source.profile.details.map((detail) => ({
            ...detail,
            odd: detail.odd ?? false,
          })),
        }
      : null,
  };
}

/** Threads that are declared, and one for each contact that a beat or line names as a thread. */
function threadsOf(source: ScenarioSource): Record<Id, Thread> {
  const threads: Record<Id, Thread> = {};
  for (const [id, thread] of Object.entries(source.threads ?? {}))
    threads[id] = { id, with: thread.with, title: thread.title ?? null };
  const named = Object.values(source.beats).flatMap((entry) => [
    entry.thread,
    ...(entry.lines ?? []).map((item) => item.thread),
  ]);
  for (const id of named)
    if (id !== undefined && !Object.hasOwn(threads, id))
      threads[id] = { id, with: [id], title: null };
  return threads;
}

function beat(id: Id, source: BeatSource): Beat {
  return {
    id,
    thread: source.thread ?? null,
    screen: source.screen ?? 'chat',
    about: source.about ?? null,
    tension: (source.tension as Tension | undefined) ?? null,
    skip: source.skip ?? null,
    lines: (source.lines ?? []).map(line),
    exit: exit(source),
    note: source.teacher?.note ?? null,
    question: source.teacher?.question ?? null,
  };
}

function line(source: LineSource): Line {
  return {
    id: source.id,
    from: source.from ?? null,
    kind: source.kind ?? (source.from === undefined ? 'narration' : 'message'),
    text: source.text,
    label: source.label ?? null,
    sign: source.sign ?? null,
    picture: source.picture ?? null,
    thread: source.thread ?? null,
    when: condition(source.when),
  };
}

function exit(source: BeatSource): Exit {
  if (source.choices) return { kind: 'choices', choices: source.choices.map(choice) };
  if (source.then !== undefined) return { kind: 'then', to: source.then };
  if (source.branch)
    return {
      kind: 'branch',
      arms: source.branch.map((arm) => ({ when: condition(arm.when), to: arm.to })),
    };
  if (source.ending) return { kind: 'ending', ending: source.ending };
  throw new Error('a beat without an exit passed the schema');
}

function choice(source: ChoiceSource): Choice {
  return {
    id: source.id,
    text: source.text,
    act: source.act ?? 'reply',
    rating: source.rating,
    step: source.step ?? 'none',
    feedback: source.feedback,
    sets: source.sets ?? [],
    clears: source.clears ?? [],
    adds: source.adds ?? [],
    when: condition(source.when),
    to: source.to,
  };
}

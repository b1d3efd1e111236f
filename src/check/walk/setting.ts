/**
 * What a beat can take over from the beats before it: the thread and the tension, where it names
 * none. One beat can be entered from several, so there can be several of each.
 */
import { exitsOf, type WayOut, waysOutOf } from '../../script/exits.ts';
import type { Beat, Id, Scenario, Tension } from '../../script/types.ts';

export interface Setting {
  readonly threads: ReadonlySet<Id>;
  readonly tensions: ReadonlySet<Tension>;
}

/** The beats that can follow a beat, whatever the facts are; names of no beat are left out. */
export function followersOf(scenario: Scenario, beat: Beat): Beat[] {
  return beatsNamed(scenario, waysOutOf(beat));
}

/** The beats that can follow without a decision: skipping is one. */
export function forcedFollowersOf(scenario: Scenario, beat: Beat): Beat[] {
  return beat.exit.kind === 'choices' ? [] : beatsNamed(scenario, exitsOf(beat));
}

/** The beat of that name, or undefined; `constructor` and its kind are names like any other. */
export function beatNamed(scenario: Scenario, id: Id): Beat | undefined {
  return Object.hasOwn(scenario.beats, id) ? scenario.beats[id] : undefined;
}

function beatsNamed(scenario: Scenario, ways: readonly WayOut[]): Beat[] {
  return [...new Set(ways.map(({ to }) => to))].flatMap((id) => beatNamed(scenario, id) ?? []);
}

/** Gives the setting of every beat that the story can come to. */
export function settingsOf(scenario: Scenario): Map<Id, Setting> {
  const settings = new Map<Id, { threads: Set<Id>; tensions: Set<Tension> }>();
  const waiting: Beat[] = [];
  const enter = (beat: Beat, threads: Iterable<Id>, tensions: Iterable<Tension>): void => {
    const known = settings.get(beat.id);
    const setting = known ?? { threads: new Set<Id>(), tensions: new Set<Tension>() };
    const size = setting.threads.size + setting.tensions.size;
    for (const thread of beat.thread === null ? threads : [beat.thread])
      setting.threads.add(thread);
    for (const tension of beat.tension === null ? tensions : [beat.tension])
      setting.tensions.add(tension);
    settings.set(beat.id, setting);
    if (!known || size < setting.threads.size + setting.tensions.size) waiting.push(beat);
  };
  const start = beatNamed(scenario, scenario.start);
  if (start) enter(start, [Object.keys(scenario.threads)[0] ?? scenario.lead], [0]);
  for (let beat = waiting.pop(); beat; beat = waiting.pop()) {
    const setting = settings.get(beat.id);
    if (setting)
      for (const next of followersOf(scenario, beat))
        enter(next, setting.threads, setting.tensions);
  }
  return settings;
}

/** Which portrait somebody has, and its layers: one plain description for page and stage. */
import type { CastMember, Id, Scenario } from '../../script/types.ts';
import { faceLayers } from './face.ts';
import { thingOf, things } from './faceless.ts';
import type { Layer } from './layer.ts';
import { grown, young } from './people.ts';

const people = { ...young, ...grown };
const casts = new WeakMap<Scenario['cast'], Readonly<Record<Id, string>>>();
const drawings = new Map<string, readonly Layer[]>();

/** The layers of a portrait, from the back; a name that nobody drew shows the sky. */
export function portraitLayers(name: string): readonly Layer[] {
  const known = drawings.get(name);
  if (known) return known;
  const person = people[name];
  const layers = person ? faceLayers(person) : (things[name] ?? things.sky ?? []);
  drawings.set(name, layers);
  return layers;
}

/** A face, and not one of the things that accounts show instead. */
export const isPerson = (name: string): boolean => Object.hasOwn(people, name);

/** The colour behind a portrait, for whoever has more room than it fills. */
export const portraitGround = (name: string): string => portraitLayers(name)[0]?.fill ?? '#7FA6D6';

/** Names of all people that are drawn. */
export const portraitNames: readonly string[] = Object.keys(people);

/**
 * The portrait of each member of a cast. Named portraits come first; whoever is left is given a
 * free one that fits: an account without a face, a grown-up, or somebody young.
 */
export function portraitsOf({ cast }: Pick<Scenario, 'cast'>): Readonly<Record<Id, string>> {
  const known = casts.get(cast);
  if (known) return known;
  const given = dealTo(Object.values(cast));
  casts.set(cast, given);
  return given;
}

function dealTo(members: readonly CastMember[]): Record<Id, string> {
  const given: Record<Id, string> = {};
  for (const { id, avatar } of members) {
    const name = thingOf[avatar] ?? avatar;
    if (people[name] || things[name]) given[id] = name;
  }
  for (const member of members) {
    if (given[member.id]) continue;
    given[member.id] = freeOf(poolFor(member), new Set(Object.values(given)), member.avatar);
  }
  return given;
}

/** Beards are for whoever asks for them by name: a guess could be wrong. */
const open = (all: typeof young): string[] =>
  Object.keys(all).filter((name) => !all[name]?.wears.some((wear) => guessable.has(wear)));
const guessable: ReadonlySet<string> = new Set(['beard', 'stubble', 'moustache']);

function poolFor({ as }: CastMember): readonly string[] {
  if (as === 'stranger') return Object.keys(things);
  return open(as === 'safe-adult' || as === 'adult' ? grown : young);
}

function freeOf(pool: readonly string[], taken: ReadonlySet<string>, seed: string): string {
  const free = pool.filter((name) => !taken.has(name));
  const from = free.length > 0 ? free : pool;
  return from[hash(seed) % from.length] ?? 'sky';
}

/** A whole number out of a name (FNV-1a). */
function hash(name: string): number {
  let value = 2166136261;
  for (const letter of name) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (value ^ (value >>> 13)) >>> 0;
}

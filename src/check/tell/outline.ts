/**
 * The outline of a story: for every ending one line for each choice by which a safe adult is first
 * told, with the number of routes and the shortest of them; then a shortest route for each choice
 * that none of these takes. Golden text: a reviewer sees in it what an edit did to the story.
 */
import type { Choice, Id, Scenario } from '../../script/types.ts';
import { countRoutes, describeCount, routesFromStart, routesToEnding } from '../walk/count.ts';
import type { Edge, Space } from '../walk/explore.ts';
import { type Order, orderOf } from '../walk/order.ts';
import { beatAt, choiceOf, edgesOf, isEnding, notSkipping, tellingMoves } from '../walk/reach.ts';
import { movesOn, movesTo, routesFrom, routesInto } from '../walk/route.ts';
import { tellingIn } from '../walk/told-adult.ts';

/** Lines of one ending; a story for people has far fewer. */
const mostLines = 60;

/**
 * Gives the outline as text, the same for the same story. With `texts` each choice stands on a line
 * of its own with the words of its button, for people who do not know the names by heart.
 */
export function outlineOf(scenario: Scenario, space: Space, texts = false): string {
  const described: Describe = texts ? describeInWords : describeRoute;
  const order = orderOf(space);
  const tells = tellingMoves(space, tellingIn(scenario));
  const taken = new Set<string>();
  const untold = untoldIn(space, order, tells);
  const endings = endingsOf(space).flatMap(([id, pairs]) => [
    '',
    heading(scenario, id),
    ...classesOf(untold, new Set(pairs)).map((entry) => {
      for (const edge of entry.route) taken.add(nameOf(space, edge));
      const count = describeCount({ routes: entry.routes, isExact: order.isWhole });
      if (texts) return `  ${count} ${inWords(entry.told)}${described(space, tells, entry.route)}`;
      return `  ${count} | ${entry.told} | ${described(space, tells, entry.route)}`;
    }),
  ]);
  const others = routesThroughRest(space, taken).map(({ name, ending, route }) =>
    texts
      ? `  ${name}, on the way to ${ending}${described(space, tells, route)}`
      : `  ${name} | ${ending} | ${described(space, tells, route)}`,
  );
  return [
    `${scenario.id}: ${scenario.title}`,
    `${scenario.audience}, ${scenario.role}, intensity ${scenario.intensity}, ${scenario.minutes} minutes`,
    `${describeCount(countRoutes(space, order))} routes, ${space.beatOf.length} situations${space.complete ? '' : ' and more'}`,
    ...(texts ? [] : ['marks: ! risky, ? unsure, * a safe adult is told']),
    ...endings,
    ...(others.length === 0
      ? []
      : ['', 'the other choices, each with a shortest route that takes it', ...others]),
    '',
  ].join('\n');
}

function heading(scenario: Scenario, id: Id): string {
  const exit = scenario.beats[id]?.exit;
  const ending = exit?.kind === 'ending' ? exit.ending : null;
  return `${id} (${ending?.outcome}): ${ending?.title}`;
}

/** The pairs of each ending, in the order in which the story has its beats. */
function endingsOf(space: Space): [Id, number[]][] {
  const pairs = [...space.beatOf.keys()].filter((pair) => isEnding(space, pair));
  const ids = space.moves.beats.map(({ id }) => id);
  return ids
    .map((id): [Id, number[]] => [id, pairs.filter((pair) => beatAt(space, pair)?.id === id)])
    .filter(([, own]) => own.length > 0);
}

interface RouteClass {
  readonly told: string;
  readonly routes: bigint;
  readonly route: readonly Edge[];
}

/**
 * A story as far as nobody has been told: the same for each of its endings. `telling`: the pairs where
 * that can end, by an ending or by the moves that tell.
 */
function untoldIn(space: Space, order: Order, tells: (edge: Edge) => boolean) {
  const silent = (edge: Edge): boolean => notSkipping(edge) && !tells(edge);
  const quiet = routesFrom(space, silent);
  const telling = new Map<number, readonly Edge[]>();
  for (const pair of space.beatOf.keys()) {
    if (quiet.choices[pair] === Number.POSITIVE_INFINITY) continue;
    const edges = edgesOf(space, pair).filter(tells);
    if (edges.length > 0 || isEnding(space, pair)) telling.set(pair, edges);
  }
  return { space, order, before: routesFromStart(space, order, silent), quiet, telling };
}

/** The routes to an ending, by the choice by which a safe adult was first told. */
function classesOf(
  { space, order, before, quiet, telling }: ReturnType<typeof untoldIn>,
  ending: ReadonlySet<number>,
): RouteClass[] {
  const after = routesToEnding(space, order, (pair) => ending.has(pair));
  const home = routesInto(space, [...ending]);
  const classes = new Map<string, RouteClass & { readonly length: number }>();
  const add = (told: string, routes: bigint, length: number, route: () => Edge[]): void => {
    const known = classes.get(told);
    const isShorter = length < (known?.length ?? Number.POSITIVE_INFINITY);
    classes.set(told, {
      told,
      routes: routes + (known?.routes ?? 0n),
      length: isShorter ? length : (known?.length ?? length),
      route: isShorter ? route() : (known?.route ?? []),
    });
  };
  for (const [pair, edges] of telling) {
    if (ending.has(pair))
      add('nobody told', before[pair] ?? 0n, quiet.choices[pair] ?? 0, () => movesTo(quiet, pair));
    for (const edge of edges) {
      if (home.choices[edge.to] === Number.POSITIVE_INFINITY) continue;
      const isForward = order.forward(pair).some(({ way }) => way === edge.way);
      const routes = isForward ? (before[pair] ?? 0n) * (after[edge.to] ?? 0n) : 0n;
      const length = (quiet.choices[pair] ?? 0) + 1 + (home.choices[edge.to] ?? 0);
      add(nameOf(space, edge), routes, length, () => [
        ...movesTo(quiet, pair),
        edge,
        ...movesOn(home, edge.to),
      ]);
    }
  }
  return [...classes.values()].slice(0, mostLines);
}

/** For each choice that no route took yet a shortest route that does, until all are taken. */
function routesThroughRest(
  space: Space,
  taken: Set<string>,
): { name: string; ending: string | undefined; route: Edge[] }[] {
  const from = routesFrom(space);
  const ends = [...space.beatOf.keys()].filter((pair) => isEnding(space, pair));
  const into = routesInto(space, ends);
  const best = new Map<string, { length: number; edge: Edge }>();
  for (const pair of space.beatOf.keys())
    for (const edge of edgesOf(space, pair)) {
      const name = nameOf(space, edge);
      if (edge.way.kind !== 'choice' || taken.has(name)) continue;
      const length = (from.choices[pair] ?? 0) + 1 + (into.choices[edge.to] ?? 0);
      const known = best.get(name);
      if (Number.isFinite(length) && (!known || length < known.length))
        best.set(name, { length, edge });
    }
  return [...best].flatMap(([name, { edge }]) => {
    if (taken.has(name)) return [];
    const route = [...movesTo(from, edge.from), edge, ...movesOn(into, edge.to)];
    for (const passed of route) taken.add(nameOf(space, passed));
    const ending = beatAt(space, route.at(-1)?.to ?? edge.to)?.id;
    return [{ name, ending, route }];
  });
}

function nameOf(space: Space, edge: Edge): string {
  return `${beatAt(space, edge.from)?.id}/${choiceOf(space, edge)?.id ?? edge.way.kind}`;
}

type Describe = (space: Space, tells: (edge: Edge) => boolean, route: readonly Edge[]) => string;

/** What the routes of a class have in common. */
function inWords(told: string): string {
  if (told === 'nobody told') return 'routes on which nobody is told; the shortest';
  return `routes on which a safe adult is first told at ${told}; the shortest`;
}

/** A line for each choice, with what its button says. */
function describeInWords(
  space: Space,
  tells: (edge: Edge) => boolean,
  route: readonly Edge[],
): string {
  const steps = route.flatMap((edge) => {
    const choice = choiceOf(space, edge);
    if (!choice) return [];
    const notes = [
      ...(choice.rating === 'safe' ? [] : [choice.rating]),
      ...(tells(edge) ? ['a safe adult is told'] : []),
    ];
    const note = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
    return [`\n    ${beatAt(space, edge.from)?.id}: "${choice.text}"${note}`];
  });
  return `:${steps.join('')}`;
}

function describeRoute(
  space: Space,
  tells: (edge: Edge) => boolean,
  route: readonly Edge[],
): string {
  return route
    .flatMap((edge) => {
      const choice = choiceOf(space, edge);
      return choice ? [`${nameOf(space, edge)}${mark(choice)}${tells(edge) ? '*' : ''}`] : [];
    })
    .join(' › ');
}

const mark = ({ rating }: Choice): string => ({ safe: '', unsure: '?', risky: '!' })[rating];

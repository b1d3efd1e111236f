/** The branches of a story as data: where each beat stands on a map, and how its ways run. */
import { Graph, layout } from '@dagrejs/dagre';
import { type WayOut, waysOutOf } from '../../script/exits.ts';
import type { Beat, Id, Rating, Scenario, Tension } from '../../script/types.ts';
import { beatNamed, settingsOf } from '../walk/setting.ts';

export interface MapNode {
  readonly id: Id;
  readonly kind: Beat['exit']['kind'];
  /** The darkest the room can be there. */
  readonly tension: Tension;
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapEdge {
  readonly from: Id;
  readonly to: Id;
  readonly kind: WayOut['kind'];
  /** For a choice. */
  readonly choice: Id | null;
  readonly rating: Rating | null;
  /** It is only there when something is remembered. */
  readonly isConditional: boolean;
  readonly points: readonly Point[];
  /** Where there is room for its name. */
  readonly at: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface StoryMap {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

type Way = Omit<MapEdge, 'points' | 'at'>;

const size = { perCharacter: 7.5, padding: 28, height: 40, between: 28, rows: 44, margin: 24 };
/** A name on a way, with the sign of its rating under it. */
const label = { padding: 16, height: 40 };

/** Lays a story out from top to bottom. Ways to beats that do not exist are left out. */
export function mapOf(scenario: Scenario): StoryMap {
  const beats = Object.values(scenario.beats);
  const settings = settingsOf(scenario);
  const ways = beats.flatMap(drawnWays).filter(({ to }) => beatNamed(scenario, to) !== undefined);
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: size.between,
    ranksep: size.rows,
    marginx: size.margin,
    marginy: size.margin,
  });
  for (const { id } of beats)
    graph.setNode(id, {
      width: id.length * size.perCharacter + size.padding,
      height: size.height,
    });
  for (const [index, way] of ways.entries())
    graph.setEdge(way.from, way.to, roomFor(way), String(index));
  layout(graph);

  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.max(1, width),
    height: Math.max(1, height),
    nodes: beats.map(({ id, exit }) => ({
      id,
      kind: exit.kind,
      tension: darkest(settings.get(id)?.tensions),
      ...placed(graph.node(id)),
    })),
    edges: ways.map((way, index) => ({
      ...way,
      ...routed(graph.edge(way.from, way.to, String(index))),
    })),
  };
}

/** What is written on a way. */
export function nameOnWay({ choice, isConditional }: Way): string {
  const parts = [choice ?? '', isConditional ? '(if)' : ''];
  return parts.filter((part) => part !== '').join(' ');
}

function roomFor(way: Way) {
  const { length } = nameOnWay(way);
  if (length === 0) return { width: 0, height: 0 };
  return { width: length * size.perCharacter + label.padding, height: label.height, labelpos: 'c' };
}

function routed(edge: unknown): Pick<MapEdge, 'points' | 'at'> {
  const { points, x, y } = edge as Pick<MapEdge, 'points'> & Partial<Point>;
  const middle = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
  return { points, at: { x: x ?? middle.x, y: y ?? middle.y } };
}

function darkest(tensions: ReadonlySet<Tension> = new Set()): Tension {
  return ([3, 2, 1] as const).find((tension) => tensions.has(tension)) ?? 0;
}

function placed(node: unknown): Pick<MapNode, 'x' | 'y' | 'width' | 'height'> {
  const { x, y, width, height } = node as Pick<MapNode, 'x' | 'y' | 'width' | 'height'>;
  return { x, y, width, height };
}

/** Every way out of a beat as it is drawn, in the order in which it is written. */
export function drawnWays(beat: Beat): Way[] {
  return waysOutOf(beat).map(({ kind, to, when, choice }) => ({
    ...{ from: beat.id, to, kind, isConditional: when.length > 0 },
    ...{ choice: choice?.id ?? null, rating: choice?.rating ?? null },
  }));
}

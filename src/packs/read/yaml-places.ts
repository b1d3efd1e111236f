/**
 * Where the parts of a YAML document stand, without the document: its tree weighs a hundred times
 * the text, and a pack may have many.
 */
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Path } from '../../check/finding.ts';

/** Where something stands: a plain value as it is, a group with what is in it. */
type Spot = number | Group;

interface Group {
  readonly at: number;
  /** The names in it; null for a list. */
  readonly names: readonly string[] | null;
  readonly spots: readonly Spot[];
}

/** Gives for a path the offset of what stands there, or of its nearest parent that exists. */
export function placesOf(root: unknown): (path: Path) => number {
  const whole = spotOf(root, null);
  return (path) => {
    let spot = whole;
    for (const part of path) {
      const inside: Spot | undefined = typeof spot === 'number' ? undefined : partOf(spot, part);
      if (inside === undefined) break;
      spot = inside;
    }
    return typeof spot === 'number' ? spot : spot.at;
  };
}

function partOf({ names, spots }: Group, part: string | number): Spot | undefined {
  return spots[names === null ? Number(part) : names.indexOf(String(part))];
}

/** A plain value is pointed at itself, a group at the name it stands under; in a list nothing has one. */
function spotOf(node: unknown, nameAt: number | null): Spot {
  const own = isNode(node) ? (node.range?.[0] ?? nameAt ?? 0) : (nameAt ?? 0);
  if (isSeq(node))
    return {
      at: nameAt ?? own,
      names: null,
      spots: node.items.map((item) => spotOf(item, null)),
    };
  if (!isMap(node)) return own;
  return {
    at: nameAt ?? own,
    names: node.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')),
    spots: node.items.map(({ key, value }) =>
      spotOf(value, isNode(key) ? (key.range?.[0] ?? null) : null),
    ),
  };
}

/** What lies where it should not in a drawn view, as a person would name it. Rectangles alone. */
import { bottom, right, type Size } from '../../scenes/geometry/rects.ts';
import { topOf } from '../../scenes/geometry/thread.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Drawn, DrawnPiece } from './drawn.ts';

/** CSS px that nobody sees: rounding, the overhang of a letter. */
const hair = 1.5;

interface Thing {
  readonly name: string;
  readonly at: Rect;
}

/** How far two rectangles lie over each other, in the direction in which it is less. CSS px. */
function overlapOf(one: Rect, other: Rect): number {
  const wide = Math.min(right(one), right(other)) - Math.max(one.x, other.x);
  const high = Math.min(bottom(one), bottom(other)) - Math.max(one.y, other.y);
  return Math.min(wide, high);
}

const isIn = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - hair &&
  inner.y >= outer.y - hair &&
  right(inner) <= right(outer) + hair &&
  bottom(inner) <= bottom(outer) + hair;

/** What is behind everything, and what is laid over other things on purpose. */
const grounds = /^(phone|phone-back|list|told-card|room|earlier|newest|banner:|tally:|votes:)/;
/** What stands on something, and on what. */
const standsOn: readonly (readonly [RegExp, RegExp])[] = [
  [/^(feedback|ending):.*:go$/, /^(feedback|ending):/],
  [/^thread:/, /^(header|strip)$/],
  [/^(skip-|to-list|written:)/, /^(composer|dock)$/],
  [/^dock$/, /^composer$/],
];

const boxOf = ({ piece }: DrawnPiece): Thing => ({
  name: piece.key,
  at: { x: piece.x, y: piece.y, width: piece.picture.width, height: piece.picture.height },
});

/** No control is smaller and no word is, CSS px. */
const leastControl = 44;
const leastType = 12;
const control = /^(thread:|choice:|skip-|to-list$|to-phone$|earlier$|newest$)|:go$/;

/** Gives nothing where all is well. */
export function faultsIn({ parts, layout }: Drawn, size: Size): string[] {
  const isScrolled = ({ piece }: DrawnPiece): boolean =>
    piece.layer === 'log' || piece.layer === 'card';
  const shown = parts.filter((part) => !isScrolled(part) && !grounds.test(part.piece.key));
  const things = shown.map(boxOf);
  // A header is covered where something lies over the whole app.
  const log: Thing = { name: 'the conversation', at: layout.placement.log };
  return [
    ...pairs([...things, ...(log.at.height > 0 ? [log] : [])]),
    ...things.filter(({ at }) => !isIn(at, { x: 0, y: 0, ...size })).map(outOfSight),
    ...shown.flatMap((part) => withinPiece(part)),
    ...parts.filter(isScrolled).flatMap((part) => withinPiece(part)),
    ...rowFaults(parts),
    ...bannerFaults(parts, log.at),
    ...lookBackFaults(layout),
    ...parts
      .map(boxOf)
      .filter(isTooSmall)
      .map(({ name }) => `${name} is too small to press`),
    ...parts.flatMap(({ piece, texts }) =>
      texts
        .filter(({ text, size: of }) => text.trim() !== '' && of < leastType)
        .map(({ text }) => `${piece.key} "${text.trim().slice(0, 30)}" is too small to read`),
    ),
  ];
}

/** Discs of a small phone are a little narrower, and higher for it. */
const isTooSmall = ({ name, at }: Thing): boolean =>
  control.test(name) &&
  (at.height < leastControl || at.width < (/^thread:/.test(name) ? 40 : leastControl));

const outOfSight = ({ name, at }: Thing): string =>
  `${name} is out of sight at ${[at.x, at.y, right(at), bottom(at)].map(Math.round)}`;

/**
 * The ways along a conversation lie over its lines only while somebody looks back, never over each
 * other and not outside it; under a call that rings the one to earlier messages is on the call, and
 * off what answers it.
 */
function lookBackFaults({ placement, deck, stack }: Drawn['layout']): string[] {
  const { log, earlier = null, newest = null, controls = {} } = placement;
  const top = topOf(0, stack.height, log.height);
  const isOnWords = (at: Rect): boolean =>
    Object.values(stack.rects)
      .map((row) => ({ ...row, x: log.x + row.x, y: log.y + row.y - top }))
      .some((row) => isIn(at, log) && overlapOf(at, row) > hair);
  const isOnCall = (at: Rect): boolean =>
    deck !== null &&
    isIn(at, deck) &&
    Object.values(controls).every((control) => overlapOf(at, control) <= hair);
  const isOutside = earlier && !isIn(earlier, log) && !isOnCall(earlier);
  const outside = isOutside ? ['the way to earlier messages is outside'] : [];
  const over = earlier && newest && overlapOf(earlier, newest) > hair;
  return [
    ...outside,
    ...(over ? ['the two ways along the conversation lie over each other'] : []),
    // Whoever has looked back moves what is under it.
    ...(earlier && !newest && isOnWords(earlier)
      ? ['the way to earlier messages lies over words']
      : []),
  ];
}

function pairs(things: readonly Thing[]): string[] {
  return things.flatMap((one, index) =>
    things.slice(index + 1).flatMap((other) => {
      const over = overlapOf(one.at, other.at);
      if (over <= hair || mayLieOn(one.name, other.name)) return [];
      return [`${one.name} and ${other.name} lie over each other by ${Math.round(over)}`];
    }),
  );
}

const mayLieOn = (one: string, other: string): boolean =>
  standsOn.some(
    ([upper, lower]) =>
      (upper.test(one) && lower.test(other)) || (upper.test(other) && lower.test(one)),
  );

/** Words on one picture: all of them on it, and none on another, on an icon or under a button. */
function withinPiece({ piece, texts, icons, discs }: DrawnPiece): string[] {
  const { width, height } = piece.picture;
  const words = texts.filter(({ text }) => text.trim() !== '');
  const named = (text: string): string => `${piece.key} "${text.trim().slice(0, 30)}"`;
  const out = words.flatMap(({ text, at }) =>
    isIn(at, { x: 0, y: 0, width, height }) ? [] : [`${named(text)} is cut off`],
  );
  const over = words.flatMap((one, index) => [
    ...words
      .slice(index + 1)
      .filter((other) => overlapOf(one.at, other.at) > hair)
      .map((other) => `${named(one.text)} lies over "${other.text.trim().slice(0, 30)}"`),
    ...icons
      .filter(({ at }) => overlapOf(one.at, at) > hair + 1)
      .map(() => `${named(one.text)} lies over a sign`),
  ]);
  const under = discs.flatMap((disc) =>
    texts
      .slice(0, disc.words)
      .filter(({ text, at }) => text.trim() !== '' && overlapOf(at, disc.at) > hair)
      .map(({ text }) => `${named(text)} lies under a button`),
  );
  return [...out, ...over, ...under];
}

/** A banner lies over the head of the phone, and never over what is being read. */
function bannerFaults(parts: readonly DrawnPiece[], log: Rect): string[] {
  const banner = parts.find(({ piece }) => piece.key.startsWith('banner:'));
  return banner && log.height > 0 && overlapOf(boxOf(banner).at, log) > hair
    ? [`${banner.piece.key} covers the conversation`]
    : [];
}

/** The rows of a conversation stand one under the other. */
function rowFaults(parts: readonly DrawnPiece[]): string[] {
  const rows = parts
    .filter(({ piece }) => piece.layer === 'log' && !/:\d+$/.test(piece.key))
    .map(boxOf);
  return rows.flatMap((row, at) => {
    const next = rows[at + 1];
    const over = next ? overlapOf(row.at, next.at) : 0;
    return next && over > hair ? [`${row.name} and ${next.name} lie over each other`] : [];
  });
}

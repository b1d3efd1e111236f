/** What the stage would show of a view, in plain Node: every piece, and all that is seen on it. */
import { type Composed, type ComposeParts, compose } from '../../scenes/compose.ts';
import { classFrame } from '../../scenes/geometry/class-frame.ts';
import { frameOf } from '../../scenes/geometry/frame.ts';
import type { Size } from '../../scenes/geometry/rects.ts';
import { createTypesetter, type Typesetter } from '../../scenes/pen/text-block.ts';
import type { Piece } from '../../scenes/stage/piece.ts';
import type { Scenario } from '../../src/script/types.ts';
import type { ChatView } from '../../src/session/view.ts';
import type { Words } from '../../src/view/ports.ts';
import { measureWithoutBrowser } from './letters.ts';
import { type Seen, seenOn } from './seen-pen.ts';

export interface DrawnPiece extends Seen {
  readonly piece: Piece;
}

export interface Drawn extends Composed {
  readonly parts: readonly DrawnPiece[];
  /** The pieces whose keys begin like this. */
  of(key: string): DrawnPiece;
}

/** The bar of a class under the stage, CSS px. */
const classBar = 64;

const nothing: Seen = { texts: [], icons: [], portraits: [], discs: [] };

/**
 * `size` is that of the whole window, whose toolbar lies over the stage. What is not `isPainted` only
 * has its place.
 */
export function drawn(
  view: ChatView,
  scenario: Scenario,
  words: Words,
  size: Size,
  more: Partial<ComposeParts> = {},
  isPainted: (piece: Piece) => boolean = () => true,
): Drawn {
  measureWithoutBrowser();
  const composed = compose(view, {
    scenario,
    words,
    theme: 'light',
    frame: view.vote
      ? classFrame({ ...size, height: size.height - classBar }, 56, size.height)
      : frameOf(size),
    type: typesetterOf(scenario),
    faceDown: false,
    newFrom: null,
    earlier: false,
    below: null,
    banner: null,
    aside: false,
    typesDrafts: true,
    ...more,
  });
  const parts = composed.pieces.map((piece) => ({
    piece,
    ...(isPainted(piece) ? seenOn(piece.picture) : nothing),
  }));
  return {
    ...composed,
    parts,
    of(key) {
      const found = parts.find(({ piece }) => piece.key.startsWith(key));
      if (!found) throw new Error(`no piece ${key} among ${parts.map(({ piece }) => piece.key)}`);
      return found;
    },
  };
}

const typesetters = new Map<string, Typesetter>();

/** One for each story in its app, as on the phone: what is kept of a message is known by its story's names. */
function typesetterOf({ id, app }: Scenario): Typesetter {
  const key = `${id}|${app}`;
  const before = typesetters.get(key);
  if (before) return before;
  const fresh = createTypesetter();
  typesetters.set(key, fresh);
  return fresh;
}

/** All the words on a piece, line by line. */
export const wordsOn = ({ texts }: Seen): string => texts.map(({ text }) => text.trim()).join(' ');

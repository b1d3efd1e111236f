/**
 * From a view to a picture of it: measures every part, lays it out and lists the pieces. A plain
 * function of what is said, how large the host is and how it should look; nothing moves here.
 */
import { controlsOf } from '../src/session/controls.ts';
import type { ChatView, MessageView } from '../src/session/view.ts';
import type { Placement } from '../src/view/placement.ts';
import { type Layout, layoutStage } from './geometry/layout.ts';
import type { Measured } from './geometry/measured.ts';
import { cardMargin, columnRoom, deckRoom, fits } from './geometry/space.ts';
import { topOf } from './geometry/thread.ts';
import { type DrawnRow, rowsOf, toldHeight } from './message/rows.ts';
import { styleOf } from './pen/style.ts';
import { controlsInLog, controlsOn } from './phone/controls.ts';
import { draftFoot } from './phone/draft.ts';
import { lookBackPieces, type PlacedBanner, placedBanner } from './phone/over.ts';
import { phonePieces } from './phone/phone.ts';
import { deck } from './phone/screens/deck.ts';
import { skipsOf } from './phone/skips.ts';
import { groundPiece, type Piece } from './stage/piece.ts';
import { tallyPieces } from './thinking/tally.ts';
import { fitting, type ThinkingParts, thinkingPieces } from './thinking/thinking.ts';

export interface ComposeParts extends ThinkingParts {
  /** The story has ended and the phone has been laid down. */
  readonly faceDown: boolean;
  /** The first message that the reader has not seen; null when all were. */
  readonly newFrom: string | null;
  /** Messages are out of sight above what the reader sees, and the way up to them is wanted. */
  readonly earlier: boolean;
  /** How many messages came while the reader looked back; null while they do not. */
  readonly below: number | null;
  /** A message in another thread that has just come. */
  readonly banner: MessageView | null;
  /** What can be done is asked of the phone itself: on one in the hand, the list of it is laid aside. */
  readonly aside: boolean;
  /** What is written into the composer comes letter by letter. */
  readonly typesDrafts: boolean;
}

export interface Composed {
  readonly layout: Layout;
  /** From the back to the front, without the room behind them. */
  readonly pieces: readonly Piece[];
  /** Everything that is to be pressed finds room. */
  readonly fits: boolean;
  /** What answers a press while that height of the conversation shows at the top of its window. */
  controlsAt(top: number): NonNullable<Placement['controls']>;
}

/** Everything in CSS px of the host, as it will rest. */
export function compose(view: ChatView, parts: ComposeParts): Composed {
  const { frame, theme, words, type } = parts;
  const style = styleOf(frame, theme, words, type, 1, parts.scenario.app);
  const at = view.screen.place;
  const margin = at === 'instead' ? cardMargin(frame) : 0;
  const hasTalk = at !== 'glass';
  const rows = !hasTalk
    ? []
    : rowsOf(view, { ...parts, style, room: frame.screen.width - 2 * margin });
  const aside = isAside(view, parts);
  const skips = skipsOf(view, { frame, words, aside }, style);
  const sizes = {
    turn: view.turn,
    skipTyping: skips.typing,
    skipScene: skips.scene,
    threads: view.threads.map(({ id }) => id),
    open: view.open,
  };
  const hasScreen = view.screen.kind !== 'chat' && frame.shape === 'narrow';
  const draft = view.draft && draftFoot(view.draft.key, frame.screen.width, words, style);
  const controls = new Set<string>(controlsOf(view, parts.scenario).map(({ id }) => id));
  const has = (control: string): boolean => controls.has(control);
  const offered = aside ? { ...view, choices: [] } : view;
  const thinking = fitting(offered, parts, columnRoom(frame, sizes, hasScreen));
  const measured: Measured = {
    ...sizes,
    rows,
    column: thinking.column,
    draft,
    deck: null,
    more: has('more'),
    notices: has('notice'),
    aside,
    earlier: parts.earlier,
    newest: parts.below !== null,
  };
  const bare = layoutStage(frame, { ...measured, rows: [] }, 'ltr');
  // What is told on these now stays in sight beside them; every other screen is as high as its words.
  const keepsTold = at === 'instead' || view.screen.kind === 'call' || view.screen.kind === 'tell';
  const told = keepsTold ? toldHeight(at === 'over' ? rows.slice(-1) : rows, view.beat) : 0;
  const shown = parts.faceDown
    ? null
    : deck(
        { ...parts, view, style, room: frame.screen.width },
        deckRoom(frame, bare.placement.log, at, told),
      );
  const layout = layoutStage(
    frame,
    { ...measured, deck: shown && { height: shown.picture.height, at, threads: shown.threads } },
    words.direction,
  );
  const deckPicture = shown?.picture ?? null;
  const conversation = parts.faceDown ? [] : logPieces(rows, layout);
  const phone = phonePieces(view, { ...parts, layout, style, draft, has, deck: deckPicture });
  const pieces = [
    ...phone,
    ...conversation,
    ...thinkingPieces(thinking, layout),
    ...tallyPieces(view.vote, layout.placement.choices, words, thinking.style, thinking.numbers),
  ];
  const over = { ...parts, layout, style };
  const banner = parts.faceDown ? null : placedBanner(over);
  if (!parts.faceDown) pieces.push(...lookBackPieces(over));
  if (banner) pieces.push(banner.piece);
  for (const [key, picture, at] of [
    ['skip-typing', skips.typing, layout.placement.skipTyping],
    ['to-list', skips.typing, layout.placement.toList ?? null],
    // On the sheet it is another thing: on its way there it would pass over the notes.
    [layout.sheet ? 'skip-scene:sheet' : 'skip-scene', skips.scene, layout.placement.skipScene],
  ] as const)
    if (picture && at) pieces.push(groundPiece(key, picture, at));
  const { stack, placement } = layout;
  const controlsAt = (top: number) => ({
    ...controlsOn(phone),
    ...controlsInLog(conversation, placement.log, top, has),
  });
  const newest = controlsAt(topOf(0, stack.height, placement.log.height));
  const onTable = parts.faceDown ? withoutPhone(layout) : layout;
  return {
    layout: withUnfold(
      withControls(withBanner(view.vote ? withoutButtons(onTable) : onTable, banner), newest),
      pieces,
    ),
    pieces,
    // A class's words are never made smaller, only taken out of a window that has no room for them.
    fits: fits(frame, measured),
    controlsAt,
  };
}

/** A class has its votes, and where no foot of the phone is drawn there is nothing to write in. */
function isAside(view: ChatView, { aside, frame, faceDown }: ComposeParts): boolean {
  const { place } = view.screen;
  const hasFoot = place !== 'instead' && place !== 'glass';
  const isFree = view.turn === 'asking' && view.vote === null && view.draft === null;
  return aside && frame.shape === 'narrow' && hasFoot && isFree && !faceDown;
}

type Controls = NonNullable<Placement['controls']>;

const withControls = (layout: Layout, controls: Controls): Layout => ({
  ...layout,
  placement: { ...layout.placement, controls },
});

/** A card that is one line says where it opens. */
function withUnfold(layout: Layout, pieces: readonly Piece[]): Layout {
  const card = pieces.find(({ picture }) => picture.controls?.unfold);
  const at = card?.picture.controls?.unfold;
  if (!card || !at) return layout;
  const unfold = { ...at, x: card.x + at.x, y: card.y + at.y };
  return { ...layout, placement: { ...layout.placement, unfold } };
}

function withBanner(layout: Layout, placed: PlacedBanner | null): Layout {
  if (!placed) return layout;
  const { piece: _, ...banner } = placed;
  return { ...layout, placement: { ...layout.placement, banner } };
}

const withoutButtons = (layout: Layout): Layout => ({
  ...layout,
  placement: { ...layout.placement, continue: null, toDebrief: null },
});

/** A phone that lies face down shows nothing that could be opened or scrolled. */
const withoutPhone = (layout: Layout): Layout => ({
  ...layout,
  deck: null,
  strip: null,
  placement: {
    ...layout.placement,
    log: { ...layout.placement.log, height: 0 },
    threads: {},
    screen: null,
    earlier: null,
    newest: null,
  },
});

/** Rows stand in the conversation's own coordinates. */
function logPieces(rows: readonly DrawnRow[], { stack }: Layout): Piece[] {
  return rows.flatMap(({ id, picture, moving = [] }) => {
    const at = stack.rects[id];
    if (!at) return [];
    const layer = 'log' as const;
    return [
      { key: `row:${id}`, picture, x: at.x, y: at.y, layer },
      ...moving.map((part, index) => ({
        key: `row:${id}:${index}`,
        picture: part.picture,
        x: at.x + part.x,
        y: at.y + part.y,
        layer,
        ...(part.sway === undefined ? {} : { sway: part.sway }),
        ...(part.unveil === undefined ? {} : { unveil: part.unveil }),
      })),
    ];
  });
}

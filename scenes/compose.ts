/**
 * From a view to a picture of it: measures every part, lays it out and lists the pieces. A plain
 * function of what is said, how large the host is and how it should look; nothing moves here.
 */
import type { Rect } from '../src/app/placement.ts';
import type { Words } from '../src/app/ports.ts';
import type { Theme } from '../src/app/settings.ts';
import { keyOf } from '../src/script/texts.ts';
import type { Id, Scenario } from '../src/script/types.ts';
import type { ChatView, MessageView } from '../src/session/view.ts';
import type { Piece } from './board.ts';
import type { Frame } from './geometry/frame.ts';
import { type Layout, layoutStage } from './geometry/layout.ts';
import type { Measured } from './geometry/measured.ts';
import { cardMargin, columnRoom, deckRoom, fits, sheetPadding } from './geometry/room.ts';
import { type Column, columnHeight } from './geometry/thinking.ts';
import { overPieces } from './over.ts';
import { cardPadding, endingCard, feedbackCard } from './parts/card.ts';
import { button, smallControl } from './parts/controls.ts';
import { note, question } from './parts/note.ts';
import type { Picture } from './parts/picture.ts';
import { type DrawnRow, rowsOf, toldHeight } from './parts/rows.ts';
import { deck, placeOfDeck } from './parts/screens/deck.ts';
import { tallyPieces, tallyRoom } from './parts/tally.ts';
import type { Typesetter } from './parts/text-block.ts';
import { tell } from './parts/told.ts';
import { phonePieces } from './phone.ts';
import { type Style, styleOf } from './style.ts';

export interface ComposeParts {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly theme: Theme;
  readonly frame: Frame;
  readonly type: Typesetter;
  /** The story has ended and the phone has been laid down. */
  readonly faceDown: boolean;
  /** The first message that the reader has not seen; null when all were. */
  readonly newFrom: string | null;
  /** How many messages came while the reader looked back; null while they do not. */
  readonly below: number | null;
  /** A message in another thread that has just come. */
  readonly banner: MessageView | null;
}

export interface Composed {
  readonly layout: Layout;
  /** From the back to the front, without the room behind them. */
  readonly pieces: readonly Piece[];
  /** Everything that is to be pressed finds room. */
  readonly fits: boolean;
}

/** Where the words do not fit, type becomes smaller by these steps; the last one is the floor. */
const steps = [1, 0.93, 0.87, 0.81, 0.75] as const;

export function compose(view: ChatView, parts: ComposeParts): Composed {
  const { frame, theme, words, type } = parts;
  const style = styleOf(frame, theme, words, type, 1, parts.scenario.app);
  const at = placeOfDeck(view);
  const margin = at === 'instead' ? cardMargin(frame) : 0;
  const rows = rowsOf(view, { ...parts, style, room: frame.screen.width - 2 * margin });
  const skips = skipsOf(view, frame, words, style);
  const sizes = { turn: view.turn, skipTyping: skips.typing, skipScene: skips.scene };
  const hasScreen = view.screen.kind !== 'chat' && frame.shape === 'narrow';
  const thinking = fitting(view, parts, columnRoom(frame, sizes, hasScreen));
  const measured: Measured = {
    ...sizes,
    threads: view.threads.map(({ id }) => id),
    open: view.open,
    rows,
    column: thinking.column,
    deck: null,
    newest: parts.below !== null,
  };
  const bare = layoutStage(frame, { ...measured, rows: [] }, 'ltr');
  // These two fill what is told now leaves them; every other screen is as high as its words.
  const told = at === 'instead' || view.screen.kind === 'call' ? toldHeight(rows, view.beat) : 0;
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
  const phone = phonePieces(view, { ...parts, layout, style, deck: shown?.picture ?? null });
  const pieces = [
    ...phone,
    ...(parts.faceDown ? [] : logPieces(rows, layout)),
    ...thinkingPieces(thinking, layout),
    ...tallyPieces(view.vote, layout.placement.choices, words, thinking.style),
  ];
  if (!parts.faceDown) pieces.push(...overPieces({ ...parts, layout, style }));
  for (const [key, picture, at] of [
    ['skip-typing', skips.typing, layout.placement.skipTyping],
    ['skip-scene', skips.scene, layout.placement.skipScene],
  ] as const)
    if (picture && at) pieces.push(pieceAt(key, picture, at));
  return {
    layout: view.vote ? withoutButtons(layout) : layout,
    pieces,
    // A class has its words in one size, and its window is a projector's.
    fits: view.vote !== null || fits(frame, measured),
  };
}

const withoutButtons = (layout: Layout): Layout => ({
  ...layout,
  placement: { ...layout.placement, continue: null, toDebrief: null },
});

const pieceAt = (key: string, picture: Picture, at: Rect, enter?: Piece['enter']): Piece => ({
  key,
  picture,
  x: at.x,
  y: at.y,
  layer: 'ground',
  ...(enter ? { enter } : {}),
});

interface Thinking {
  readonly style: Style;
  readonly column: Column;
  readonly question: Picture | null;
  readonly notes: ReadonlyMap<Id, Picture>;
  readonly card: Picture | null;
  readonly cardKey: string;
  readonly button: Picture | null;
  /** From where notes and cards come. */
  readonly enter: { readonly x: number; readonly y: number };
}

function fitting(view: ChatView, parts: ComposeParts, room: number): Thinking {
  let thinking: Thinking | null = null;
  for (const fit of steps) {
    thinking = thinkingOf(
      view,
      parts,
      styleOf(parts.frame, parts.theme, parts.words, parts.type, fit, null),
    );
    if (columnHeight(thinking.column) <= room) break;
  }
  return thinking as Thinking;
}

/** Little room for notes and cards: under a phone in the hand, or beside one held sideways. */
const isCompact = ({ shape, status, least }: Frame): boolean =>
  shape === 'narrow' || (status === null && least === undefined);

function thinkingOf(
  view: ChatView,
  { frame, scenario, words }: ComposeParts,
  style: Style,
): Thinking {
  const compact = isCompact(frame);
  const isSheet = frame.shape === 'narrow';
  const width = isSheet ? frame.thinking.width - 2 * sheetPadding : frame.thinking.width;
  const padding = cardPadding(style, compact);
  const lead = words.story(keyOf.name(scenario.lead));
  const foot = footOf(view, width - 2 * padding, words, style);
  const card = cardOf(view, lead, { width, foot: foot?.height ?? 0, compact }, words, style);
  const notes = new Map(
    view.choices.map(({ id, key, act }) => [
      id,
      note({ told: tell(words, key), act, width, compact, ...voteOn(view, id, style) }, style),
    ]),
  );
  const asked = question(words.ui('play.what-could', { name: lead }), width, isSheet, style);
  const fromEnd = style.direction === 'ltr' ? style.px(36) : -style.px(36);
  return {
    style,
    column: {
      question: asked.height,
      choices: [...notes].map(([id, { height }]) => ({ id, height })),
      card: card && foot ? { height: card.height, button: foot } : null,
      gap: style.px(compact ? 8 : 14),
      padding,
    },
    question: notes.size > 0 ? asked : null,
    notes,
    card,
    cardKey: view.ending ? `ending:${view.ending.id}` : `feedback:${view.made}`,
    button: foot,
    enter: isSheet ? { x: 0, y: style.px(28) } : { x: fromEnd, y: 0 },
  };
}

/** In class a note carries its letter and keeps room for its votes. */
function voteOn({ vote }: ChatView, id: Id, style: Style) {
  const option = vote?.options.find((each) => each.id === id);
  return option ? { vote: { letter: option.letter, room: tallyRoom(style) } } : {};
}

/** A class goes on from the bar below, so its cards need no button of their own. */
const noButton: Picture = { width: 0, height: 0, bleed: 0, ink: 'none', paint: () => {} };

function footOf(view: ChatView, room: number, words: Words, style: Style): Picture | null {
  if (view.vote) return noButton;
  if (view.turn === 'explaining') return button(words.ui('play.continue'), room, style);
  if (view.turn === 'ended') return button(words.ui('play.to-debrief'), room, style);
  return null;
}

function cardOf(
  view: ChatView,
  name: string,
  parts: { readonly width: number; readonly foot: number; readonly compact: boolean },
  words: Words,
  style: Style,
): Picture | null {
  if (view.turn === 'explaining' && view.feedback)
    return feedbackCard(view.feedback, name, words, parts, style);
  if (view.turn === 'ended' && view.ending) return endingCard(view.ending, words, parts, style);
  return null;
}

function thinkingPieces(thinking: Thinking, { placement, question }: Layout): Piece[] {
  const pieces: Piece[] = [];
  const { enter } = thinking;
  if (thinking.question && question)
    pieces.push(pieceAt('question', thinking.question, question, enter));
  for (const [id, picture] of thinking.notes) {
    const at = placement.choices[id];
    if (at) pieces.push(pieceAt(`choice:${id}`, picture, at, enter));
  }
  const card = placement.feedback ?? placement.ending;
  const foot = placement.continue ?? placement.toDebrief;
  if (thinking.card && card) pieces.push(pieceAt(thinking.cardKey, thinking.card, card, enter));
  if (thinking.button && thinking.button !== noButton && foot)
    pieces.push(pieceAt(`${thinking.cardKey}:go`, thinking.button, foot, enter));
  return pieces;
}

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
        sway: index / 6,
      })),
    ];
  });
}

interface Skips {
  readonly typing: Picture | null;
  readonly scene: Picture | null;
}

function skipsOf(view: ChatView, frame: Frame, words: Words, style: Style): Skips {
  const onPhone = frame.screen.width * 0.7;
  const glass = view.screen.kind === 'home' ? 'room' : 'glass';
  const isWide = frame.shape === 'wide';
  const typing = view.turn === 'delivering';
  const scene = view.canSkipScene && (view.turn === 'delivering' || view.turn === 'asking');
  return {
    typing: typing
      ? smallControl({ text: words.ui('play.skip-typing'), on: glass, room: onPhone }, style)
      : null,
    scene: scene
      ? smallControl(
          {
            text: words.ui('play.skip-scene'),
            on: isWide || !typing ? 'room' : glass,
            room: isWide ? frame.thinking.width : onPhone,
          },
          style,
        )
      : null,
  };
}

/** The thinking space: what could be done, what a choice meant, how it ended; made to fit and drawn. */

import { icons } from '../../src/look/icons.ts';
import { tacticPaths } from '../../src/look/tactics.ts';
import type { Id, Scenario } from '../../src/script/types.ts';
import type { ChatView } from '../../src/session/view.ts';
import { type FilledFrom, named, storyInBoth, uiInBoth } from '../../src/view/both.ts';
import { guessPlace } from '../../src/view/placement.ts';
import type { Words } from '../../src/view/ports.ts';
import type { Theme } from '../../src/view/theme.ts';
import { type Frame, inHand } from '../geometry/frame.ts';
import type { Layout } from '../geometry/layout.ts';
import { sheetPadding } from '../geometry/space.ts';
import { type Column, columnHeight, layAsideSide } from '../geometry/thinking.ts';
import { button } from '../pen/drawn-buttons.ts';
import type { Picture } from '../pen/picture.ts';
import { type Style, styleOf } from '../pen/style.ts';
import type { Typesetter } from '../pen/text-block.ts';
import { groundPiece, type Piece } from '../stage/piece.ts';
import { type Card, cardPadding, endingCard, feedbackCard, restCard } from './card.ts';
import { layAside, note, question } from './note.ts';
import { type NumbersAt, tallyRoom } from './tally.ts';

/** Where the words do not fit, type becomes smaller by these steps; the last one is the floor. */
const steps = [1, 0.93, 0.87, 0.81, 0.75] as const;

export interface ThinkingParts {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly theme: Theme;
  readonly frame: Frame;
  readonly type: Typesetter;
}

/** The thinking space, measured: at most one of notes and card is there. */
export interface Thinking {
  readonly style: Style;
  /** How the numbers of a vote stand on the notes. */
  readonly numbers: NumbersAt;
  readonly column: Column;
  readonly question: Picture | null;
  readonly notes: ReadonlyMap<Id, Picture>;
  readonly card: Card | null;
  readonly cardKey: string;
  readonly button: Picture | null;
  /** From where notes and cards come. */
  readonly enter: { readonly x: number; readonly y: number };
}

/** As large as `room` allows, CSS px; where even the smallest type is too high, that. */
export function fitting(view: ChatView, parts: ThinkingParts, room: number): Thinking {
  let thinking: Thinking | null = null;
  for (const numbers of numbersOf(view))
    for (const fit of steps) {
      const style = styleOf(parts.frame, parts.theme, parts.words, parts.type, fit, null);
      thinking = thinkingOf(view, parts, style, numbers);
      if (columnHeight(thinking.column) <= room) return thinking;
    }
  return thinking as Thinking;
}

/** A class that votes once more keeps its picture: where two numbers make it too high, they stand close. */
const numbersOf = ({ vote }: ChatView): readonly NumbersAt[] => {
  if (vote?.said != null) return ['said'];
  return vote?.round === 2 ? ['two', 'close'] : ['one'];
};

function thinkingOf(
  view: ChatView,
  { frame, scenario, words }: ThinkingParts,
  style: Style,
  numbers: NumbersAt,
): Thinking {
  // Little room for notes and cards: under a phone in the hand, or beside one held sideways.
  const compact = inHand(frame);
  const isSheet = frame.shape === 'narrow';
  const width = isSheet ? frame.thinking.width - 2 * sheetPadding : frame.thinking.width;
  const padding = cardPadding(style, compact);
  const lead = named(scenario);
  const foot = footOf(view, width - 2 * padding, words, style);
  const card = cardOf(view, lead, { width, foot: foot?.height ?? 0, compact }, words, style);
  // On a phone in the hand, what is written takes the place of what else could be done.
  const offered = isSheet && view.draft ? [] : view.choices;
  const notes = new Map([
    ...offered.map(({ id, key, act }): [Id, Picture] => [
      id,
      note(
        {
          ...{ told: storyInBoth(words, key), sign: icons[act], width, compact },
          ...voteOn(view, id, style, numbers),
        },
        style,
      ),
    ]),
    ...guessNotes(view, words, { width, compact }, style),
  ]);
  const asks = view.guess ? 'play.guess.question' : 'play.what-could';
  const lays = isSheet && view.vote === null && view.guess === null && offered.length > 0;
  const asked = question(
    uiInBoth(words, asks, lead),
    { width: width - (lays ? layAsideSide : 0), compact: isSheet },
    style,
  );
  const fromEnd = style.direction === 'ltr' ? style.px(36) : -style.px(36);
  return {
    style,
    numbers,
    column: {
      question: asked.height,
      choices: [...notes].map(([id, { height }]) => ({ id, height })),
      card: card && foot ? { height: card.whole.height, button: foot, foot: card.foot } : null,
      lays,
      gap: style.px(compact ? 8 : 14),
      padding,
    },
    question: notes.size > 0 ? asked : null,
    notes,
    card,
    cardKey: cardKeyOf(view),
    button: foot,
    enter: isSheet ? { x: 0, y: style.px(28) } : { x: fromEnd, y: 0 },
  };
}

/** Asked before a card: the tricks that it may have been, and the way past the question. */
const guessNotes = (
  { guess }: ChatView,
  words: Words,
  size: { readonly width: number; readonly compact: boolean },
  style: Style,
): [Id, Picture][] =>
  guess === null
    ? []
    : [...guess, null].map((tactic) => {
        const told = uiInBoth(words, tactic ? `tactics.${tactic}.name` : 'play.guess.pass');
        const sign = tactic ? tacticPaths[tactic] : icons.forward;
        return [guessPlace(tactic), note({ told, sign, ...size }, style)];
      });

function cardKeyOf({ ending, rest, made }: ChatView): string {
  if (ending) return `ending:${ending.id}`;
  return rest ? `rest:${made}` : `feedback:${made}`;
}

/** In class a note carries its letter and keeps room for its votes. */
function voteOn({ vote }: ChatView, id: Id, style: Style, numbers: NumbersAt) {
  const option = vote?.options.find((each) => each.id === id);
  return option ? { vote: { letter: option.letter, room: tallyRoom(style, numbers) } } : {};
}

/** A class goes on from the bar below, so its cards need no button of their own. */
const noButton: Picture = { width: 0, height: 0, bleed: 0, ink: 'none', paint: () => {} };

function footOf(view: ChatView, room: number, words: Words, style: Style): Picture | null {
  if (view.vote) return noButton;
  if (view.turn === 'explaining' && view.feedback)
    return button(words.ui('play.continue'), room, style);
  if (view.turn === 'ended') return button(words.ui('play.to-debrief'), room, style);
  return null;
}

function cardOf(
  view: ChatView,
  lead: FilledFrom,
  parts: { readonly width: number; readonly foot: number; readonly compact: boolean },
  words: Words,
  style: Style,
): Card | null {
  if (view.turn === 'explaining' && view.feedback)
    return feedbackCard(view.feedback, lead, words, parts, style);
  if (view.turn === 'ended' && view.ending) return endingCard(view.ending, words, parts, style);
  if (view.rest) return restCard(view.rest, lead, words, parts, style);
  return null;
}

/** The pieces at the places that the layout gave them. */
export function thinkingPieces(thinking: Thinking, { placement, question }: Layout): Piece[] {
  const pieces: Piece[] = [];
  const { enter } = thinking;
  if (thinking.question && question)
    pieces.push(groundPiece('question', thinking.question, question, enter));
  const { toPhone } = placement;
  if (toPhone) pieces.push(groundPiece('to-phone', layAside(thinking.style), toPhone, enter));
  for (const [id, picture] of thinking.notes) {
    const at = placement.choices[id];
    if (at) pieces.push(groundPiece(`choice:${id}`, picture, at, enter));
  }
  const card = placement.feedback ?? placement.ending;
  const foot = placement.continue ?? placement.toDebrief;
  if (thinking.card && card && placement.cardWords) {
    const { paper, words: picture } = thinking.card;
    const key = thinking.cardKey;
    pieces.push(groundPiece(key, paper(card.height), card, enter));
    pieces.push({ key: `${key}:words`, picture, x: 0, y: 0, layer: 'card' });
  } else if (thinking.card && card)
    pieces.push(groundPiece(thinking.cardKey, thinking.card.whole, card, enter));
  if (thinking.button && thinking.button !== noButton && foot)
    pieces.push(groundPiece(`${thinking.cardKey}:go`, thinking.button, foot, enter));
  return pieces;
}

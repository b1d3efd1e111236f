/** Turns the open thread into rows: which part draws a message, and how messages stand together. */

import { keyOf } from '../../src/script/keys.ts';
import type { Id } from '../../src/script/types.ts';
import { openThread } from '../../src/session/open-thread.ts';
import { isInFeed } from '../../src/session/pictures.ts';
import type { ChatView, MessageView, ThreadView } from '../../src/session/view.ts';
import type { Row } from '../geometry/thread.ts';
import { avatarOf, type Chat } from '../pen/chat-shape.ts';
import type { Picture } from '../pen/picture.ts';
import type { Piece } from '../stage/piece.ts';
import { newMessages } from './between.ts';
import type { Mark } from './mark.ts';
import { pressOf } from './message.ts';
import { isAtStart, type Press } from './press.ts';
import { rememberedPicture } from './remembered.ts';
import { threadHead } from './thread-head.ts';
import { typing } from './typing.ts';

export interface DrawnRow extends Row {
  /** The beat of the message on it. */
  readonly beat?: Id | null;
  readonly picture: Picture;
  /** Small pictures on the row that move on their own: from its corner, CSS px. */
  readonly moving?: readonly ({
    readonly picture: Picture;
    readonly x: number;
    readonly y: number;
  } & Pick<Piece, 'sway' | 'unveil'>)[];
}

/** Row of the typing hint, and of the line over what is new. */
const typingRow = 'typing';
const newRow = 'new-messages';

export function rowsOf(view: ChatView, chat: Chat): DrawnRow[] {
  const thread = openThread(view);
  const answered = thread ? lastAnswer(thread, view) : -1;
  const isList = view.screen.place === 'instead';
  const rows = thread
    ? thread.messages.flatMap((message, at) => {
        // Over a list of conversations none of them is open: only what is told now stands there.
        if (isList && message.beat !== view.beat) return [];
        const isNew = !thread.messages[at + 1] && view.fresh.includes(message.id);
        const figure = pressOf(message, thread, chat)?.figure;
        const row = withFigure(rowOf(thread, at, at < answered, chat), figure, isNew, chat);
        // Under a call that rings there is no more than what is new.
        const divides = message.id === chat.newFrom && view.screen.place !== 'over';
        return divides ? [dividerOf(chat), row] : [row];
      })
    : [];
  if (thread && hasHead(view)) rows.unshift(headOf(thread, chat));
  if (view.typing && view.typing.thread === view.open) rows.push(typingOf(view.typing.from, chat));
  return rows;
}

/** Height of what the beat on the phone has told so far, with its gaps. */
export const toldHeight = (rows: readonly DrawnRow[], beat: Id): number =>
  rows.reduce(
    (sum, { id, beat: of, height, gap }) =>
      id === typingRow || of === beat ? sum + height + gap : sum,
    0,
  );

/** A screen of its own says already whose it is. */
const hasHead = ({ screen }: ChatView): boolean =>
  screen.kind === 'chat' || screen.kind === 'call' || screen.kind === 'block';

/** Over the first message: who this is. */
function headOf(thread: ThreadView, { scenario, words, style, room }: Chat): DrawnRow {
  const [first, ...others] = thread.with;
  const handle = first && scenario.cast[first]?.profile?.handle ? keyOf.handle(first) : null;
  const names = thread.with.map((id) => words.story(keyOf.name(id)));
  const picture = threadHead(
    {
      name: words.story(thread.titleKey),
      below: others.length > 0 ? words.list(names) : handle && words.story(handle),
      avatars: thread.with.slice(0, 3).map((id) => avatarOf(scenario, id)),
      room,
    },
    style,
  );
  const { width, height } = picture;
  return { id: 'head', width, height, side: 'centre', gap: 0, picture };
}

/** Own messages before this one have been read: somebody answered, or is about to. */
function lastAnswer({ id, messages }: ThreadView, view: ChatView): number {
  if (view.typing?.thread === id) return messages.length;
  return messages.findLastIndex((message) => !message.mine && isSpoken(message));
}

const isSpoken = (message: MessageView | undefined): boolean =>
  message?.kind === 'message' || message?.kind === 'reply';

/** A run: what one person says without a pause, or what the story tells in one breath. */
const together = (one: MessageView | undefined, other: MessageView): boolean => {
  if (one?.kind === 'narration') return other.kind === 'narration';
  return isSpoken(one) && isSpoken(other) && one?.from === other.from && one?.mine === other.mine;
};

function rowOf(thread: ThreadView, at: number, read: boolean, chat: Chat): DrawnRow {
  const message = thread.messages[at] as MessageView;
  const before = thread.messages[at - 1];
  const after = thread.messages[at + 1];
  const first = !together(before, message) || message.id === chat.newFrom;
  const last = !after || !together(after, message);
  const mark =
    last && message.mine && after?.kind !== 'reaction' ? markOf(thread, read, chat) : null;
  const about = message.kind === 'reaction' ? reactedTo(thread, at) : before;
  const beside = message.kind === 'reaction' && hasFace(chat, about);
  const among = { first, last, mark, beside };
  const picture = rememberedPicture(message, thread, at, among, chat);
  const { width, height } = picture;
  return {
    id: message.id,
    beat: message.beat,
    width,
    height,
    side: sideOf(message, about),
    gap: gapOf(message, before, first, chat),
    picture,
  };
}

/** A step of what comes into sight bit by bit, and all of it at the most. Milliseconds. */
const unveiling = { step: 130, most: 1500 } as const;

/** Pressure has a figure beside its sentence. New, it comes bit by bit, and then stands still. */
function withFigure(
  row: DrawnRow,
  figure: Press['figure'] | undefined,
  isNew: boolean,
  { style }: Chat,
): DrawnRow {
  if (!figure) return row;
  const { picture, x, y, steps, downward } = figure;
  const onward = style.direction === 'rtl' ? 'right' : 'left';
  const unveil = {
    milliseconds: Math.min(unveiling.most, unveiling.step * steps),
    steps,
    from: downward ? ('top' as const) : onward,
  } as const;
  return { ...row, moving: [{ picture, x, y, ...(isNew ? { unveil } : {}) }] };
}

/** What a reaction at this place is about: others may have reacted to it before. */
const reactedTo = ({ messages }: ThreadView, at: number): MessageView | undefined =>
  messages.slice(0, at).findLast(({ kind }) => kind !== 'reaction');

/** Whether a portrait stands at the start of a message. */
function hasFace({ scenario }: Chat, message: MessageView | undefined): boolean {
  if (!message || message.mine || between.has(message.kind)) return message?.kind === 'comment';
  return message.kind !== 'post' && !isInFeed(scenario, message);
}

/** A reaction stands close under what it is about; a run stands close together. */
function gapOf(
  message: MessageView,
  before: MessageView | undefined,
  first: boolean,
  { style }: Chat,
): number {
  if (!before) return 0;
  if (message.kind === 'narration' && !first) return 0;
  if (message.kind === 'reaction') return style.px(4);
  // The photo of a post came as a picture of its own.
  if (message.kind === 'post' && before.kind === 'picture') return style.px(3);
  return style.px(first ? 14 : 4);
}

function markOf(thread: ThreadView, read: boolean, { scenario }: Chat): Mark {
  const reader = thread.with[0] ?? thread.id;
  return { state: read ? 'read' : 'delivered', avatar: avatarOf(scenario, reader) };
}

/** What belongs to neither side of the conversation. */
const between: ReadonlySet<MessageView['kind']> = new Set([
  'notice',
  'narration',
  'time',
  'deed',
  'call',
  'comment',
]);

function sideOf(message: MessageView, about: MessageView | undefined): Row['side'] {
  const { kind, press } = message;
  if (press) return isAtStart(press) ? 'start' : 'centre';
  if (between.has(kind)) return 'centre';
  if (kind === 'reaction') return about && !between.has(about.kind) && about.mine ? 'end' : 'start';
  return message.mine ? 'end' : 'start';
}

function typingOf(from: Id, { scenario, words, style, room }: Chat): DrawnRow {
  const hint = words.ui('play.typing', { name: words.story(keyOf.name(from)) });
  const { picture, dots } = typing(hint, avatarOf(scenario, from), room, style);
  const moving = dots.map((dot, index) => ({ ...dot, sway: index / 6 }));
  const { width, height } = picture;
  return { id: typingRow, width, height, side: 'start', gap: style.px(12), picture, moving };
}

function dividerOf({ words, style, room }: Chat): DrawnRow {
  const picture = newMessages(words.ui('play.new-messages'), room, style);
  const { width, height } = picture;
  return { id: newRow, width, height, side: 'centre', gap: style.px(12), picture };
}

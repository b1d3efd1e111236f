/** The phone's home screen, and the list of conversations: both open a thread by its row. */

import type { Id } from '../../../src/script/types.ts';
import type { ChatView, MessageView, ThreadView } from '../../../src/session/view.ts';
import type { Rect } from '../../../src/view/placement.ts';
import { saidIn } from '../../../src/view/said.ts';
import { drawFaces } from '../../pen/avatar.ts';
import { badge } from '../../pen/badge.ts';
import { facesOf } from '../../pen/chat-shape.ts';
import { type Pen, roundRect } from '../../pen/picture.ts';
import { drawText } from '../../pen/text-block.ts';
import { type Block, type Fitted, stackBlocks } from './blocks.ts';
import type { Deck, DeckParts } from './deck-shape.ts';

const rowHeight = 60;

/** What nobody wrote is no preview of a conversation. */
const unspoken: ReadonlySet<MessageView['kind']> = new Set([
  'narration',
  'time',
  'deed',
  'reaction',
]);

export function threadsScreen(parts: DeckParts, room: number): Deck | null {
  const { view, style, room: width } = parts;
  const { px } = style;
  const rows = waitingFirst(view).map((thread, at) => threadRow(parts, thread, at, 'list'));
  const fitted = stackBlocks(rows, room, px(6));
  if (!fitted) return null;
  return listOf(`threads|${keyOfThreads(view.threads)}`, width, room, fitted);
}

export function homeScreen(parts: DeckParts, room: number): Deck | null {
  const { view, style, room: width } = parts;
  const { px } = style;
  const blocks: Block[] = [
    ...whenBlock(parts),
    ...waitingFirst(view).map((thread, at) => threadRow(parts, thread, at, 'card')),
  ];
  const fitted = stackBlocks(blocks, room, px(16));
  if (!fitted) return null;
  return listOf(`home|${keyOfThreads(view.threads)}`, width, room, fitted);
}

/** What is unread stands on top, so that it is never among the rows that find no room. */
const waitingFirst = ({ threads }: ChatView): ThreadView[] =>
  [...threads].sort((a, b) => b.unread - a.unread);

/** The rows alone: they stand on the glass itself, and what is left of it stays free. */
function listOf(key: string, width: number, height: number, { placed, ...rest }: Fitted): Deck {
  const picture = {
    width,
    height,
    bleed: 2,
    ink: `${key}|${width}|${height}|${placed.length}`,
    paint(pen: Pen) {
      for (const { block, y } of placed) block.draw(pen, y);
    },
  };
  return { picture, threads: rectsOf({ placed, ...rest }, width) };
}

/** Large on the wallpaper, as phones show the hour. */
function whenBlock({ view, words, style, room: width }: DeckParts): Block[] {
  const { px } = style;
  const newest = view.screen.lines.find(({ mark }) => mark === 'when');
  if (!newest) return [];
  const room = width - px(40);
  const when = style.type.set(
    saidIn(words, newest.said),
    style.face('title', 600),
    room,
    style.storyDirection,
    2,
  );
  return [
    {
      height: when.height,
      gap: 0,
      rank: newest.rank,
      draw(pen, y) {
        const place = { x: px(20), y, width: room, align: 'centre' as const };
        const ink = style.flat ? style.palette.ink : '#FFFFFF';
        drawText(pen, when, ink, { ...place, direction: when.direction });
      },
    },
  ];
}

const keyOfThreads = (threads: readonly ThreadView[]): string =>
  threads.map(({ id, unread, messages }) => `${id}:${unread}:${messages.at(-1)?.id}`).join();

const rectsOf = ({ placed }: Fitted, width: number): Record<Id, Rect> =>
  Object.fromEntries(
    placed.flatMap(({ block, y }) =>
      block.id === undefined ? [] : [[block.id, { x: 0, y, width, height: block.height }]],
    ),
  );

/** Somebody's conversation: portrait, name, the newest words, how many are new. */
function threadRow(
  { words, scenario, style, room: width }: DeckParts,
  thread: ThreadView,
  at: number,
  kind: 'list' | 'card',
): Block {
  const { px, palette } = style;
  const height = px(rowHeight);
  const pad = px(kind === 'card' ? 20 : 14);
  const radius = px(19);
  const lead = 2 * radius + px(12);
  const room = width - 2 * pad - lead - px(34);
  const isNew = thread.unread > 0;
  const name = style.type.set(
    words.story(thread.titleKey),
    style.face('chat', isNew ? 700 : 600),
    room,
    style.storyDirection,
    1,
  );
  const newest = thread.messages.findLast(({ kind }) => !unspoken.has(kind));
  const below = newest
    ? style.type.set(words.story(newest.key), style.face('small'), room, style.storyDirection, 1)
    : null;
  const rtl = style.direction === 'rtl';
  const onCard = kind === 'card';
  return {
    id: thread.id,
    height,
    gap: px(onCard ? 8 : 0),
    rank: 1 + at,
    draw(pen, y) {
      if (onCard) {
        roundRect(pen, { x: px(10), y, width: width - px(20), height }, px(16));
        pen.fillStyle = palette.screenBar;
        pen.fill();
      } else if (at > 0) {
        pen.fillStyle = palette.line;
        pen.fillRect(rtl ? pad : pad + lead, y, width - 2 * pad - lead, 1);
      }
      const centre = rtl ? width - pad - radius : pad + radius;
      const corner = style.app.frame === 'square' ? 0.36 : 1;
      const faces = { names: facesOf(thread, scenario), corner, ground: palette.screenBar };
      drawFaces(pen, faces, centre, y + height / 2, radius);
      const place = { x: rtl ? pad + px(34) : pad + lead, width: room, align: 'start' as const };
      const both = name.height + (below?.height ?? 0);
      const top = y + (height - both) / 2;
      const { direction } = style;
      drawText(pen, name, palette.onBubbleIn, { ...place, y: top, direction });
      if (below)
        drawText(pen, below, palette.inkSoft, { ...place, y: top + name.height, direction });
      const x = rtl ? pad + px(10) : width - pad - px(10);
      if (isNew) badge(pen, words.number(thread.unread), x, y + height / 2, style);
    },
  };
}

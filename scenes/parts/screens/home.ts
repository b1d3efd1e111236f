/** The phone's home screen, and the list of conversations: both open a thread by its row. */
import type { Rect } from '../../../src/app/placement.ts';
import type { Id } from '../../../src/script/types.ts';
import type { MessageView, ThreadView } from '../../../src/session/view.ts';
import { drawAbstract } from '../abstract.ts';
import { drawAvatar } from '../avatar.ts';
import { badge } from '../badge.ts';
import { fade } from '../colour.ts';
import { drawIcon, icons } from '../icon.ts';
import { type Pen, roundRect } from '../picture.ts';
import { drawText } from '../text-block.ts';
import { type Block, type Fitted, panel, stackBlocks } from './blocks.ts';
import type { Deck, DeckParts } from './deck.ts';
import { faceOf } from './who.ts';

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
  const rows = view.threads.map((thread, at) => threadRow(parts, thread, at, 'list'));
  const fitted = stackBlocks(rows, room, px(6));
  if (!fitted) return null;
  const key = `threads|${keyOfThreads(view.threads)}`;
  const picture = panel({ key, width, fitted, edge: 'lower' }, style);
  return { picture, threads: rectsOf(fitted, width) };
}

export function homeScreen(parts: DeckParts, room: number): Deck | null {
  const { view, style, room: width } = parts;
  const { px } = style;
  const waiting = [...view.threads].sort((a, b) => b.unread - a.unread);
  const blocks: Block[] = [
    appsBlock(parts, 0),
    appsBlock(parts, 1),
    ...waiting.map((thread, at) => threadRow(parts, thread, at, 'card')),
  ];
  const fitted = stackBlocks(blocks, room, px(16));
  if (!fitted) return null;
  const key = `home|${keyOfThreads(view.threads)}`;
  const ground = (pen: Pen, height: number): void => {
    if (style.flat) return;
    drawAbstract(pen, 'wallpaper-4', { x: 0, y: 0, width, height }, style);
    pen.fillStyle = 'rgb(20 26 46 / 0.42)';
    pen.fillRect(0, 0, width, height);
  };
  const picture = panel({ key, width, fitted, edge: 'lower', ground }, style);
  return { picture, threads: rectsOf(fitted, width) };
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
      drawAvatar(
        pen,
        faceOf({ scenario }, thread.with[0] ?? null),
        centre,
        y + height / 2,
        radius,
        corner,
      );
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

const apps = [
  [icons.acts.reply, icons.camera, icons.wave, icons.mail],
  [icons.picture, icons.file, icons.star, icons.help],
] as const;
const grounds = [
  '#2F4C86',
  '#5B7F6A',
  '#8A5A7A',
  '#A66A2C',
  '#40506B',
  '#6B4C97',
  '#B0573F',
  '#2E6E62',
];

/** Four apps in a row; the first of all is the story's, with what is unread. */
function appsBlock({ view, words, style, room: width }: DeckParts, row: 0 | 1): Block {
  const { px, palette } = style;
  const side = px(50);
  const rtl = style.direction === 'rtl';
  const unread = view.threads.reduce((sum, thread) => sum + thread.unread, 0);
  return {
    height: side,
    gap: px(14),
    rank: row === 0 ? 0 : 90,
    draw(pen, y) {
      const step = (width - px(36)) / 4;
      apps[row].forEach((icon, at) => {
        const start = px(18) + step * (at + 0.5) - side / 2;
        const x = rtl ? width - start - side : start;
        const first = row === 0 && at === 0;
        roundRect(pen, { x, y, width: side, height: side }, px(14));
        pen.fillStyle = first ? palette.accent : (grounds[row * 4 + at] ?? '#40506B');
        pen.fill();
        const sign = px(28);
        const place = { x: x + (side - sign) / 2, y: y + (side - sign) / 2, side: sign };
        drawIcon(pen, icon, place, first ? palette.onAccent : fade('#FFFFFF', 0.95));
        if (first && unread > 0) badge(pen, words.number(unread), rtl ? x : x + side, y, style);
      });
    },
  };
}

/** Turns the open thread into rows: which part draws a message, and how messages stand together. */
import type { Words } from '../../src/app/ports.ts';
import { portraitsOf } from '../../src/look/portraits/portrait.ts';
import { keyOf } from '../../src/script/texts.ts';
import type { Id, Scenario } from '../../src/script/types.ts';
import type { ChatView, MessageView, ThreadView } from '../../src/session/view.ts';
import type { Row } from '../geometry/thread.ts';
import type { Style } from '../style.ts';
import { attachment } from './attachments.ts';
import { bubble } from './bubble.ts';
import { call, deed, narration, notice, reaction, timePassing, typing } from './lines.ts';
import type { Picture } from './picture.ts';

export interface DrawnRow extends Row {
  readonly picture: Picture;
}

export interface Chat {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly style: Style;
  /** Width of the conversation, CSS px. */
  readonly room: number;
}

/** Row of the typing hint. */
const typingRow = 'typing';

export function rowsOf(view: ChatView, chat: Chat): DrawnRow[] {
  const thread = view.threads.find(({ id }) => id === view.open);
  const rows = thread ? thread.messages.map((_, at) => rowOf(thread, at, chat)) : [];
  if (view.typing && view.typing.thread === view.open) rows.push(typingOf(view.typing.from, chat));
  return rows;
}

const isSpoken = (message: MessageView | undefined): boolean =>
  message?.kind === 'message' || message?.kind === 'reply' || message?.kind === 'comment';

const together = (one: MessageView | undefined, other: MessageView): boolean =>
  isSpoken(one) && isSpoken(other) && one?.from === other.from && one?.mine === other.mine;

function rowOf(thread: ThreadView, at: number, chat: Chat): DrawnRow {
  const message = thread.messages[at] as MessageView;
  const before = thread.messages[at - 1];
  const after = thread.messages[at + 1];
  const first = !together(before, message);
  const last = !after || !together(after, message);
  const picture = pictureOf(message, thread, { first, last }, chat);
  const isNext = before !== undefined;
  const gap = isNext ? chat.style.px(first ? 14 : 4) : 0;
  return {
    id: message.id,
    width: picture.width,
    height: picture.height,
    side: sideOf(message),
    gap,
    picture,
  };
}

/** What belongs to neither side of the conversation. */
const between: ReadonlySet<MessageView['kind']> = new Set([
  'notice',
  'narration',
  'time',
  'deed',
  'reaction',
  'call',
]);

function sideOf(message: MessageView): Row['side'] {
  const { kind } = message;
  if (between.has(kind)) return 'centre';
  return message.mine ? 'end' : 'start';
}

function pictureOf(
  message: MessageView,
  thread: ThreadView,
  run: { readonly first: boolean; readonly last: boolean },
  { scenario, words, style, room }: Chat,
): Picture {
  const text = words.story(message.key);
  const { from, kind, mine } = message;
  const avatar = from === null ? null : avatarOf(scenario, from);
  const name = from === null ? null : words.story(keyOf.name(from));
  switch (kind) {
    case 'notice':
      return notice(text, room, style);
    case 'narration':
      return narration(text, room, style);
    case 'time':
      return timePassing(text, room, style);
    case 'reaction':
      return reaction(text, room, style);
    case 'deed':
      return deed(text, message.act ?? 'look', room, style);
    case 'call':
      return call(text, room, style);
    case 'picture':
    case 'voice':
    case 'sticker':
    case 'file':
    case 'payment':
    case 'post':
      return attachment(
        {
          kind,
          text,
          label: message.labelKey === null ? null : words.story(message.labelKey),
          seed: message.picture ?? message.id,
          by: kind === 'post' && avatar !== null && name !== null ? { avatar, name } : null,
          mine,
          room,
        },
        style,
      );
    default: {
      const speaker = !mine && (thread.with.length > 1 || kind === 'comment') ? name : null;
      return bubble({ text, mine, ...run, speaker, avatar: mine ? null : avatar, room }, style);
    }
  }
}

/** Name of the portrait of somebody of the cast. */
export const avatarOf = (scenario: Scenario, cast: Id): string =>
  portraitsOf(scenario)[cast] ?? cast;

function typingOf(from: Id, { scenario, words, style, room }: Chat): DrawnRow {
  const hint = words.ui('play.typing', { name: words.story(keyOf.name(from)) });
  const picture = typing(hint, avatarOf(scenario, from), room, style);
  const { width, height } = picture;
  return { id: typingRow, width, height, side: 'start', gap: style.px(12), picture };
}

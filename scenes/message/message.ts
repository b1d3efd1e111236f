/** Which part draws a message. */

import { photoOf } from '../../src/look/photos/photo.ts';
import { keyOf } from '../../src/script/keys.ts';
import type { Scenario } from '../../src/script/types.ts';
import { pictureControl } from '../../src/session/controls.ts';
import { isInFeed, pictureState } from '../../src/session/pictures.ts';
import type { MessageView, ThreadView } from '../../src/session/view.ts';
import { storyInBoth } from '../../src/view/both.ts';
import { avatarOf, type Chat } from '../pen/chat-shape.ts';
import type { Picture } from '../pen/picture.ts';
import { attachment } from './attachments.ts';
import { call, deed, narration, notice, timePassing } from './between.ts';
import { bubble } from './bubble.ts';
import { comment, reaction } from './comment.ts';
import type { Mark } from './mark.ts';
import { type Press, pressPicture } from './press.ts';
import { sticker } from './sticker.ts';

/** How a message stands among its neighbours. */
export interface Among {
  readonly first: boolean;
  readonly last: boolean;
  readonly mark: Mark | null;
  /** A reaction to something that has a portrait at its start. */
  readonly beside: boolean;
}

export function pictureOf(
  message: MessageView,
  thread: ThreadView,
  among: Among,
  { scenario, words, style, room }: Chat,
): Picture {
  const told = storyInBoth(words, message.key);
  const { from, kind, mine } = message;
  const avatar = from === null ? null : avatarOf(scenario, from);
  const name = from === null ? null : words.story(keyOf.name(from));
  const seed = message.picture ?? message.id;
  switch (kind) {
    case 'notice':
      return notice(told, room, style);
    case 'press':
      return (
        pressOf(message, thread, { scenario, words, style, room })?.picture ??
        notice(told, room, style)
      );
    case 'narration':
      return narration(told, among, room, style);
    case 'time':
      return timePassing(told, room, style);
    case 'reaction':
      return reaction({ told, sign: message.sign, beside: among.beside, room }, style);
    case 'deed':
      return deed(told, message.act ?? 'look', room, style);
    case 'call':
      return call(told, room, style);
    case 'sticker':
      return sticker({ told, seed, mine, room }, style);
    case 'comment':
      return comment({ told, name: name ?? '', avatar: avatar ?? '', room }, style);
    case 'picture':
    case 'voice':
    case 'file':
    case 'payment':
    case 'post':
      return attachment(
        {
          kind,
          told,
          label: message.labelKey === null ? null : words.story(message.labelKey),
          // The photo of a post may have come as a picture of its own, just before.
          seed: kind === 'post' && follows(thread, message, 'picture') ? '' : seed,
          photo: message.photo && photoOf(message.photo, scenario),
          by: hasBy(scenario, thread, message) && avatar && name ? { avatar, name } : null,
          mine,
          inFeed: isInFeed(scenario, message),
          state: pictureState(message, thread, scenario),
          opens: kind === 'picture' ? pictureControl(message.id) : null,
          room,
        },
        style,
      );
    default: {
      const speaker = !mine && thread.with.length > 1 ? name : null;
      const { first, last, mark } = among;
      const face = mine ? null : avatar;
      return bubble({ told, mine, first, last, mark, speaker, avatar: face, room }, style);
    }
  }
}

/** Pressure by its shape; null for every other message. */
export function pressOf(
  { id, key, from, press }: MessageView,
  thread: ThreadView,
  { scenario, words, style, room }: Omit<Chat, 'newFrom'>,
): Press | null {
  if (press === null) return null;
  // A badge that nobody is named for stands on the conversation itself.
  const whose = from ?? thread.with[0] ?? null;
  const avatar = whose && avatarOf(scenario, whose);
  const number = words.number(press.count);
  return pressPicture(
    { press, told: storyInBoth(words, key), seed: id, avatar, number, room },
    style,
  );
}

/** Who it is by stands over a post, or over the photo of one that came just before it. */
const hasBy = (scenario: Scenario, thread: ThreadView, message: MessageView): boolean =>
  message.kind === 'post'
    ? !follows(thread, message, 'picture')
    : message.kind === 'picture' && isInFeed(scenario, message);

function follows(
  { messages }: ThreadView,
  message: MessageView,
  kind: MessageView['kind'],
): boolean {
  const at = messages.findIndex(({ id }) => id === message.id);
  return messages[at - 1]?.kind === kind;
}

/**
 * Pictures of messages, kept from one view to the next: each view holds the whole conversation
 * again, and little of it has changed. Measuring words anew would keep a new message waiting.
 */
import type { MessageView, ThreadView } from '../../src/session/view.ts';
import type { Chat } from '../pen/chat-shape.ts';
import type { Picture } from '../pen/picture.ts';
import type { Typesetter } from '../pen/text-block.ts';
import { type Among, pictureOf } from './message.ts';

/** A new typesetter stands for another language, theme or font: what was known is forgotten. */
const known = new WeakMap<Typesetter, Map<string, Picture>>();
/** More than any play holds; only a guard against growing without end. */
const limit = 2000;

export function rememberedPicture(
  message: MessageView,
  thread: ThreadView,
  at: number,
  among: Among,
  chat: Chat,
): Picture {
  const pictures = picturesOf(chat.style.type);
  const key = keyOf(message, thread, at, among, chat);
  const before = pictures.get(key);
  if (before) return before;
  const fresh = pictureOf(message, thread, among, chat);
  if (pictures.size >= limit) pictures.clear();
  pictures.set(key, fresh);
  return fresh;
}

function picturesOf(type: Typesetter): Map<string, Picture> {
  const before = known.get(type);
  if (before) return before;
  const fresh = new Map<string, Picture>();
  known.set(type, fresh);
  return fresh;
}

/** Everything that a message is drawn from, beside what a new typesetter stands for. */
function keyOf(
  { id, key }: MessageView,
  thread: ThreadView,
  at: number,
  { first, last, mark, beside }: Among,
  { words, style, room }: Chat,
): string {
  return [
    id,
    key,
    thread.with.length,
    thread.messages[at - 1]?.kind,
    first,
    last,
    // A photo that vanishes has had its time as soon as something follows.
    thread.messages[at + 1] === undefined,
    mark?.state,
    beside,
    room,
    style.scale,
    style.face('chat').size,
    words.language,
    words.second?.code,
  ].join('|');
}

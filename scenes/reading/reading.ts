/** What the reader has seen of the open conversation, and what dropped in meanwhile. Plain sums. */
import { openThread } from '../../src/session/open-thread.ts';
import { messageId } from '../../src/session/transcript.ts';
import type { ChatView, MessageView } from '../../src/session/view.ts';

export interface Reading {
  /** The first message under the line "new messages"; null when there is no such line. */
  readonly newFrom: string | null;
  /** How many messages came while the reader looked back. */
  readonly below: number;
}

export const nothingNew: Reading = { newFrom: null, below: 0 };

/** From one view to the next; `back`: the reader looks back, away from the newest message. */
export function readOn(
  reading: Reading,
  before: ChatView | null,
  now: ChatView,
  back: boolean,
): Reading {
  if (!before || now.made !== before.made) return nothingNew;
  const messages = openThread(now)?.messages ?? [];
  if (now.open !== before.open) {
    const unread = before.threads.find(({ id }) => id === now.open)?.unread ?? 0;
    const others = messages.filter(({ mine }) => !mine);
    return { newFrom: unread > 0 ? (others.at(-unread)?.id ?? null) : null, below: 0 };
  }
  if (!back) return { ...reading, below: 0 };
  const known = openThread(before)?.messages.length ?? 0;
  const fresh = messages.slice(known);
  const newFrom = reading.newFrom ?? fresh[0]?.id ?? null;
  return { newFrom, below: reading.below + fresh.length };
}

/**
 * Where reading begins when several messages came at once, or a conversation with unread ones was
 * opened; null where it goes on at the newest message.
 */
export function startOfNew(
  before: ChatView | null,
  now: ChatView,
  { newFrom }: Reading,
): string | null {
  if (!before || now.open !== before.open) return newFrom;
  const known = openThread(before)?.messages.length ?? 0;
  const fresh = (openThread(now)?.messages ?? []).slice(known);
  return fresh.length > 1 ? (fresh[0]?.id ?? null) : null;
}

/**
 * The newest message of every other thread in which something just came, the oldest thread first.
 * At the beginning of a story everything has just come; where one goes on, nothing has.
 */
export function bannersOf(before: ChatView | null, now: ChatView): MessageView[] {
  if (!before && now.made > 0) return [];
  if (now.screen.place === 'instead') return [];
  const fresh = now.threads.flatMap((thread) => {
    const known = before?.threads.find(({ id }) => id === thread.id);
    const newest = thread.messages.at(-1);
    const isNew = thread.messages.length > (known?.messages.length ?? 0);
    const rings = thread.id !== now.open && isNew && newest && !newest.mine && thread.unread > 0;
    return rings ? [newest] : [];
  });
  return fresh.sort((a, b) => a.at - b.at);
}

/** Something was kept as proof just now: the moment of the shutter. */
export function keepsProof(before: ChatView | null, now: ChatView): boolean {
  if (!before) return false;
  // Whoever looks into another conversation and comes back has kept nothing new.
  const wasThere = before.threads.some(({ messages }) =>
    messages.some(({ id }) => id.startsWith(messageId(now.made, now.beat, ''))),
  );
  if (now.screen.kind === 'proof' && before.screen.kind !== 'proof' && !wasThere) return true;
  const count = (view: ChatView): number =>
    view.threads.flatMap(({ messages }) => messages).filter(({ act }) => act === 'proof').length;
  return count(now) > count(before);
}

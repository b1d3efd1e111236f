/** What stands on the phone and had no time to be read yet. */
import type { Choice, Id } from '../script/types.ts';
import type { Arrival } from './story.ts';

/** What a deed wrote to somebody: its button said it in other words. */
export interface Sent {
  readonly beat: Id;
  readonly choice: Choice;
  readonly thread: Id;
}

export type Unread = Arrival | Sent;

interface Reading {
  readonly backlog: readonly Unread[];
  readonly open: Id;
  readonly calling: Id | null;
}

/** What is to be read now: what stands here without time so far, and the line that just rang elsewhere. */
export function toBeRead({ backlog, open, calling }: Reading): readonly Unread[] {
  const newest = backlog.at(-1);
  return backlog.filter(
    (unread) =>
      unread.thread === open ||
      (unread === newest && unread.thread !== calling && calling === null),
  );
}

/** What stands in the open conversation counts as read. */
export const passTime = <T extends Reading>(telling: T): T => ({
  ...telling,
  backlog: telling.backlog.filter(({ thread }) => thread !== telling.open),
});

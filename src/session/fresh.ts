/** What has come in this turn. */
import type { ChatView, MessageView } from './view.ts';

/** The turn's messages, of whatever conversation, in the order of arrival. */
export function freshMessages({ threads, fresh }: ChatView): MessageView[] {
  const all = new Map(
    threads.flatMap(({ messages }) => messages.map((each) => [each.id, each] as const)),
  );
  return fresh.flatMap((id) => all.get(id) ?? []);
}

/** The line of messages between the windows of one class on this device. */
import type { Line } from '../classroom/desk/link.ts';
import { readMessage } from '../classroom/desk/messages.ts';

/** A channel between windows; null where the browser has none or refuses it. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Whether windows of this browser can talk to each other at all. */
export function windowsTalk(): boolean {
  const channel = openChannel('unsent-try');
  channel?.close();
  return channel !== null;
}

/** Opens the line of one class. Where windows cannot talk to each other, it stays silent. */
export function openLine(session: string): Line {
  const channel = openChannel(`unsent-class-${session}`);
  if (!channel) return { post: () => {}, listen: () => {}, close: () => {} };
  return {
    post: (message) => {
      try {
        channel.postMessage(message);
      } catch {
        // A line that breaks is a line that is silent: the other side says so after a while.
      }
    },
    listen: (hear) => {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        const message = readMessage(data);
        if (message) hear(message);
      };
    },
    close: () => channel.close(),
  };
}

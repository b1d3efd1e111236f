/** What passes without anybody's doing: a banner that goes again, and the phone that is laid down. */
import type { Clock } from '../src/session/play.ts';
import type { ChatView, MessageView } from '../src/session/view.ts';
import { bannerOf } from './reading.ts';
import { afterSeen } from './seen-time.ts';

/** How long a banner from another thread stays. Milliseconds. */
export const bannerTime = 5000;

/** Time for the last lines of a story before the phone is laid down. Milliseconds. */
export const lastLook = 5000;

export interface PassingParts {
  /** A clock that waits for whoever does not look. */
  readonly clock: Clock;
  /** Called when the time of the banner is over, and when the phone is laid down by itself. */
  readonly onBannerGone: () => void;
  readonly onLaidDown: () => void;
}

export interface Passing {
  /** A message in another thread that has just come. */
  readonly banner: MessageView | null;
  /** The story has ended and the phone has been laid down. */
  readonly faceDown: boolean;
  /** From one view to the next; `before` is null for the first one. */
  follow(before: ChatView | null, now: ChatView): void;
  stop(): void;
}

export function createPassing({ clock, onBannerGone, onLaidDown }: PassingParts): Passing {
  let banner: MessageView | null = null;
  let faceDown = false;
  const never = (): void => {};
  let keepBanner = never;
  let keepPhone = never;

  /** A banner stays for a while, or until its thread is opened. */
  const followBanner = (fresh: MessageView | null, now: ChatView): void => {
    if (banner && (now.open === banner.thread || now.turn === 'ended')) banner = null;
    if (!fresh) return;
    keepBanner();
    banner = fresh;
    keepBanner = afterSeen(clock, bannerTime, () => {
      if (banner === null) return;
      banner = null;
      onBannerGone();
    });
  };
  /** The phone is laid down once there was time for the last lines, or at once after a reload. */
  const followEnd = (before: ChatView | null, now: ChatView): void => {
    if (now.turn !== 'ended') {
      keepPhone();
      faceDown = false;
    } else if (before === null) faceDown = true;
    else if (before.turn !== 'ended')
      keepPhone = afterSeen(clock, lastLook, () => {
        faceDown = true;
        onLaidDown();
      });
  };

  return {
    get banner() {
      return banner;
    },
    get faceDown() {
      return faceDown;
    },
    follow(before, now) {
      followEnd(before, now);
      followBanner(bannerOf(before, now), now);
    },
    stop() {
      keepBanner();
      keepPhone();
    },
  };
}

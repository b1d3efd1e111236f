/** What passes without anybody's doing: a banner that goes again, and the phone that is laid down. */

import type { Id } from '../../src/script/types.ts';
import type { Clock } from '../../src/session/play.ts';
import type { ChatView, MessageView } from '../../src/session/view.ts';
import { bannersOf } from './reading.ts';
import { afterSeen } from './seen-time.ts';

/** How long a banner from another thread stays. Milliseconds. */
export const bannerTime = 5000;

/** Time for the last lines of a story, however few, before the phone is laid down. Milliseconds. */
export const lastLook = 5000;

export interface PassingParts {
  /** A clock that waits for whoever does not look. */
  readonly clock: Clock;
  /** What slow reading of the newest lines takes. Milliseconds. */
  readonly toRead: (now: ChatView) => number;
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
  /** Somebody looks at what was said: the phone stays in their hand. */
  look(): void;
  stop(): void;
}

export function createPassing({ clock, toRead, onBannerGone, onLaidDown }: PassingParts): Passing {
  /** The one that is shown, and those that wait until its time is over. */
  let banners: readonly MessageView[] = [];
  /** A conversation that calls is told of until it is opened. */
  let calling: Id | null = null;
  let faceDown = false;
  const never = (): void => {};
  let keepBanner = never;
  let keepPhone = never;

  const time = (): void => {
    keepBanner();
    const [shown] = banners;
    if (!shown || (shown.thread === calling && banners.length === 1)) return;
    keepBanner = afterSeen(clock, bannerTime, () => {
      // The one that calls comes again after those that wait.
      banners = [...banners.slice(1), ...(shown.thread === calling ? [shown] : [])];
      onBannerGone();
      time();
    });
  };
  /** A banner stays for a while, or until its thread is opened; the next one of a thread takes its place. */
  const followBanners = (fresh: readonly MessageView[], now: ChatView): void => {
    const [shown] = banners;
    const before = calling;
    calling = now.calling?.thread ?? null;
    const kept = banners.filter(({ thread }) => now.open !== thread && now.turn !== 'ended');
    const isNewest = ({ thread }: MessageView) => !fresh.some((each) => each.thread === thread);
    banners = [...kept.filter(isNewest), ...fresh];
    if (banners[0] !== shown || before !== calling) time();
  };
  /**
   * The phone is laid down once there was time for the last lines, or at once after a reload; never
   * out of the hand of somebody who has opened another conversation.
   */
  const followEnd = (before: ChatView | null, now: ChatView): void => {
    if (now.turn !== 'ended') {
      keepPhone();
      faceDown = false;
    } else if (before === null) faceDown = true;
    else if (before.turn === 'ended') {
      if (before.open !== now.open) keepPhone();
    } else
      keepPhone = afterSeen(clock, Math.max(lastLook, toRead(now)), () => {
        faceDown = true;
        onLaidDown();
      });
  };

  return {
    get banner() {
      return banners[0] ?? null;
    },
    get faceDown() {
      return faceDown;
    },
    follow(before, now) {
      followEnd(before, now);
      followBanners(now.turn === 'ended' ? [] : bannersOf(before, now), now);
    },
    look: () => keepPhone(),
    stop() {
      keepBanner();
      keepPhone();
    },
  };
}

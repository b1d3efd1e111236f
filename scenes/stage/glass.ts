/** The canvas in its place: how large it is, and how the phone and the thinking space lie on it. */
import type Phaser from 'phaser';
import type { ChatView } from '../../src/session/view.ts';
import { classFrame } from '../geometry/class-frame.ts';
import { type Frame, frameOf } from '../geometry/frame.ts';
import type { Size } from '../geometry/rects.ts';
import { resizeGame } from './game.ts';
import type { Guard } from './guard.ts';
import { type HostSize, isSameSize, likelySize, sizeOf, watchHost } from './host.ts';

export interface GlassParts extends Pick<Guard, 'guarded'> {
  readonly onResized: () => void;
  /** The browser had taken the canvas away and has given it back, empty. */
  readonly onRestored: () => void;
}

export interface Glass {
  readonly size: HostSize;
  frameFor(view: ChatView): Frame;
  mount(host: HTMLElement): void;
  stop(): void;
}

/** Of the size that is likely until it is mounted, so that what comes first can be painted. */
export function createGlass(
  game: Phaser.Game,
  { guarded, onResized, onRestored }: GlassParts,
): Glass {
  let size = likelySize();
  let stop = (): void => {};
  resizeGame(game, size);
  game.canvas.addEventListener('contextrestored', onRestored);
  const resize = (host: HTMLElement, device: Size | null = null): void => {
    const now = sizeOf(host, device);
    if (isSameSize(now, size) || now.width === 0 || now.height === 0) return;
    size = now;
    resizeGame(game, size);
    onResized();
  };
  return {
    get size() {
      return size;
    },
    frameFor: ({ vote }) =>
      vote ? classFrame(size, size.covered, size.screen) : frameOf(size, size.covered),
    mount(host) {
      host.append(game.canvas);
      resize(host);
      stop = watchHost(host, (device) => guarded(() => resize(host, device)));
    },
    stop() {
      stop();
      // Phaser keeps the canvas for its next game, and with it whoever listens.
      game.canvas.removeEventListener('contextrestored', onRestored);
    },
  };
}

/** Phaser, with everything switched off that the stage does not need. */
import Phaser from 'phaser';
import type { HostSize } from './host.ts';

export interface Running {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
}

/** Settles when the one scene stands and Phaser's loop sleeps, with a canvas that is nowhere yet. */
export async function bootGame(): Promise<Running> {
  const running = await started();
  // For good: `createLoop` draws on demand.
  running.game.loop.sleep();
  return running;
}

function started(): Promise<Running> {
  return new Promise((resolve, reject) => {
    try {
      const game = new Phaser.Game({
        type: Phaser.CANVAS,
        parent: null,
        width: 1,
        height: 1,
        backgroundColor: '#1D2336',
        banner: false,
        audio: { noAudio: true },
        input: { mouse: false, touch: false, keyboard: false, gamepad: false },
        disableContextMenu: false,
        autoFocus: false,
        scale: { mode: Phaser.Scale.NONE },
        scene: {
          key: 'stage',
          create(this: Phaser.Scene) {
            this.game.canvas.setAttribute('aria-hidden', 'true');
            this.game.canvas.style.display = 'block';
            resolve({ game: this.game, scene: this });
          },
        },
      });
      game.events.once(Phaser.Core.Events.DESTROY, () =>
        reject(new Error('The stage was destroyed.')),
      );
    } catch (error) {
      reject(error);
    }
  });
}

/** The canvas has the device pixels that its host covers, and fills it: each pixel is one. */
export function resizeGame(game: Phaser.Game, { device }: HostSize): void {
  game.scale.resize(Math.max(1, device.width), Math.max(1, device.height));
  game.canvas.style.width = '100%';
  game.canvas.style.height = '100%';
}

/** Phaser destroys itself within a step, and the loop is asleep: so one last step is taken. */
export function endGame(game: Phaser.Game): void {
  // Phaser forgets this one thing of its own, and its pool of canvases then keeps all the rest.
  game.textures.tileSprite.destroy();
  game.destroy(true);
  game.loop.step(performance.now());
}

/** Phaser from the parts used, without the app: all that the stage names is there and works. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { phaserText } from '../../build/phaser-plugin.ts';

const scenes = fileURLToPath(new URL('../../scenes', import.meta.url));

/** Everything that a file of the stage asks of a game or a scene, as `scene.add.image`. */
function namedByTheStage(): string[] {
  const asked = /\b(?:scene|game)\.(?:add|textures|cameras|scale|loop|events)\.\w+/g;
  const files = readdirSync(scenes, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(path.join(scenes, file), 'utf8').match(asked) ?? [])
    .filter((name, at, all) => all.indexOf(name) === at);
}

async function load(page: Page): Promise<void> {
  const text = await phaserText();
  await page.route('http://parts.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: text })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
  );
  await page.goto('http://parts.test/');
}

test('every name that the stage asks of Phaser is there', async ({ page }) => {
  await load(page);
  const names = namedByTheStage();
  expect(names).toContain('scene.add.image');
  const missing = await page.evaluate(async (wanted) => {
    const { default: Phaser } = await import('http://parts.test/phaser.js' as string);
    const game = new Phaser.Game({
      type: Phaser.CANVAS,
      banner: false,
      audio: { noAudio: true },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      scene: { key: 'stage' },
    });
    await new Promise((done) => game.events.once(Phaser.Core.Events.POST_RENDER, done));
    const scene = game.scene.getScene('stage');
    return wanted.filter((name) => {
      const [root, group = '', member = ''] = name.split('.');
      return (root === 'scene' ? scene : game)[group]?.[member] === undefined;
    });
  }, names);
  expect(missing).toEqual([]);
});

test('a picture is drawn through a camera, follows a resize, and the game ends', async ({
  page,
}) => {
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await load(page);
  const seen = await page.evaluate(async () => {
    const { default: Phaser } = await import('http://parts.test/phaser.js' as string);
    const game = new Phaser.Game({
      type: Phaser.CANVAS,
      parent: document.body,
      width: 100,
      height: 100,
      backgroundColor: '#000000',
      banner: false,
      audio: { noAudio: true },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      scale: { mode: Phaser.Scale.NONE, zoom: 0.5 },
      scene: { key: 'stage' },
    });
    await new Promise((done) => game.events.once(Phaser.Core.Events.POST_RENDER, done));
    const scene = game.scene.getScene('stage');
    game.loop.sleep();
    const canvas = document.createElement('canvas');
    canvas.width = 20;
    canvas.height = 20;
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.fillStyle = '#FF0000';
      pen.fillRect(0, 0, 20, 20);
    }
    const texture = scene.textures.create('square', canvas, 20, 20);
    texture.add('__BASE', 0, 0, 0, 20, 20);
    const camera = scene.cameras.add(50, 50, 50, 50);
    const image = scene.add.image(0, 0, 'square', '__BASE').setOrigin(0, 0);
    image.setScale(1).setAlpha(1).setAngle(0).setDepth(1).setVisible(true);
    image.cameraFilter = scene.cameras.main.id;
    const redAt = (x: number, y: number): number =>
      game.canvas.getContext('2d').getImageData(x, y, 1, 1).data[0];
    game.loop.step(performance.now());
    const drawn = [redAt(5, 5), redAt(55, 55)];
    game.scale.resize(200, 120);
    game.scale.setZoom(0.25);
    camera.setViewport(100, 0, 50, 50).setScroll(0, 10);
    game.loop.step(performance.now());
    const resized = [redAt(105, 5), redAt(105, 15), game.canvas.width, game.canvas.style.width];
    image.destroy();
    scene.textures.remove(texture);
    game.destroy(true);
    game.loop.step(performance.now());
    return { drawn, resized, left: document.querySelectorAll('canvas').length };
  });
  expect(seen.drawn).toEqual([0, 255]);
  expect(seen.resized).toEqual([255, 0, 200, '50px']);
  expect(seen.left).toBe(0);
  expect(errors).toEqual([]);
});

/**
 * Phaser's Canvas renderer beside its WebGL renderer: how large, how soon there, how fast with
 * many pictures. Says what the machine draws with, since that decides.
 *
 *   npm run bench -- renderers
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { phaserText } from '../../build/phaser-plugin.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../find-browser.mjs';
import { machine, quantile } from './harness.ts';

const address = 'http://renderers.test/';
const pictures = 300;

interface Run {
  readonly boot: number;
  /** Milliseconds of the page's own thread for one frame, and between frames. */
  readonly steps: readonly number[];
  readonly frames: readonly number[];
  readonly graphics: string;
}

/** Boots a game with many pictures in `renderer` and moves them for 40 frames. */
function runIn(page: Page, renderer: 'CANVAS' | 'WEBGL'): Promise<Run> {
  return page.evaluate(
    async ({ kind, count }) => {
      const { default: Phaser } = await import('http://renderers.test/phaser.js' as string);
      const from = performance.now();
      const game = new Phaser.Game({
        type: Phaser[kind],
        width: 1280,
        height: 720,
        banner: false,
        audio: { noAudio: true },
        input: { mouse: false, touch: false, keyboard: false, gamepad: false },
        scene: { key: 'stage' },
      });
      await new Promise((done) => game.events.once(Phaser.Core.Events.POST_RENDER, done));
      const boot = performance.now() - from;
      game.loop.sleep();
      const scene = game.scene.getScene('stage');
      const images = Array.from({ length: count }, (_, at) => {
        const canvas = document.createElement('canvas');
        canvas.width = 300;
        canvas.height = 60;
        const pen = canvas.getContext('2d');
        if (pen) {
          pen.fillStyle = `hsl(${at} 60% 60%)`;
          pen.roundRect(0, 0, 300, 60, 16);
          pen.fill();
        }
        const key = `picture-${at}`;
        const texture = scene.textures.create(key, canvas, 300, 60);
        texture.add('__BASE', 0, 0, 0, 300, 60);
        return scene.add.image((at * 97) % 1000, at * 12, key, '__BASE').setOrigin(0, 0);
      });
      const steps: number[] = [];
      const frames: number[] = [];
      let last = performance.now();
      for (let at = 0; at < 40; at++) {
        const now = await new Promise<number>((done) => {
          requestAnimationFrame(done);
        });
        frames.push(now - last);
        last = now;
        for (const image of images) image.y -= 8;
        const before = performance.now();
        game.loop.step(now);
        steps.push(performance.now() - before);
      }
      const gl = kind === 'WEBGL' ? game.renderer.gl : null;
      const info = gl?.getExtension('WEBGL_debug_renderer_info');
      const graphics = info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
      return { boot, steps, frames, graphics };
    },
    { kind: renderer, count: pictures },
  );
}

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...BROWSER_FLAGS, '--enable-unsafe-swiftshader'],
});
try {
  const rows = [];
  let graphics = '';
  for (const kind of ['CANVAS', 'WEBGL'] as const) {
    const text = await phaserText({ webgl: kind === 'WEBGL' });
    const runs: Run[] = [];
    for (let at = 0; at < 5; at++) {
      const page = await browser.newPage();
      await page.route(`${address}**`, (route) =>
        route.request().url().endsWith('.js')
          ? route.fulfill({ contentType: 'text/javascript', body: text })
          : route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
      );
      await page.goto(address);
      runs.push(await runIn(page, kind));
      await page.close();
    }
    graphics = runs.at(-1)?.graphics ?? '';
    const median = (of: (run: Run) => number): number =>
      Math.round(quantile(runs.map(of), 0.5) * 10) / 10;
    rows.push({
      renderer: kind,
      'raw kB': Math.round(text.length / 1000),
      'gzip kB': Math.round(gzipSync(text).length / 1000),
      'brotli kB': Math.round(brotliCompressSync(text).length / 1000),
      'boot ms': median(({ boot }) => boot),
      'step ms': median(({ steps }) => quantile(steps, 0.5)),
      'frame ms': median(({ frames }) => quantile(frames, 0.5)),
    });
  }
  console.log(machine({ browser }));
  console.log(`${pictures} moving pictures at 1280×720; WebGL is drawn by: ${graphics}`);
  console.table(rows);
} finally {
  await browser.close();
}

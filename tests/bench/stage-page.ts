/** The page of `stage.html`: a stage, and what the measuring scripts call on it. */
import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/400-italic.css';
import '@fontsource/atkinson-hyperlegible-next/600.css';
import '@fontsource/atkinson-hyperlegible-next/700.css';
import { createStage, type DrawnStage } from '../../scenes/stage.ts';
import { scenarioIn } from '../scenes/gallery-samples.ts';
import { longWords, type Moment, viewOf } from './long-talk.ts';

/** Milliseconds. */
export interface Shown {
  /** The task of the call, and from its begin to the frame that was presented after it. */
  readonly task: number;
  readonly presented: number;
}

const flags = new URLSearchParams(location.search);
const host = document.getElementById('host') as HTMLElement;
host.style.cssText = 'position: fixed; inset: 0';

const failures: string[] = [];
const stage: DrawnStage = await createStage({
  scenario: scenarioIn('photo-feed'),
  words: longWords,
  motion: flags.get('motion') === 'off' ? 'off' : 'on',
  theme: 'light',
  aside: false,
  typesDrafts: true,
  ahead: () => [],
  clock: {
    setTimeout: (callback, delay) => window.setTimeout(callback, delay),
    clearTimeout: (id) => window.clearTimeout(id),
  },
  onPlaced: () => {},
  onFailed: (reason) => failures.push(String(reason)),
});
stage.mount(host);

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** After a frame's callback comes its picture; a message is handled after that. */
const presented = async (): Promise<void> => {
  await frame();
  await new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(null);
  });
};

const bench = {
  stage,
  failures,
  frame,
  show: (moment: Moment): void => stage.show(viewOf(moment)),
  async timed(moment: Moment): Promise<Shown> {
    const view = viewOf(moment);
    const from = performance.now();
    stage.show(view);
    const task = performance.now() - from;
    await presented();
    return { task, presented: performance.now() - from };
  },
  /** Scrolls by so many CSS px a frame; gives the time between frames in milliseconds. */
  async scroll(frames: number, distance: number): Promise<number[]> {
    const times: number[] = [];
    let last = await frame();
    for (let at = 0; at < frames; at++) {
      stage.scroll(distance, at === frames - 1);
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times;
  },
  /** The time between frames, milliseconds, while something else goes on. */
  async watch(frames: number): Promise<number[]> {
    const times: number[] = [];
    let last = await frame();
    for (let at = 0; at < frames; at++) {
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times;
  },
};

export type Bench = typeof bench;

Object.assign(window, { bench });
document.documentElement.dataset.stage = 'ready';

/** Looks into a window's memory from outside. */
import type { CDPSession, Page } from '@playwright/test';
import type { Sample } from '../../support/flat.ts';

/**
 * Counts every canvas the page makes, without keeping any alive. As text: the tool that runs this
 * file adds helpers to functions that the page does not have. To be added before the page opens.
 */
export const countCanvases = `
  window.tortureCanvases = new Set();
  const make = Document.prototype.createElement;
  Document.prototype.createElement = function (name, ...rest) {
    const made = make.call(this, name, ...rest);
    if (made instanceof HTMLCanvasElement) window.tortureCanvases.add(new WeakRef(made));
    return made;
  };
  window.tortureSum = () => {
    let canvases = 0;
    let bytes = 0;
    for (const ref of window.tortureCanvases) {
      const canvas = ref.deref();
      if (!canvas) window.tortureCanvases.delete(ref);
      else {
        canvases += 1;
        bytes += canvas.width * canvas.height * 4;
      }
    }
    return { canvases, bytes };
  };
`;

export interface Watch {
  sample(turns: number): Promise<Sample>;
}

export async function watchMemory(page: Page): Promise<Watch> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  return { sample: (turns) => sampleOf(page, devtools, turns) };
}

async function sampleOf(page: Page, devtools: CDPSession, turns: number): Promise<Sample> {
  // Twice: what finalizers let go of is collected in the second round.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const { canvases, bytes } = await page.evaluate<{ canvases: number; bytes: number }>(
    'tortureSum()',
  );
  return {
    turns,
    heapMB: round(value('JSHeapUsedSize') / 1e6),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    canvases,
    canvasMB: round(bytes / 1e6),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

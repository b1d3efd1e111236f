/**
 * Workers inside the one file: nothing can be fetched beside a page that was opened from a disk, so
 * the text of each worker stands in the page, and its address is one that the page makes itself.
 */
import { build, type Plugin } from 'vite';
import { buildTargets } from '../browsers.ts';

const wanted = '.worker.ts?worker&url';

/** Answers what asks for the address of a worker. */
export function workersInside(): Plugin {
  const mark = '\0worker-inside:';
  return {
    name: 'unsent-workers-inside',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(wanted)) return null;
      const found = await this.resolve(id.slice(0, id.indexOf('?')), importer);
      return found ? mark + found.id : null;
    },
    async load(id) {
      if (!id.startsWith(mark)) return null;
      const text = JSON.stringify(await workerText(id.slice(mark.length)));
      return `export default URL.createObjectURL(new Blob([${text}], { type: 'text/javascript' }));`;
    },
  };
}

/** A worker as one plain script, as the other build makes it. */
async function workerText(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: buildTargets,
      rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk, ...more] = outputs;
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${file} is not one script`);
  return chunk.code;
}

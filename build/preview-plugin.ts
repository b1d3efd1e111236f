/**
 * The Vite plugin behind `npm start -- <folder>`: the pack that somebody is writing, looked at again
 * whenever a file of it changes. The app takes it like a pack that was opened from a folder.
 */
import { basename } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { createNewest } from '../src/app/newest.ts';
import type { OpenedPack } from '../src/app/opened.ts';
import { readPackBytes } from '../src/packs/disk.ts';
import { lookAtPack } from '../src/packs/open/open.ts';

const moduleId = 'virtual:unsent-preview';
const resolvedId = `\0${moduleId}`;

/**
 * How long nothing more may happen to a file before it is read, in ms. Saving empties a file and
 * then fills it; a watcher tells of the first and, within 5 ms, swallows the second.
 */
const quiet = 60;

/** `folder` is absolute; null when nobody is writing. */
export function previewPlugin(folder: string | null): Plugin {
  let known = '';
  const look = (): OpenedPack | null => {
    if (folder === null) return null;
    const today = new Date().toISOString().slice(0, 10);
    const { files, problems } = readPackBytes(folder, basename(folder));
    return lookAtPack({ name: basename(folder), files, today, problems });
  };
  /** Only what is different is told: editors write a file more than once. */
  const tell = ({ ws, moduleGraph }: ViteDevServer): void => {
    const opened = look();
    const now = JSON.stringify(opened);
    if (now === known) return;
    known = now;
    const module = moduleGraph.getModuleById(resolvedId);
    if (module) moduleGraph.invalidateModule(module);
    ws.send('unsent:preview', opened);
  };
  return {
    name: 'unsent-preview',
    resolveId: (id) => (id === moduleId ? resolvedId : null),
    load(id) {
      if (id !== resolvedId) return null;
      known = JSON.stringify(look());
      return `export const preview = JSON.parse(${JSON.stringify(known)});`;
    },
    configureServer(server) {
      if (folder === null) return;
      server.watcher.add(folder);
      const changes = createNewest<object, void>({
        load: () => passing(quiet),
        onCome: () => tell(server),
        onFailed: (reason) => server.config.logger.error(String(reason)),
      });
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(folder)) changes.want({});
      });
    },
  };
}

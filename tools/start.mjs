/**
 * `npm start`: installs what is missing, then serves the app while somebody works on it. Prints
 * the address, and opens it where there is a screen to open it on. Plain JavaScript, since on a
 * fresh clone nothing else can run yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);

if (!existsSync('node_modules/vite')) {
  const { status } = spawnSync('npm ci --no-audit --no-fund', { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(
      'What Unsent is built with could not be fetched. Is there a network, and may this computer reach the package registry? Without one, unsent.html of a release starts by a double click.\n',
    );
    process.exit(status ?? 1);
  }
}
// `npm start -- <folder>` shows the pack in that folder too, and each change of it at once.
const [folder] = process.argv.slice(2);
if (folder !== undefined) {
  const path = resolve(folder);
  if (!existsSync(join(path, 'pack.yaml'))) {
    process.stderr.write(`"${folder}" is no pack folder: it has no pack.yaml\n`);
    process.exit(2);
  }
  process.env.UNSENT_PREVIEW = path;
}
const { createServer } = await import('vite');
const server = await createServer({
  server: {
    // A port that is taken is no reason to stop: the next one is, and the address that is printed says so.
    strictPort: false,
    open: hasScreen && !CI,
    // A test run beside it must not reload the page.
    watch: { ignored: ['**/reports/**', '**/test-results/**', '**/dist/**'] },
  },
});
await server.listen();
server.printUrls();

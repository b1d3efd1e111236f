/**
 * `npm start`: installs what is missing, then serves the app while somebody works on it. Prints
 * the address, and opens it where there is a screen to open it on. Plain JavaScript, since on a
 * fresh clone nothing else can run yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);

if (!existsSync('node_modules/vite')) {
  const { status } = spawnSync('npm ci --no-audit --no-fund', { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const { createServer } = await import('vite');
const server = await createServer({
  server: {
    open: hasScreen && !CI,
    // A test run beside it must not reload the page.
    watch: { ignored: ['**/reports/**', '**/test-results/**', '**/dist/**'] },
  },
});
await server.listen();
server.printUrls();

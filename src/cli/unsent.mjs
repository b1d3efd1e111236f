/** Starts `unsent`. Plain JavaScript, since Node 20 does not read TypeScript by itself. */
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { madeCommand } from './made.mjs';

// Whoever reads our answer may have seen enough (`unsent outline | head`).
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const home = join(import.meta.dirname, '../..');
const folder = await madeCommand(home);
/** @param {string} name */
const made = (name) => pathToFileURL(join(folder, name));
const words = process.argv.slice(2);
const [{ unsent }, { commandsFor }] = await Promise.all([
  import(made('unsent.mjs').href),
  import(made('commands.mjs').href),
]);
const commands = await commandsFor(words[0]);
const isWatched = process.stderr.isTTY === true;
process.exitCode = await unsent(
  words,
  {
    folder: process.cwd(),
    home,
    thread: made('check-thread.mjs'),
    /** @param {readonly string[]} folders */
    pageWith: async (folders) =>
      (await import(made('build-page.mjs').href)).buildPage(home, folders),
    today: new Date().toISOString().slice(0, 10),
    /** @param {string} text */
    out: (text) => void process.stdout.write(text),
    /** @param {string} text */
    say: (text) => void process.stderr.write(text),
    /** @param {string} text */
    progress: (text) => {
      if (isWatched) process.stderr.write(`\r\u001b[K${text}`);
    },
  },
  commands,
);

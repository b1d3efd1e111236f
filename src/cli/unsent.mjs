/** Starts `unsent`. Plain JavaScript, since Node 20 does not read TypeScript by itself. */
import process from 'node:process';
import { register } from 'tsx/esm/api';

// Whoever reads our answer may have seen enough (`unsent outline | head`).
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

register();
const words = process.argv.slice(2);
const [{ unsent }, { commandsFor }] = await Promise.all([
  import('./unsent.ts'),
  import('./commands.ts'),
]);
const commands = await commandsFor(words[0]);
const isWatched = process.stderr.isTTY === true;
process.exitCode = unsent(
  words,
  {
    folder: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    out: (text) => void process.stdout.write(text),
    say: (text) => void process.stderr.write(text),
    progress: (text) => {
      if (isWatched) process.stderr.write(`\r\u001b[K${text}`);
    },
  },
  commands,
);

/**
 * `unsent`: the tools for people who write packs. Exit code 0 when all is well, 1 when something is
 * wrong with a pack, 2 when the command was called in a way that means nothing.
 */
import { parseArgs } from 'node:util';
import { asJson, CannotDo, type Command, type Given, type Terminal, WrongUse } from './command.ts';
import type { Commands } from './commands.ts';

/** Options that every command has. */
const shared = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  today: { type: 'string' },
} as const;

/**
 * Runs one command line, without the name of the program. Gives the exit code. `commands`: the one
 * that is named, or all.
 */
export async function unsent(
  words: readonly string[],
  terminal: Terminal,
  commands: Commands,
): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal[name === undefined ? 'say' : 'out'](overview(commands));
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return wrongUse(terminal, `there is no command "${name}"`, '');
  try {
    const given = read(command, rest);
    if (given.values.help) {
      terminal.out(`${command.help.trim()}\n`);
      return 0;
    }
    return await command.run(given, { ...terminal, today: dayOf(given, terminal.today) });
  } catch (error) {
    if (error instanceof WrongUse) return wrongUse(terminal, error.message, name);
    if (!(error instanceof CannotDo)) throw error;
    if (rest.includes('--json')) terminal.out(asJson({ error: error.message }));
    else terminal.say(`unsent ${name}: ${error.message}\n`);
    return 1;
  } finally {
    terminal.progress('');
  }
}

function read(command: Command, words: readonly string[]): Given {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...command.options, ...shared },
      allowPositionals: true,
    });
    return { places: positionals, values: values as Given['values'], json: values.json === true };
  } catch (error) {
    throw new WrongUse((error as Error).message.split('. ')[0] ?? 'unknown option');
  }
}

function dayOf({ values: { today } }: Given, otherwise: string): string {
  if (typeof today !== 'string') return otherwise;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(today) && !Number.isNaN(Date.parse(today));
  if (!isDay) throw new WrongUse(`--today wants a day such as 2026-11-22, not "${today}"`);
  return today;
}

function wrongUse(terminal: Terminal, message: string, name: string): number {
  terminal.say(
    `unsent${name && ` ${name}`}: ${message}; see "unsent ${name && `${name} `}--help"\n`,
  );
  return 2;
}

function overview(commands: Commands): string {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length));
  return [
    'unsent <command> …',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Every command has --help, --json for machines, and --today <day>.',
    'Exit code: 0 all is well, 1 something is wrong with a pack, 2 wrong use.',
    '',
  ].join('\n');
}

/** Starts an engine, and ends it with everything that it has started. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../free-port.mjs';
import {
  type Command,
  commands,
  EngineError,
  type EngineWindow,
  engineWindow,
  type Send,
} from './window.ts';

export interface Engine {
  readonly window: EngineWindow;
  close(): Promise<void>;
}

/** How long an engine may take to its first word, ms: only the limit of what hangs. */
const patience = 60_000;

const size = { width: 1366, height: 850 };

const opened = async (send: Send, child: ChildProcess, folder: string): Promise<Engine> => {
  await send('size', size);
  return { window: engineWindow(send), close: () => end(child, folder) };
};

/**
 * Firefox listens on a socket: length, colon, and one list of JSON for each command and answer. `wishes`:
 * settings of `about:config`.
 */
export async function openFirefox(
  file: string,
  wishes: Readonly<Record<string, number>> = {},
): Promise<Engine> {
  const folder = newFolder();
  // A port that is free, which it writes into its folder.
  const settings = Object.entries({ 'marionette.port': 0, ...wishes });
  const lines = settings.map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(path.join(folder, 'user.js'), lines.join('\n'));
  const child = start(
    file,
    ['--headless', '--no-remote', '--marionette', '--profile', folder],
    folder,
  );
  try {
    const port = await until(() =>
      Number(readFileSync(path.join(folder, 'MarionetteActivePort'), 'utf8')),
    );
    const send = overSocket(connect(port, '127.0.0.1'));
    await send('start', { capabilities: {} });
    return await opened(send, child, folder);
  } catch (error) {
    await end(child, folder);
    throw error;
  }
}

function overSocket(socket: Socket): Send {
  let unread = Buffer.alloc(0);
  let asked = 0;
  const waiting = new Map<number, (error: Error | null, value: unknown) => void>();
  const hear = (): boolean => {
    const colon = unread.indexOf(':');
    const last = colon + 1 + Number(unread.subarray(0, colon));
    if (colon < 0 || unread.length < last) return false;
    const heard = JSON.parse(unread.toString('utf8', colon + 1, last));
    unread = unread.subarray(last);
    // The first word of all is a greeting, and not a list.
    if (!Array.isArray(heard)) return true;
    const [, id, error, value] = heard;
    waiting.get(id)?.(error && new EngineError(`${error.error}: ${error.message}`), value);
    waiting.delete(id);
    return true;
  };
  socket.on('data', (more) => {
    unread = Buffer.concat([unread, Buffer.from(more)]);
    while (hear());
  });
  const stop = (): void => {
    for (const answer of waiting.values()) answer(new EngineError('Firefox has gone'), null);
    waiting.clear();
  };
  socket.on('error', stop).on('close', stop);
  return (command, values = {}) =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, (error, value) => (error ? reject(error) : resolve(unwrapped(value))));
      const text = JSON.stringify([0, id, commands[command][0], values]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** Some answers of Firefox are wrapped, and some are not. */
const unwrapped = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;

/** WebKitGTK under a screen that nobody sees, by the driver that comes with it. */
export async function openWebKit(file: string): Promise<Engine> {
  const folder = newFolder();
  const port = await freePort();
  const child = start(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1366x900x24', 'dbus-run-session', '--', file, `--port=${port}`],
    folder,
  );
  try {
    const base = `http://127.0.0.1:${port}`;
    await until(() => fetch(`${base}/status`).then(({ ok }) => ok));
    const send = overHttp(`${base}/session`);
    return await opened(send, child, folder);
  } catch (error) {
    await end(child, folder);
    throw error;
  }
}

function overHttp(base: string): Send {
  let session: Promise<string> | null = null;
  const ask = async (method: string, url: string, values: object): Promise<unknown> => {
    const body = method === 'POST' ? { body: JSON.stringify(values) } : {};
    const response = await fetch(url, { method, ...body });
    const { value } = (await response.json()) as { value: Record<string, string> };
    if (!response.ok) throw new EngineError(`${value?.error}: ${value?.message}`);
    return value;
  };
  const begin = async (): Promise<string> => {
    const begun = await ask('POST', base, { capabilities: {} });
    return (begun as { sessionId: string }).sessionId;
  };
  return async (command: Command, values = {}) => {
    session ??= begin();
    const [, method, where] = commands[command];
    const filled = where.replace(/\{(\w+)\}/, (_, name: string) => String(values[name]));
    return ask(method, `${base}/${await session}${filled}`, values);
  };
}

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'unsent-engine-'));

/** Nothing of whoever runs the tests is read or written. */
function start(file: string, args: readonly string[], folder: string): ChildProcess {
  const env = { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder, LIBGL_ALWAYS_SOFTWARE: '1' };
  // A group of its own, so that it can be ended as a whole.
  return spawn(file, args, { detached: true, stdio: 'ignore', env });
}

async function end(child: ChildProcess, folder: string): Promise<void> {
  const isGone = new Promise((resolve) => child.once('close', resolve));
  if (child.pid !== undefined && child.exitCode === null) {
    process.kill(-child.pid, 'SIGTERM');
    await Promise.race([isGone, new Promise((resolve) => setTimeout(resolve, 5000))]);
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // All of it has ended.
    }
  }
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  } catch (error) {
    // A service of the desktop that the engine woke may have mounted something there: no fault of ours.
    process.stderr.write(`${folder} stays behind: ${String(error)}\n`);
  }
}

/** Asks again until there is something. */
async function until<T>(look: () => T | Promise<T>): Promise<T> {
  const last = Date.now() + patience;
  for (;;) {
    const found = await Promise.resolve()
      .then(look)
      .catch(() => null);
    if (found) return found;
    if (Date.now() > last) throw new EngineError('The engine does not start.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

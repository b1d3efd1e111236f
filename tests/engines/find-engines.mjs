/**
 * Finds the two other engines for the journeys of this folder; on Debian, as root, what is missing is
 * installed. Where one cannot be had, the reason is what is printed with the tests that it skips.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** @typedef {'firefox' | 'webkit'} Engine */

/**
 * What the search needs to know of a machine, so that a test can be any machine.
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {boolean} isRoot
 * @property {(file: string) => boolean} exists
 * @property {(command: string[]) => boolean} run runs an installer, true if it succeeded
 */

/** What is needed in one of these places, first found first taken. @type {Record<Engine, string[][]>} */
const programs = {
  firefox: [['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']],
  // WebKitGTK opens windows only: one that nobody sees, and a bus of its own.
  webkit: [['WebKitWebDriver'], ['xvfb-run'], ['xauth'], ['dbus-run-session']],
};

/** @type {Record<Engine, string[]>} */
const packages = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
};

/**
 * @param {Engine} engine
 * @param {Machine} [machine]
 * @returns {{ file: string } | { missing: string }} what starts the engine, or why there is none
 */
export function ensureEngine(engine, machine = thisMachine()) {
  const wished = machine.env[`UNSENT_${engine.toUpperCase()}`];
  if (wished === 'none') return { missing: `not wished: UNSENT_${engine.toUpperCase()} is none` };
  if (wished) return { file: wished };
  const found = findEngine(engine, machine);
  if (found) return { file: found };
  const names = packages[engine].join(' ');
  if (!machine.isRoot || !machine.exists('/usr/bin/apt-get'))
    return { missing: `not installed here (on Debian: apt-get install ${names})` };
  const isInstalled =
    machine.run(['apt-get', 'update']) &&
    machine.run(['apt-get', 'install', '-y', '--no-install-recommends', ...packages[engine]]);
  const file = isInstalled ? findEngine(engine, machine) : undefined;
  return file ? { file } : { missing: `apt-get install ${names} did not succeed` };
}

/** @param {Engine} engine @param {Machine} machine */
function findEngine(engine, { env, exists }) {
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin'].filter((folder) => folder !== '');
  const [first, ...others] = programs[engine].map((names) =>
    names
      .flatMap((name) =>
        name.startsWith('/') ? name : folders.map((at) => path.posix.join(at, name)),
      )
      .find(exists),
  );
  return others.includes(undefined) ? undefined : first;
}

/** @returns {Machine} */
function thisMachine() {
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run: ([command = '', ...args]) => {
      console.error(`Trying: ${[command, ...args].join(' ')}`);
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
    },
  };
}

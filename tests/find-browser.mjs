/**
 * Finds a Chromium, Chrome or Edge for the browser tests; where there is none, installs one as the
 * machine allows. By hand: `node tests/find-browser.mjs` prints the path or says what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * What the search needs to know of a machine, so that a test can be any machine.
 * @typedef {object} Machine
 * @property {string} platform as in process.platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {boolean} isRoot
 * @property {(file: string) => boolean} exists
 * @property {(folder: string) => string[]} list names in a folder, none if it is not there
 * @property {(file: string) => boolean} starts whether this browser really runs
 * @property {(command: string[]) => boolean} run runs an installer, true if it succeeded
 * @property {string[]} playwright the command line of Playwright's own installer
 * @property {(line: string) => void} say
 */

/** What every test browser is started with: no sandbox (root), no graphics card, nothing over the network. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser without its window: the same engine, for about half of the processor's time. */
const WINDOWLESS = 'chromium-headless-shell';
const WINDOWLESS_IN_CACHE = 'chrome-headless-shell';

const HELP =
  'No browser for the tests: install Chromium, Chrome or Edge, or set UNSENT_BROWSER to the path of one.';

/**
 * A browser that starts, installed first if need be. Throws one line that says what to do.
 * @param {Machine} [machine]
 * @returns {string}
 */
export function ensureBrowser(machine = thisMachine()) {
  const wished = machine.env.UNSENT_BROWSER;
  if (wished) {
    if (machine.starts(wished)) return wished;
    throw new Error(`UNSENT_BROWSER is ${wished}, which does not start. Correct it or unset it.`);
  }
  const found = findBrowser(machine);
  // A machine that only checks takes the lighter one too; nobody else is given a second browser.
  const isEnough = !found || isWindowless(found) || !machine.env.CI || !isDebianRoot(machine);
  if (found && isEnough) return found;
  for (const commands of installers(machine)) {
    const shown = commands.map((command) => command.join(' ')).join(' && ');
    machine.say(`${found ? 'A lighter browser' : 'No browser found'}; trying: ${shown}`);
    const isThere = commands.every((command) => machine.run(command));
    if (found) return (isThere && findBrowser(machine)) || found;
    const installed = isThere ? findBrowser(machine) : undefined;
    if (installed) return installed;
  }
  throw new Error(HELP);
}

/**
 * The first of the usual places that holds a browser which starts.
 * @param {Machine} machine
 */
export function findBrowser(machine) {
  return candidates(machine).find((file) => machine.exists(file) && machine.starts(file));
}

/**
 * Where a browser usually is, best first.
 * @param {Machine} machine
 * @returns {string[]}
 */
export function candidates(machine) {
  const { platform } = machine;
  const usual =
    platform === 'win32'
      ? onWindows(machine)
      : platform === 'darwin'
        ? onMac(machine)
        : onLinux(machine);
  const all = [...new Set([...usual, ...inPlaywrightCache(machine)])];
  return [...all.filter(isWindowless), ...all.filter((file) => !isWindowless(file))];
}

/** @param {string} file */
function isWindowless(file) {
  return file.includes(WINDOWLESS) || file.includes(WINDOWLESS_IN_CACHE);
}

/** @param {Machine} machine */
function isDebianRoot({ platform, isRoot, exists }) {
  return platform === 'linux' && isRoot && exists('/usr/bin/apt-get');
}

/** @param {Machine} machine */
function onLinux({ env }) {
  const names = [
    WINDOWLESS,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const fixed = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
  const inPath = names.flatMap((name) =>
    folders.filter((folder) => folder !== '').map((folder) => path.posix.join(folder, name)),
  );
  return [...inPath, ...fixed];
}

/** @param {Machine} machine */
function onMac({ home }) {
  const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  return names.flatMap((name) =>
    ['/Applications', `${home}/Applications`].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  );
}

/** @param {Machine} machine */
function onWindows({ env }) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const programs = [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) =>
    roots.flatMap((root) => (root ? [path.win32.join(root, program)] : [])),
  );
}

/** Playwright keeps one folder per revision; the newest is first.
 * @param {Machine} machine */
function inPlaywrightCache({ platform, env, home, list }) {
  const shelf = {
    win32: () => path.win32.join(env.LOCALAPPDATA ?? home, 'ms-playwright'),
    darwin: () => `${home}/Library/Caches/ms-playwright`,
    linux: () => `${env.XDG_CACHE_HOME ?? `${home}/.cache`}/ms-playwright`,
  };
  const join = platform === 'win32' ? path.win32.join : path.posix.join;
  const usual = platform === 'win32' || platform === 'darwin' ? shelf[platform]() : shelf.linux();
  const cache = env.PLAYWRIGHT_BROWSERS_PATH || usual;
  const shell = (/** @type {string} */ system, ending = '') =>
    `${WINDOWLESS_IN_CACHE}-${system}/${WINDOWLESS_IN_CACHE}${ending}`;
  const inner = {
    win32: [shell('win64', '.exe'), 'chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
    darwin: [
      shell('mac-arm64'),
      shell('mac-x64'),
      ...['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
        `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
        `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      ]),
    ],
    linux: [
      shell('linux64'),
      'chrome-linux64/chrome',
      'chrome-linux-arm64/chrome',
      'chrome-linux/chrome',
    ],
  };
  const files = platform === 'win32' || platform === 'darwin' ? inner[platform] : inner.linux;
  const revision = (/** @type {string} */ name) => Number(name.split('-').at(-1));
  return list(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) => files.map((file) => join(cache, name, ...file.split('/'))));
}

/**
 * The ways to install a browser here, best first; each is a list of commands that must all succeed.
 * @param {Machine} machine
 * @returns {string[][][]}
 */
export function installers(machine) {
  const { playwright } = machine;
  if (!isDebianRoot(machine)) return [[[...playwright, 'install', 'chromium']]];
  return [
    [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', WINDOWLESS],
    ],
    [['apt-get', 'install', '-y', 'chromium']],
    // On Ubuntu the package of that name only points to a snap, which needs more than a container has.
    [[...playwright, 'install', '--with-deps', 'chromium']],
  ];
}

/** @returns {Machine} */
function thisMachine() {
  const require = createRequire(import.meta.url);
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    starts: startsHere,
    run: ([command = '', ...args]) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      // Standard output belongs to the path; what an installer says goes to standard error.
      return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
    },
    playwright: [process.execPath, require.resolve('@playwright/test/cli')],
    say: (line) => console.error(line),
  };
}

/** Opens an empty page without a window: only this shows that nothing is missing.
 * @param {string} file */
function startsHere(file) {
  const profile = mkdtempSync(path.join(tmpdir(), 'unsent-browser-'));
  try {
    const args = [
      '--headless',
      ...BROWSER_FLAGS,
      `--user-data-dir=${profile}`,
      '--dump-dom',
      'about:blank',
    ];
    const { status, stdout } = spawnSync(file, args, { encoding: 'utf8', timeout: 60_000 });
    return status === 0 && stdout.includes('<html');
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

import { describe, expect, test } from 'vitest';
import {
  candidates,
  ensureBrowser,
  findBrowser,
  installers,
  type Machine,
} from '../find-browser.mjs';

interface Imagined {
  platform?: string;
  env?: Record<string, string>;
  isRoot?: boolean;
  /** Files that are there; a trailing `!` marks a browser that does not start. */
  files?: string[];
  /** What an installer, known by its first two words, puts on the disk; one not named here fails. */
  installs?: Record<string, string[]>;
}

function imagine({
  platform = 'linux',
  env = {},
  isRoot = false,
  files = [],
  installs = {},
}: Imagined) {
  const disk = new Set(files.map((file) => file.replace(/!$/, '')));
  const ran: string[] = [];
  const machine: Machine = {
    platform,
    env,
    home: platform === 'win32' ? 'C:\\Users\\pat' : '/home/pat',
    isRoot,
    exists: (file) => disk.has(file),
    list: (folder) => {
      const inside = [...disk].filter(
        (file) => file.startsWith(`${folder}/`) || file.startsWith(`${folder}\\`),
      );
      return [
        ...new Set(inside.map((file) => file.slice(folder.length + 1).split(/[/\\]/)[0] ?? '')),
      ];
    },
    starts: (file) => disk.has(file) && !files.includes(`${file}!`),
    run: (command) => {
      ran.push(command.join(' '));
      const made = installs[command.join(' ')] ?? installs[command.slice(0, 2).join(' ')];
      for (const file of made ?? []) disk.add(file);
      return made !== undefined;
    },
    playwright: ['playwright'],
    say: () => {},
  };
  return { machine, ran };
}

const APT = '/usr/bin/apt-get';
const IN_CACHE = '/home/pat/.cache/ms-playwright/chromium-1255/chrome-linux64/chrome';

describe('what is installed', () => {
  test('UNSENT_BROWSER comes first', () => {
    const files = ['/opt/mine', '/usr/bin/chromium'];
    const { machine } = imagine({ env: { UNSENT_BROWSER: '/opt/mine' }, files });
    expect(ensureBrowser(machine)).toBe('/opt/mine');
  });

  test('an UNSENT_BROWSER that does not start is said, not passed over', () => {
    const { machine, ran } = imagine({
      env: { UNSENT_BROWSER: '/opt/mine' },
      files: ['/usr/bin/chromium', APT],
    });
    expect(() => ensureBrowser(machine)).toThrow(/^UNSENT_BROWSER is \/opt\/mine, .*$/);
    expect(ran).toEqual([]);
  });

  test.each([
    ['linux', '/usr/bin/chromium', {}],
    ['linux', '/home/pat/bin/google-chrome', { PATH: '/bin:/home/pat/bin' }],
    ['linux', '/opt/microsoft/msedge/msedge', {}],
    ['linux', IN_CACHE, {}],
    ['linux', '/cache/chromium-9/chrome-linux/chrome', { PLAYWRIGHT_BROWSERS_PATH: '/cache' }],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/home/pat/Applications/Chromium.app/Contents/MacOS/Chromium', {}],
    [
      'darwin',
      '/home/pat/Library/Caches/ms-playwright/chromium-1255/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      {},
    ],
    [
      'win32',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    ],
    [
      'win32',
      'C:\\Local\\ms-playwright\\chromium-1255\\chrome-win64\\chrome.exe',
      { LOCALAPPDATA: 'C:\\Local' },
    ],
  ])('on %s: %s', (platform, file, env) => {
    const { machine, ran } = imagine({ platform, env, files: [file] });
    expect(ensureBrowser(machine)).toBe(file);
    expect(ran).toEqual([]);
  });

  test('one that does not start is passed over', () => {
    const { machine } = imagine({ files: ['/usr/bin/chromium!', '/usr/bin/google-chrome'] });
    expect(findBrowser(machine)).toBe('/usr/bin/google-chrome');
  });

  test('of several revisions in the cache the newest is taken', () => {
    const older = IN_CACHE.replace('1255', '999');
    const { machine } = imagine({ files: [older, IN_CACHE] });
    expect(findBrowser(machine)).toBe(IN_CACHE);
  });

  test('one without a window, of the same engine, is taken before one with', () => {
    const inCache =
      '/home/pat/.cache/ms-playwright/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell';
    for (const file of ['/usr/bin/chromium-headless-shell', inCache]) {
      const { machine } = imagine({ files: ['/usr/bin/chromium', IN_CACHE, file] });
      expect(findBrowser(machine)).toBe(file);
    }
  });

  test('no place is tried twice', () => {
    const all = candidates(imagine({ env: { PATH: '/usr/bin:/usr/local/bin' } }).machine);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('what is not there gets installed', () => {
  test('root on Debian: the package, without a window where there is one', () => {
    const light = 'apt-get install -y chromium-headless-shell';
    const full = 'apt-get install -y chromium';
    const { machine, ran } = imagine({
      isRoot: true,
      files: [APT],
      installs: { 'apt-get update': [], [light]: ['/usr/bin/chromium-headless-shell'] },
    });
    expect(ensureBrowser(machine)).toBe('/usr/bin/chromium-headless-shell');
    expect(ran).toEqual(['apt-get update', light]);

    const older = imagine({
      isRoot: true,
      files: [APT],
      installs: { 'apt-get update': [], [full]: ['/usr/bin/chromium'] },
    });
    expect(ensureBrowser(older.machine)).toBe('/usr/bin/chromium');
    expect(older.ran).toEqual(['apt-get update', light, full]);
  });

  test('a machine that only checks is given the lighter one beside a full one, or keeps the full', () => {
    const files = [APT, '/usr/bin/chromium'];
    const light = ['/usr/bin/chromium-headless-shell'];
    const installs = { 'apt-get update': [], 'apt-get install': light };
    const given = imagine({ isRoot: true, env: { CI: '1' }, files, installs });
    expect(ensureBrowser(given.machine)).toBe(light[0]);
    const without = imagine({ isRoot: true, env: { CI: '1' }, files });
    expect(ensureBrowser(without.machine)).toBe('/usr/bin/chromium');
    expect(without.ran).toEqual(['apt-get update']);
    const someone = imagine({ isRoot: true, files, installs });
    expect(ensureBrowser(someone.machine)).toBe('/usr/bin/chromium');
    expect(someone.ran).toEqual([]);
  });

  test('root on Ubuntu, whose package does not start: Playwright, with what it needs', () => {
    const { machine, ran } = imagine({
      isRoot: true,
      files: [APT, '/usr/bin/chromium!'],
      installs: { 'apt-get update': [], 'apt-get install': [], 'playwright install': [IN_CACHE] },
    });
    expect(ensureBrowser(machine)).toBe(IN_CACHE);
    expect(ran.at(-1)).toBe('playwright install --with-deps chromium');
  });

  test('not root, or no Debian, or no Linux: Playwright', () => {
    for (const imagined of [
      { files: [APT] },
      { isRoot: true },
      { platform: 'darwin' },
      { platform: 'win32', isRoot: true, files: [APT] },
    ])
      expect(installers(imagine(imagined).machine)).toEqual([
        [['playwright', 'install', 'chromium']],
      ]);
    const { machine } = imagine({ installs: { 'playwright install': [IN_CACHE] } });
    expect(ensureBrowser(machine)).toBe(IN_CACHE);
  });

  test('when nothing works, one line says what to do', () => {
    const { machine, ran } = imagine({ isRoot: true, files: [APT] });
    expect(() => ensureBrowser(machine)).toThrow(/^No browser for the tests: .*UNSENT_BROWSER.*$/);
    expect(ran).toEqual([
      'apt-get update',
      'apt-get install -y chromium',
      'playwright install --with-deps chromium',
    ]);
  });
});

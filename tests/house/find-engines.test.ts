import { expect, test } from 'vitest';
import { ensureEngine, type Machine } from '../engines/find-engines.mjs';

interface Imagined {
  env?: Record<string, string>;
  isRoot?: boolean;
  files?: string[];
  /** What apt-get puts on the disk; nothing where it does not succeed. */
  installs?: string[];
}

function imagine({ env = {}, isRoot = false, files = [], installs }: Imagined) {
  const disk = new Set(files);
  const ran: string[] = [];
  const machine: Machine = {
    env,
    isRoot,
    exists: (file) => disk.has(file),
    run: (command) => {
      ran.push(command.join(' '));
      if (command[1] === 'install') for (const file of installs ?? []) disk.add(file);
      return installs !== undefined;
    },
  };
  return { machine, ran };
}

const apt = '/usr/bin/apt-get';
const webkit = ['WebKitWebDriver', 'xvfb-run', 'xauth', 'dbus-run-session'].map(
  (name) => `/usr/bin/${name}`,
);

test('what is there is taken, and nothing is installed', () => {
  const { machine, ran } = imagine({
    env: { PATH: '/opt/bin:/usr/bin' },
    isRoot: true,
    files: [apt, '/opt/bin/firefox', ...webkit],
  });
  expect(ensureEngine('firefox', machine)).toEqual({ file: '/opt/bin/firefox' });
  expect(ensureEngine('webkit', machine)).toEqual({ file: '/usr/bin/WebKitWebDriver' });
  expect(ran).toEqual([]);
});

test('a WebKit without a screen to open on is not there', () => {
  const { machine } = imagine({ files: webkit.filter((file) => !file.includes('xvfb')) });
  expect(ensureEngine('webkit', machine)).toEqual({
    missing: expect.stringContaining('apt-get install webkit2gtk-driver xvfb xauth dbus'),
  });
});

test('on Debian, as root, it is installed', () => {
  const { machine, ran } = imagine({ isRoot: true, files: [apt], installs: webkit });
  expect(ensureEngine('webkit', machine)).toEqual({ file: '/usr/bin/WebKitWebDriver' });
  expect(ran).toEqual([
    'apt-get update',
    'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb xauth dbus',
  ]);
});

test.each([
  ['elsewhere nothing is installed', { isRoot: true }],
  ['a user installs nothing', { files: [apt] }],
  ['an installer that fails is told', { isRoot: true, files: [apt] }],
  ['one that brings something else is told', { isRoot: true, files: [apt], installs: ['/x'] }],
])('%s: there is a reason, and no engine', (_, imagined: Imagined) => {
  const { machine } = imagine(imagined);
  expect(ensureEngine('firefox', machine)).toEqual({ missing: expect.stringMatching(/firefox/) });
});

test('whoever runs the tests can choose another, or none', () => {
  const { machine } = imagine({ env: { UNSENT_FIREFOX: '/x/firefox', UNSENT_WEBKIT: 'none' } });
  expect(ensureEngine('firefox', machine)).toEqual({ file: '/x/firefox' });
  expect(ensureEngine('webkit', machine)).toHaveProperty('missing');
});

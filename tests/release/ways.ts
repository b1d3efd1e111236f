/** The ways in which a school comes to a release: each is opened up to the first choice of a story. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { type Times, toFirstChoice } from './first-choice.ts';
import {
  type Files,
  findProgram,
  noContainers,
  type Served,
  serveByApache,
  serveByNginx,
  servePlainly,
  unpack,
} from './serve.ts';

interface Place {
  readonly browser: Browser;
  /** For whatever has to lie on a disk. */
  readonly folder: string;
}
type Seen = Times | { readonly missing: string };

export interface Way {
  readonly name: string;
  open(place: Place): Promise<Seen>;
}

const zipped = (files: Files, ending: string): Files => {
  const [, bytes] = [...files].find(([name]) => name.endsWith(ending)) ?? [];
  if (!bytes) throw new Error(`there is no ${ending}`);
  return new Map(Object.entries(unzipSync(bytes)));
};

/** A window that has never been anywhere. */
async function inWindow<T>({ browser }: Place, then: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'en', serviceWorkers: 'block' });
  try {
    return await then(await context.newPage());
  } finally {
    await context.close();
  }
}

const opened = (place: Place, address: string, isSlow = false): Promise<Times> =>
  inWindow(place, async (page) => {
    if (isSlow) {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      const line = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
      await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
    }
    const since = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    return toFirstChoice(page, since);
  });

async function served<T>(serving: Promise<Served>, then: (address: string) => Promise<T>) {
  const { address, close } = await serving;
  try {
    return await then(address);
  } finally {
    close();
  }
}

/** What only a server can say has to come with every file, and the names that change stay. */
async function sayWhatTheyShould(address: string, script: string): Promise<void> {
  const wanted = {
    'content-security-policy': "frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  for (const [file, cache] of [
    ['', 'no-cache'],
    [script, 'immutable'],
  ] as const) {
    const { ok, headers } = await fetch(address + file);
    if (!ok) throw new Error(`${file || 'the page'} is not there`);
    for (const [name, value] of Object.entries({ ...wanted, 'cache-control': cache }))
      if (!headers.get(name)?.includes(value))
        throw new Error(`${file || 'the page'} comes with ${name}: ${headers.get(name)}`);
  }
  const { status } = await fetch(`${address}assets/nothing.js`);
  if (status !== 404) throw new Error(`what is not there is answered with ${status}`);
}

const scriptOf = (site: Files): string =>
  [...site.keys()].find((name) => /^assets\/index-.*\.js$/.test(name)) ?? '';

const below = 'schools/ours/';

function byServers(files: Files): readonly Way[] {
  const site = zipped(files, '-site.zip');
  const told = (name: string) => zipped(files, '-servers.zip').get(name) ?? new Uint8Array();
  const lying = ({ folder }: Place, name: string, more: Files = new Map()): string => {
    const root = path.join(folder, name);
    unpack(new Map([...site, ...more]), path.join(root, below));
    return unpack(new Map([...site, ...more]), root);
  };
  return [
    {
      name: 'site, nginx with the settings of the container, as nobody, below a folder',
      async open(place) {
        const found = findProgram('nginx');
        if ('missing' in found) return found;
        const settings = Buffer.from(told('nginx.conf')).toString();
        const root = lying(place, 'by-nginx');
        return served(serveByNginx(found.file, settings, place.folder, root), async (address) => {
          const health = await fetch(`${address}health`);
          if ((await health.text()) !== 'ok\n') throw new Error('it does not say that it stands');
          await sayWhatTheyShould(address, scriptOf(site));
          await sayWhatTheyShould(address + below, scriptOf(site));
          return opened(place, address + below);
        });
      },
    },
    {
      name: 'site, Apache with its .htaccess, below a folder',
      async open(place) {
        const found = findProgram('apache2');
        if ('missing' in found) return found;
        const root = lying(place, 'by-apache', new Map([['.htaccess', told('.htaccess')]]));
        return served(serveByApache(found.file, place.folder, root), async (address) => {
          await sayWhatTheyShould(address, scriptOf(site));
          await sayWhatTheyShould(address + below, scriptOf(site));
          return opened(place, address + below);
        });
      },
    },
    { name: 'site, as a container', open: (place) => inContainer(place, files) },
  ];
}

async function inContainer(place: Place, files: Files): Promise<Seen> {
  const missing = noContainers();
  if (missing !== null) return { missing };
  const folder = unpack(zipped(files, '-servers.zip'), path.join(place.folder, 'container'));
  unpack(zipped(files, '-site.zip'), path.join(folder, 'site'));
  const docker = (...words: readonly string[]) =>
    spawnSync('docker', words, { encoding: 'utf8', timeout: 300_000 });
  const built = docker('build', '-t', 'unsent-release', folder);
  if (built.status !== 0) throw new Error(built.stderr.trim());
  const port = '127.0.0.1::8080';
  const run = docker(
    'run',
    '-d',
    '--rm',
    '--read-only',
    '--tmpfs',
    '/tmp',
    '-p',
    port,
    'unsent-release',
  );
  const id = run.stdout.trim();
  if (run.status !== 0) throw new Error(run.stderr.trim());
  try {
    const at = docker('port', id, '8080').stdout.trim();
    return await opened(place, `http://${at}/`);
  } finally {
    docker('stop', id);
  }
}

/** What a browser is opened with by the script of a double click. */
function startedWith(place: Place, files: Files): string {
  const folder = unpack(zipped(files, '-start.zip'), path.join(place.folder, 'a stick & more'));
  const noted = path.join(folder, 'noted');
  const browser = path.join(folder, 'browser.sh');
  writeFileSync(browser, `#!/bin/sh\nprintf %s "$1" > '${noted}'\n`, { mode: 0o755 });
  const env = { ...process.env, BROWSER: browser };
  const { status, stderr } = spawnSync('sh', [path.join(folder, 'start.sh')], { env });
  if (status !== 0) throw new Error(String(stderr));
  return readFileSync(noted, 'utf8');
}

const platform = (kind: string, address: string): string => {
  const [script, made, name] =
    kind === '2004'
      ? ['scorm2004', 'Scorm2004API', 'API_1484_11']
      : ['scorm12', 'Scorm12API', 'API'];
  return `<!doctype html><title>Course</title><script src="${script}.js"></script>
    <script>window.${name} = new ${made}({ autocommit: false, logLevel: 5 })</script>
    <iframe src="${address}" width="1000" height="700"></iframe>`;
};

/** The first story of a package, with scorm-again around it. */
const inPlatform = (name: string, bytes: Uint8Array): Way => ({
  name,
  async open(place) {
    const inside = unzipSync(bytes);
    const text = (file: string) => Buffer.from(inside[file] ?? []).toString();
    const [, parameters = ''] = /parameters="([^"]+)"/.exec(text('imsmanifest.xml')) ?? [];
    const kind = /-scorm-([\d.]+)-/.exec(name)?.[1] ?? '';
    const dist = path.dirname(createRequire(import.meta.url).resolve('scorm-again/scorm12'));
    const script = (file: string) => readFileSync(path.join(dist, file));
    const course = new Map([
      ['index.html', Buffer.from(platform(kind, `unsent.html${parameters}`))],
      ['unsent.html', inside['unsent.html'] ?? new Uint8Array()],
      ['scorm12.js', script('scorm12.js')],
      ['scorm2004.js', script('scorm2004.js')],
    ]);
    return served(servePlainly(course), (address) =>
      inWindow(place, async (page) => {
        const since = performance.now();
        await page.goto(address, { waitUntil: 'commit' });
        const times = await toFirstChoice(page.frameLocator('iframe'), since);
        const held = await page.evaluate(() => {
          const { API, API_1484_11 } = window as unknown as Record<string, { cmi: unknown }>;
          return JSON.stringify((API ?? API_1484_11)?.cmi);
        });
        if (!held?.includes('incomplete')) throw new Error(`the platform holds ${held}`);
        return times;
      }),
    );
  },
});

export function ways(files: Files): readonly Way[] {
  const site = () => zipped(files, '-site.zip');
  return [
    {
      name: 'site, over a slow line',
      open: (place) => served(servePlainly(site()), (address) => opened(place, address, true)),
    },
    {
      name: 'site, over a fast line',
      open: (place) => served(servePlainly(site()), (address) => opened(place, address)),
    },
    ...byServers(files),
    {
      name: 'site, in a frame of another page',
      open: (place) =>
        served(servePlainly(site()), (address) => {
          const frame = `<!doctype html><iframe src="${address}" width="900" height="720"></iframe>`;
          const around = servePlainly(new Map([['index.html', Buffer.from(frame)]]));
          return served(around, (outer) =>
            inWindow(place, async (page) => {
              const since = performance.now();
              // Another origin: the same machine under its other name.
              await page.goto(outer.replace('127.0.0.1', 'localhost'), { waitUntil: 'commit' });
              return toFirstChoice(page.frameLocator('iframe'), since);
            }),
          );
        }),
    },
    {
      name: 'unsent.html, from a disk',
      open: (place) => {
        const page = files.get('unsent.html') ?? new Uint8Array();
        const folder = unpack(new Map([['unsent.html', page]]), path.join(place.folder, 'stick'));
        return opened(place, pathToFileURL(path.join(folder, 'unsent.html')).href);
      },
    },
    {
      name: 'start.sh',
      open: (place) => opened(place, pathToFileURL(startedWith(place, files)).href),
    },
    { name: 'start.cmd', open: async () => ({ missing: 'there is no Windows here' }) },
    ...[...files]
      .filter(([name]) => name.includes('-scorm-'))
      .map(([name, bytes]) => inPlatform(name, bytes)),
  ];
}

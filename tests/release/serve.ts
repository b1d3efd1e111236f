/** Servers for what was released: a plain one, and those whose settings are part of it. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { freePort } from '../free-port.mjs';

export interface Served {
  /** Of the folder that everything stands in. */
  readonly address: string;
  close(): void;
}

export type Files = ReadonlyMap<string, Uint8Array>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Packs text on its way, as any server of today. */
export async function servePlainly(files: Files, below = '/'): Promise<Served> {
  const server: Server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://x');
    const name = pathname.slice(below.length) || 'index.html';
    const bytes = pathname.startsWith(below) ? files.get(name) : undefined;
    if (!bytes) return answer.writeHead(404).end();
    const type = types[path.extname(name)];
    const packed = type ? gzipSync(bytes) : bytes;
    if (type) answer.setHeader('Content-Encoding', 'gzip');
    answer.setHeader('Content-Type', type ?? 'application/octet-stream').end(packed);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}${below}`, close };
}

/** Puts files into a folder that anybody may read. */
export function unpack(files: Files, folder: string): string {
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return folder;
}

/** Where a program is, or why it is not there. */
export type Found = { readonly file: string } | { readonly missing: string };

export function findProgram(name: string): Found {
  const places = [...(process.env.PATH ?? '').split(':'), '/usr/sbin'];
  const file = places.map((place) => path.join(place, name)).find(existsSync);
  return file ? { file } : { missing: `${name} is not installed here` };
}

/** Nobody, where tests run as root: what a container does not need it does not have. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

async function started(file: string, args: readonly string[], address: string): Promise<Served> {
  const child = spawn(file, args, { ...nobody, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const close = (): void => void child.kill('SIGTERM');
  for (let look = 0; look < 100; look += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return { address, close };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  close();
  throw new Error(`${file} does not serve: ${said.trim()}`);
}

/** A folder that only the server writes into. */
function ownFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o777);
  return folder;
}

/** nginx, under the very file of the release: only where the files lie and the port are put in. */
export async function serveByNginx(file: string, settings: string, folder: string, site: string) {
  const port = await freePort();
  const own = ownFolder(path.join(folder, 'nginx'));
  const server = settings
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('root /usr/share/nginx/html', `root ${site}`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${own}/${name};`)
    .join('\n');
  const whole = `pid ${own}/pid;\nerror_log stderr;\ndaemon off;\nevents {}\nhttp {
access_log off;\ninclude /etc/nginx/mime.types;\n${temporary}\n${server}}\n`;
  writeFileSync(path.join(folder, 'nginx.conf'), whole);
  const args = ['-p', own, '-e', 'stderr', '-c', path.join(folder, 'nginx.conf')];
  return started(file, args, `http://127.0.0.1:${port}/`);
}

/** Apache, with the file of the release beside index.html. */
export async function serveByApache(file: string, folder: string, site: string) {
  const port = await freePort();
  const own = ownFolder(path.join(folder, 'apache'));
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers']
    .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
    .join('\n');
  const whole = `ServerRoot ${own}\nPidFile ${own}/pid\nErrorLog ${own}/error.log\nListen 127.0.0.1:${port}
ServerName localhost\n${modules}\nTypesConfig /etc/mime.types\nDirectoryIndex index.html
DocumentRoot ${site}\n<Directory ${site}>\nAllowOverride All\nRequire all granted\n</Directory>\n`;
  writeFileSync(path.join(folder, 'apache.conf'), whole);
  const args = ['-f', path.join(folder, 'apache.conf'), '-D', 'FOREGROUND'];
  return started(file, args, `http://127.0.0.1:${port}/`);
}

/** null where containers can be built and run here; else the reason. */
export function noContainers(): string | null {
  const { error, status } = spawnSync('docker', ['info'], { stdio: 'ignore' });
  if (error) return 'there is no docker here';
  return status === 0 ? null : 'docker has nobody to talk to here';
}

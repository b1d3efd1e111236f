import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { collectLicences } from '../../tools/licences.ts';
import { checksums, thirdPartyNotices } from '../../tools/release/release.ts';
import { type Lock, sbomOf } from '../../tools/release/sbom.ts';
import { serverFiles } from '../../tools/release/servers.ts';

test('the notices carry the whole text of everything that is inside', () => {
  const { shipped } = collectLicences(process.cwd());
  const notices = thirdPartyNotices(shipped);
  for (const { name, version, text } of shipped) {
    expect(notices).toContain(`${name} ${version}\n`);
    expect(notices).toContain(text.trim());
  }
  // Terms that stand inside another licence's text.
  expect(notices).toMatch(/unicode/i);
});

test('the checksums are what the usual tool checks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unsent-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = new Map([
    ['b.txt', Buffer.from('two')],
    ['a.html', Buffer.from('one')],
  ]);
  const sums = checksums(files);
  expect(sums.split('\n').map((line) => line.slice(66))).toEqual(['a.html', 'b.txt', '']);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const check = () =>
    spawnSync('sha256sum', ['--check'], { cwd: folder, input: sums, encoding: 'utf8' });
  if (check().error) return expect(sums).toMatch(/^[0-9a-f]{64} {2}a\.html\n/);
  expect(check().status).toBe(0);
  writeFileSync(join(folder, 'a.html'), 'other');
  expect(check().status).toBe(1);
});

test('the list of what is inside names every package that ships, by what was fetched', () => {
  const { shipped } = collectLicences(process.cwd());
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const own = { name: 'unsent', version: '1.2.3', license: 'MIT' };
  const listed = JSON.parse(JSON.stringify(sbomOf(own, shipped, lock)));
  expect(listed).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  expect(listed.components).toHaveLength(shipped.length);
  for (const { name, version } of shipped) {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const one = listed.components.find((component: { purl: string }) => component.purl === purl);
    expect(one?.hashes?.[0].content, name).toMatch(/^[0-9a-f]{128}$/);
  }
  expect(new Set(listed.components.map((one: { purl: string }) => one.purl)).size).toBe(
    shipped.length,
  );
});

test('every server is told the same', () => {
  const texts = [...serverFiles()].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
  const told = texts.filter(([name]) => name !== 'Dockerfile');
  expect(told).toHaveLength(3);
  for (const [name, text] of told)
    for (const part of ["frame-ancestors 'self'", 'nosniff', 'no-referrer', 'immutable'])
      expect(text, name).toContain(part);
});

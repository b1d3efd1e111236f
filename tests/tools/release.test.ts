import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { collectLicences } from '../../tools/licences.ts';
import { checksums, thirdPartyNotices } from '../../tools/release.ts';

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

/**
 * Opens everything of a release as a school would, up to the first choice of a story, and says how
 * long that takes. What cannot be had on this machine is printed as not seen, with the reason.
 * Usage: tsx tests/release/open.ts [folder]
 */
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, ensureBrowser } from '../find-browser.mjs';
import { fitsSchemas } from './schemas.ts';
import { ways } from './ways.ts';

const folder = process.argv[2] ?? 'release';
const files = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]),
);

/** What can be read without a browser; gives what is wrong. */
function wrongIn(): string[] {
  const wrong: string[] = [];
  const text = (name: string) => files.get(name)?.toString() ?? '';
  const told = new Map(
    text('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  for (const [name, bytes] of files) {
    const sum = createHash('sha256').update(bytes).digest('hex');
    if (name !== 'SHA256SUMS' && told.get(name) !== sum) wrong.push(`the checksum of ${name}`);
  }
  for (const name of told.keys()) if (!files.has(name)) wrong.push(`${name} is not there`);
  const { bomFormat, components } = JSON.parse(text('sbom.cdx.json'));
  if (bomFormat !== 'CycloneDX' || components.length < 5) wrong.push('sbom.cdx.json');
  const notices = text('THIRD-PARTY-NOTICES.txt');
  for (const terms of ['@chenglou/pretext', 'UNICODE LICENSE', 'ICU License'])
    if (!notices.includes(terms)) wrong.push(`the notices say nothing of ${terms}`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (!text('CHANGES.md').includes(`## ${version}`)) wrong.push(`no changes of ${version}`);
  if ((files.get('unsent.html')?.length ?? 0) > 6_000_000) wrong.push('unsent.html is over 6 MB');
  return wrong;
}

const kilo = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
const seconds = (ms: number): string => (ms / 1000).toFixed(1);

const here = mkdtempSync(path.join(tmpdir(), 'unsent-release-'));
chmodSync(here, 0o755);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
const wrong = wrongIn();
console.log('| file | size |\n|---|---|');
for (const [name, bytes] of files) console.log(`| ${name} | ${kilo(bytes.length)} |`);
console.log('\n| opened | first screen, s | first choice, s |\n|---|---|---|');
for (const { name, open } of ways(files)) {
  try {
    const seen = await open({ browser, folder: here });
    if ('missing' in seen) console.log(`| ${name} | not seen: ${seen.missing} | |`);
    else console.log(`| ${name} | ${seconds(seen.screen)} | ${seconds(seen.choice)} |`);
  } catch (reason) {
    wrong.push(`${name}: ${reason instanceof Error ? reason.message : reason}`);
    console.log(`| ${name} | failed | |`);
  }
}
try {
  console.log(`\n${fitsSchemas(files, here).join('\n')}`);
} catch (reason) {
  wrong.push(String(reason));
}
console.log(
  `\nChromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model.trim()}; a slow line is 1.6 Mbit/s with 150 ms. Messages are let come at once; nothing was kept from before.`,
);
await browser.close();
rmSync(here, { recursive: true, force: true });
for (const each of wrong) console.error(`wrong: ${each}`);
process.exitCode = wrong.length > 0 ? 1 : 0;

/** The command line: what it answers, where it says it, and its exit codes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, run } from '../support/command-line.ts';

// Commands walk whole stories, and some start a process of their own.
vi.setConfig({ testTimeout: 60_000 });

const commands = [
  'check',
  'outline',
  'map',
  'stats',
  'lessons',
  'new',
  'texts',
  'pack',
  'scorm',
  'schema',
];

/** A folder with a new pack in it. */
async function withPack(): Promise<string> {
  const folder = emptyFolder();
  expect((await run(folder, 'new', 'my-pack')).code).toBe(0);
  return folder;
}

function change(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, 'my-pack', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('wrong use', () => {
  test.each([
    ['no command', [], /unsent <command>/],
    ['an unknown command', ['chekc'], /no command "chekc"/],
    ['a command of every object', ['toString'], /no command "toString"/],
    ['an unknown option', ['check', 'x', '--fix'], /--fix/],
    ['a day that is none', ['check', 'x', '--today', '2026-13-45'], /--today wants a day/],
    ['nothing to check', ['check'], /is missing/],
    ['a file that is no pack', ['check', 'x.txt'], /neither a folder nor/],
    ['two folders for one', ['pack', 'a', 'b'], /"b" is one too many/],
    ['a folder that is no pack', ['pack', '.'], /no pack folder/],
    ['a name that is no id', ['new', 'My Pack'], /cannot be the name/],
    ['a device of Windows', ['new', 'aux'], /device on Windows/],
    ['a way out', ['new', '../..'], /cannot be the name|not empty/],
    ['an unknown kind of file', ['schema', 'story'], /none of scenario, pack, guide/],
    ['no kind of file', ['schema'], /is missing/],
    ['nothing to draw', ['map'], /is missing/],
    ['two kinds of map', ['map', '.', '--mermaid', '--xstate'], /either/],
  ])('%s', async (_, words, message) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'x.txt'), '');
    const { code, out, said } = await run(folder, ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toMatch(message);
    expect(said.trim().split('\n').length).toBe(
      words.length === 0 ? said.trim().split('\n').length : 1,
    );
  });

  test('of texts', async () => {
    const folder = await withPack();
    for (const words of [
      ['--to', 'French!'],
      ['--to', 'en'],
      ['--to', 'fr', '--format', 'docx'],
    ])
      expect((await run(folder, 'texts', 'my-pack', ...words)).code, words.join(' ')).toBe(2);
  });
});

describe('help', () => {
  test('lists every command, and each explains itself with an example', async () => {
    const { code, out } = await run('.', '--help');
    expect(code).toBe(0);
    for (const name of commands) {
      expect(out).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
      const help = await run('.', name, '--help');
      expect(help).toMatchObject({ code: 0, said: '' });
      expect(help.out).toMatch(new RegExp(`^unsent ${name} `));
    }
  });
});

describe('new', () => {
  test('writes a pack without a problem, one that says its own name', async () => {
    const folder = emptyFolder();
    const { out } = await run(folder, 'new', 'first-day', '--title', 'A "first" day: {x} # $& me');
    expect(out.trim().split('\n')).toEqual(
      ['guide.yaml', 'pack.yaml', 'what-ben-asked.yaml'].map((file) => join('first-day', file)),
    );
    const pack: unknown = parse(readFileSync(join(folder, 'first-day', 'pack.yaml'), 'utf8'));
    expect(pack).toMatchObject({
      id: 'first-day',
      title: 'A "first" day: {x} # $& me',
      reviewedBy: [],
    });
    const checked = await run(folder, 'check', 'first-day', '--json');
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out)).toMatchObject({
      packs: [{ place: 'first-day', problems: [] }],
      errors: 0,
      warnings: 0,
    });
  });

  test('points editors to schemas that are there', async () => {
    const folder = await withPack();
    for (const file of readdirSync(join(folder, 'my-pack'))) {
      const [line = ''] = readFileSync(join(folder, 'my-pack', file), 'utf8').split('\n');
      const path = /^# yaml-language-server: \$schema=(.+)$/.exec(line)?.[1] ?? '';
      expect(existsSync(join(folder, 'my-pack', path)), line).toBe(true);
    }
  });

  test('never writes where something is', async () => {
    const folder = await withPack();
    const before = readFileSync(join(folder, 'my-pack', 'pack.yaml'), 'utf8');
    expect(await run(folder, 'new', 'my-pack')).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(join(folder, 'my-pack', 'pack.yaml'), 'utf8')).toBe(before);
  });
});

describe('check', () => {
  test('names file, line and column, and fails', async () => {
    const folder = await withPack();
    change(folder, 'what-ben-asked.yaml', 'then: what-now', 'then: what-wow');
    const { code, out, said } = await run(folder, 'check', 'my-pack');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^my-pack\/what-ben-asked\.yaml:\d+:\d+ error unknown-beat: .*did you mean "what-now"\?$/m,
    );
    expect(out).toMatch(/^ {4}how to mend it: Write the beat, or correct the name\.$/m);
    expect(said).toMatch(/^1 pack: 1 error, .*\n.*docs\/writing-packs\.md, under "The rules"\n$/);
  });

  test('names errors before warnings in a file, and how to mend each kind once', async () => {
    const folder = await withPack();
    change(folder, 'what-ben-asked.yaml', 'tension: 0 # how', 'screen: profile # how');
    change(folder, 'what-ben-asked.yaml', 'to: ben-writes', 'to: ben-wrote');
    change(folder, 'what-ben-asked.yaml', 'to: ben-writes', 'to: ben-wrote');
    const { out } = await run(folder, 'check', 'my-pack');
    const lines = out.trim().split('\n');
    expect(lines.map((line) => / (error|warning) |how to mend/.exec(line)?.[0].trim())).toEqual([
      'error',
      'how to mend',
      'error',
      'warning',
      'how to mend',
    ]);
  });

  test('passes with warnings, and counts them', async () => {
    const folder = await withPack();
    change(folder, 'what-ben-asked.yaml', 'turns-out: harmless', 'turns-out: money');
    const { code, out, said } = await run(folder, 'check', 'my-pack');
    expect(code).toBe(0);
    expect(out).toMatch(/warning no-harmless-contact/);
    expect(said).toMatch(/0 errors, \d+ warning/);
  });

  test('looks at a folder of packs, shows how far it is, and takes the progress away', async () => {
    const folder = await withPack();
    cpSync(join(folder, 'my-pack'), join(folder, 'second'), { recursive: true });
    const { said, progress } = await run(folder, 'check', '.');
    expect(said).toMatch(/^2 packs/);
    expect(progress).toContain('checking second (2 of 2)');
    expect(progress.at(-1)).toBe('');
  });

  test('reads the same day from --today as from the clock', async () => {
    const folder = await withPack();
    change(
      folder,
      'pack.yaml',
      'reviewedBy: []',
      'reviewedBy: [{ name: A, as: b, on: 2026-11-22 }]',
    );
    expect((await run(folder, 'check', 'my-pack')).out).toBe('');
    expect((await run(folder, 'check', 'my-pack', '--today', '2026-11-21')).out).toMatch(
      /review-date/,
    );
  });

  test('names links and does not follow them', async () => {
    const folder = await withPack();
    symlinkSync('/etc/hostname', join(folder, 'my-pack', 'more.yaml'));
    const { code, out } = await run(folder, 'check', 'my-pack');
    expect(code).toBe(1);
    expect(out).toMatch(/my-pack\/more\.yaml error files: this is a link/);
  });

  test('says what is not there, to people and to machines', async () => {
    expect(await run(emptyFolder(), 'check', 'gone')).toMatchObject({ code: 1, out: '' });
    const { code, out } = await run(emptyFolder(), 'check', 'gone', '--json');
    expect([code, JSON.parse(out)]).toEqual([1, { error: 'there is no "gone"' }]);
  });
});

describe('pack', () => {
  test('writes one file that passes the check, the same every time', async () => {
    const folder = await withPack();
    const first = JSON.parse((await run(folder, 'pack', 'my-pack', '--json')).out);
    expect(first).toMatchObject({ file: 'my-pack.unsent', files: 3 });
    expect((await run(folder, 'check', 'my-pack.unsent')).said).toBe('1 pack: no problem\n');
    const again = JSON.parse(
      (await run(folder, 'pack', 'my-pack', '--out', 'b.unsent', '--json')).out,
    );
    expect(again.sha256).toBe(first.sha256);
    change(folder, 'pack.yaml', '0.1.0', '0.1.1');
    const changed = JSON.parse((await run(folder, 'pack', 'my-pack', '--force', '--json')).out);
    expect(changed.sha256).not.toBe(first.sha256);
  });

  test('writes over nothing and packs nothing that is broken', async () => {
    const folder = await withPack();
    await run(folder, 'pack', 'my-pack');
    expect(await run(folder, 'pack', 'my-pack')).toMatchObject({ code: 1 });
    change(folder, 'what-ben-asked.yaml', 'then: what-now', 'then: nowhere');
    const { code, out, said } = await run(folder, 'pack', 'my-pack', '--out', 'c.unsent');
    expect([code, said]).toEqual([1, 'nothing was packed\n']);
    expect(out).toMatch(/unknown-beat/);
    expect(existsSync(join(folder, 'c.unsent'))).toBe(false);
  });

  test('packs no folder with a link in it, and leaves no half a line behind', async () => {
    const folder = await withPack();
    symlinkSync('/etc/hostname', join(folder, 'my-pack', 'notes.yaml'));
    const { code, out, progress } = await run(folder, 'pack', 'my-pack');
    expect(code).toBe(1);
    expect(out).toMatch(/notes\.yaml error files: this is a link/);
    expect(readdirSync(folder)).toEqual(['my-pack']);
    expect(progress).toEqual(['checking my-pack', '']);
  });

  test('a hostile archive is refused by every command, and changes nothing', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'x.unsent'), 'PK nothing of the kind');
    for (const name of ['check', 'outline', 'map', 'stats', 'lessons']) {
      const { code, out, said } = await run(folder, name, 'x.unsent');
      expect(code, name).toBe(1);
      expect(out + said).toMatch(/no zip archive/);
    }
    expect(readdirSync(folder)).toEqual(['x.unsent']);
  });
});

describe('outline, map and stats', () => {
  test('print one story as text, picture and figures', async () => {
    const folder = await withPack();
    expect((await run(folder, 'outline', 'my-pack')).out).toMatch(
      /^what-ben-asked: What Ben asked\n/,
    );
    expect((await run(folder, 'map', 'my-pack')).out).toMatch(/^<svg [\s\S]*<\/svg>\n?$/);
    expect((await run(folder, 'map', 'my-pack', '--mermaid')).out).toMatch(/^flowchart TD\n/);
    expect(JSON.parse((await run(folder, 'map', 'my-pack', '--xstate')).out)).toMatchObject({
      id: 'what-ben-asked',
      initial: 'green-bottle',
    });
    expect((await run(folder, 'stats', 'my-pack')).out).toMatch(/^ {2}endings {8}1$/m);
    expect((await run(folder, 'stats', 'my-pack')).out).toMatch(
      /^ {2}reading grade .*\(chat .*, staff /m,
    );
    const { stories } = JSON.parse((await run(folder, 'stats', 'my-pack', '--json')).out);
    expect(stories).toMatchObject([{ pack: 'my-pack', scenario: 'what-ben-asked', endings: 1 }]);
  });

  test('say which tactic stands in which of several stories, and what is in none', async () => {
    const folder = await withPack();
    expect((await run(folder, 'stats', 'my-pack')).out).not.toContain('tactics by story');
    cpSync(join(folder, 'my-pack'), join(folder, 'second'), { recursive: true });
    const { out } = await run(folder, 'stats', 'my-pack', 'second');
    expect(out).toMatch(/^ {3}2 {2}\S+ \/ what-ben-asked +\S+ +\w/m);
    expect(out).toMatch(/^ {2}shame-and-silence +[1-9]\d* +[1-9]\d*$/m);
    expect(out).toMatch(/^ {2}in none of them: .*out-you/m);
    const { missing } = JSON.parse((await run(folder, 'stats', 'my-pack', 'second', '--json')).out);
    expect(missing.tactics).toContain('out-you');
  });

  test('show what a story teaches by accident, and what several come to', async () => {
    const folder = await withPack();
    const { code, out } = await run(folder, 'lessons', 'my-pack');
    expect(code).toBe(0);
    expect(out).toMatch(/^my-pack \/ what-ben-asked\n {2}endings {9}\S+ \(\w[\w-]*\) 100 %$/m);
    expect(out).toMatch(/^ {2}who goes by {5}chance: \d+ % safe, \d+ % risky$/m);
    expect(out).not.toContain('all stories together');
    cpSync(join(folder, 'my-pack'), join(folder, 'second'), { recursive: true });
    const both = (await run(folder, 'lessons', 'my-pack', 'second')).out;
    expect(both).toMatch(/^all stories together\n {2}moved +0 of \d+ \(0 %\)/m);
    const { stories, library } = JSON.parse(
      (await run(folder, 'lessons', 'my-pack', 'second', '--json')).out,
    );
    expect(stories).toMatchObject([
      { pack: 'my-pack', scenario: 'what-ben-asked', isExact: true },
      {},
    ]);
    expect(library.felt.of).toBe(2 * stories[0].felt.length);
  });

  test('write one file for each story', async () => {
    const folder = await withPack();
    await run(folder, 'map', 'my-pack', '--out', 'maps');
    await run(folder, 'outline', 'my-pack', '--out', 'maps');
    expect(readdirSync(join(folder, 'maps')).sort()).toEqual([
      'my-pack.what-ben-asked.svg',
      'my-pack.what-ben-asked.txt',
    ]);
  });

  test('ask which story, and know when there is none of that name', async () => {
    const folder = await withPack();
    cpSync(join(folder, 'my-pack'), join(folder, 'second'), { recursive: true });
    expect(await run(folder, 'map', '.')).toMatchObject({ code: 2, out: '' });
    expect(await run(folder, 'stats', 'my-pack', '--scenario', 'gone')).toMatchObject({ code: 1 });
  });

  test('a statechart of a story with a mistyped beat is refused in words', async () => {
    const folder = await withPack();
    change(folder, 'what-ben-asked.yaml', 'then: what-now', 'then: nowhere');
    const { code, said } = await run(folder, 'map', 'my-pack', '--xstate');
    expect([code, said]).toEqual([1, expect.stringMatching(/has no statechart: .*nowhere/)]);
  });
});

test('schema prints what the documentation has', async () => {
  for (const kind of ['scenario', 'pack', 'guide'])
    expect((await run('.', 'schema', kind)).out).toBe(
      readFileSync(`docs/schema/${kind}.schema.json`, 'utf8'),
    );
});

describe('as a program', () => {
  test('npx finds it, from any folder below', () => {
    const out = execFileSync('npx', ['--no-install', 'unsent', '--help'], { encoding: 'utf8' });
    expect(out).toMatch(/^unsent <command>/);
  });

  test('answers in a pipe without progress, with the exit code of the answer', () => {
    const launcher = join(process.cwd(), 'src/cli/unsent.cjs');
    const fine = spawnSync(launcher, ['check', 'tests/packs/valid/small'], { encoding: 'utf8' });
    expect(fine).toMatchObject({ status: 0, stdout: '', stderr: '1 pack: no problem\n' });
    const wrong = spawnSync(launcher, ['chekc'], { encoding: 'utf8', cwd: emptyFolder() });
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
  });
});

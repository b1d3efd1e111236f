/** Whoever has an old Node.js is told which one is needed: one sentence, from every way in. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../tools/right-node.cjs';
import { emptyFolder } from '../support/command-line.ts';

const root = join(import.meta.dirname, '../..');
const { engines, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};

describe('which Node.js fits', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '22.30.1', '24.0.0', '25.1.0', '100.0.0'])(
    '%s does',
    (version) => expect(refusal(version, engines.node)).toBeNull(),
  );
  test.each(['10.19.0', '12.22.9', '18.20.4', '20.18.3', '21.7.3', '22.11.0', '23.11.1'])(
    '%s does not',
    (version) => expect(refusal(version, engines.node)).toContain(`this is ${version}`),
  );

  test('what is said is one sentence, with the ones that are needed', () => {
    expect(refusal('18.20.4', '^20.19.0 || ^22.12.0 || >=24.0.0')).toBe(
      'Unsent needs Node.js 20.19 or a later 20, 22.12 or a later 22, or 24 and later; ' +
        'this is 18.20.4. Get a newer one from https://nodejs.org\n',
    );
  });

  test('the guard is written in the words of 2015, which the oldest reads', () => {
    const code = readFileSync(join(root, 'tools/right-node.cjs'), 'utf8');
    const told = code.replace(/\/\*[\s\S]*?\*\//g, '');
    expect(told).not.toMatch(/=>|\b(const|let|class|import|async|await)\b|`|\?\.|\?\?|\.\.\./);
  });
});

describe('every way in', () => {
  /** A process that says it were Node.js 18. */
  const asOld = (command: string): { status: number | null; said: string } => {
    const fake = join(emptyFolder(), 'old.cjs');
    writeFileSync(
      fake,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });",
    );
    const { status, stdout, stderr } = spawnSync(command, {
      cwd: root,
      encoding: 'utf8',
      shell: true,
      env: { ...process.env, NODE_OPTIONS: `--require=${fake}`, npm_config_loglevel: 'silent' },
    });
    return { status, said: stdout + stderr };
  };
  const sentence = /^Unsent needs Node\.js .*; this is 18\.20\.4\. Get a newer one from \S+$/m;

  test('no script of the package forgets to ask', () => {
    const asks =
      /^node (-r \.\/tools\/right-node\.cjs |tools\/right-node\.cjs && |src\/cli\/unsent\.cjs)/;
    expect(Object.entries(scripts).filter(([, command]) => !asks.test(command))).toEqual([]);
  });

  test.each([
    ['npm start', scripts.start],
    ['npm test', scripts.test],
    ['npm run build', scripts.build],
    ['npm run unsent', `${scripts.unsent} --help`],
    ['npm run check', scripts.check],
    ['npx unsent', 'npx --no-install unsent --help'],
    ['the check of a fresh clone', '.ci/run'],
  ])('%s', (_, command = '') => {
    const { status, said } = asOld(command);
    expect(status).not.toBe(0);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/^\s+at |Error/m);
    if (command === '.ci/run') expect(said).toMatch(/^0 passed, 1 failed$/m);
  });
});

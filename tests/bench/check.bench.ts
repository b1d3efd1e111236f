/**
 * How fast the checker is and how much it needs, for stories of 100, 1,000 and 10,000 beats. Each
 * size is measured in a process of its own, so that the peak of memory is its own too.
 *
 *   npm run bench -- check             the table
 *   npm run bench -- check 1000        one size, as JSON
 */

import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { storyContext } from '../../src/check/context.ts';
import { storyRules } from '../../src/check/rules/all.ts';
import { explore } from '../../src/check/walk/explore.ts';
import { packLimits } from '../../src/packs/limits.ts';
import { readYaml } from '../../src/packs/read/yaml.ts';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import { movesOf } from '../../src/script/step.ts';
import { bigSource } from '../support/big-story.ts';
import { storySource } from '../support/source.ts';
import { drawGrowth, processors, showFigures } from './figures.ts';

interface Measured {
  readonly beats: number;
  readonly pairs: number;
  readonly exploreMs: number;
  readonly checkMs: number;
  /** Of the processor: says the same also while the machine does other things. */
  readonly checkCpuMs: number;
  readonly peakMB: number;
  readonly yamlMs: number;
  readonly yamlPeakMB: number;
}

function measure(beats: number): Measured {
  const source = bigSource(beats);
  const scenario = normaliseScenario(source);
  const [space, exploreMs] = timed(() => explore(movesOf(scenario)));
  const before = process.cpuUsage();
  const [, checkMs] = timed(() => {
    const context = storyContext({ scenario, source, language: 'en' });
    for (const rule of storyRules) rule.check(context);
  });
  const { user, system } = process.cpuUsage(before);
  const checkCpuMs = Math.round((user + system) / 1000);
  const peakMB = peak();
  const text = stringify(source);
  // A file of this size would be refused; here it is to be measured.
  const limits = { ...packLimits, textBytes: Infinity, yamlTokens: Infinity };
  const [, yamlMs] = timed(() => {
    const { located, problems } = readYaml('big.yaml', text, limits);
    if (!located) throw new Error(problems.map(({ message }) => message).join('\n'));
    storySource(located.value);
  });
  const pairs = space.beatOf.length;
  return { beats, pairs, exploreMs, checkMs, checkCpuMs, peakMB, yamlMs, yamlPeakMB: peak() };
}

function timed<T>(work: () => T): [T, number] {
  const from = performance.now();
  const result = work();
  return [result, Math.round(performance.now() - from)];
}

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

function inOwnProcess(beats: number): Measured {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), String(beats)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

/** The command itself, from its start to its answer: the median of `runs`, in ms. */
function command(...words: readonly string[]): { command: string; ms: number } {
  const runs = 3;
  const times = Array.from({ length: runs }, () => {
    const [, ms] = timed(() =>
      execFileSync(process.execPath, ['src/cli/unsent.cjs', ...words], { stdio: 'pipe' }),
    );
    return ms;
  }).sort((a, b) => a - b);
  return { command: `unsent ${words.join(' ')}`, ms: times[(runs - 1) / 2] ?? 0 };
}

const wanted = Number(process.argv[2]);
if (wanted > 0) console.log(JSON.stringify(measure(wanted)));
else {
  const commands = [
    command('--help'),
    command('check', 'tests/packs/valid/small'),
    command('check', 'scenarios/edited-picture'),
    command('check', 'scenarios', 'assets/help/directory.yaml'),
  ];
  showFigures('check-commands', commands, `Medians of three. ${processors()}.`);
  const measured = [100, 1_000, 10_000].map(inOwnProcess);
  showFigures(
    'check',
    measured.map((row) => ({
      beats: row.beats,
      pairs: row.pairs,
      'explore ms': row.exploreMs,
      'whole check ms': row.checkMs,
      'of processor ms': row.checkCpuMs,
      'peak MB': row.peakMB,
      'YAML and schema ms': row.yamlMs,
      'peak with YAML MB': row.yamlPeakMB,
    })),
    `${processors()}.`,
  );
  drawGrowth('check', {
    title: 'Checking a story',
    ...{ across: 'beats of the story', up: 'ms' },
    lines: {
      'whole check': measured.map(({ beats, checkMs }) => [beats, checkMs] as const),
      walking: measured.map(({ beats, exploreMs }) => [beats, exploreMs] as const),
      YAML: measured.map(({ beats, yamlMs }) => [beats, yamlMs] as const),
    },
  });
}

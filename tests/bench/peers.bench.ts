/**
 * The same made story of fifty decisions in Unsent, in Ink and in Yarn, and on a page without an
 * engine, each in a real browser, taking turns in one run: from the press to the end of the frame that
 * shows the answer, at full speed and slowed; and from the address to the first choice over a slow line.
 *
 *   npm run bench -- peers          the tables
 *   npm run bench -- peers 4        so many rounds
 *
 * SugarCube, Harlowe, Snowman and H5P Branching Scenario are in no package registry that the house
 * installs from: docs/benchmarks.md names what was measured of them once, by hand.
 */
import process from 'node:process';
import { servePlainly } from '../release/serve.ts';
import { inTenths, showFigures } from './figures.ts';
import { machine, openApp, quantile } from './harness.ts';
import { bareName, writeBarePage } from './peers/bare-page.ts';
import { withMadePack } from './peers/made-pack.ts';
import { asMoments, asScenario } from './peers/made-story.ts';
import { peerPage, writePeerPages } from './peers/pages.ts';
import { type Answered, answersOn, laptop, sameOrder } from './presses.ts';
import { filesIn, firstVisit, noteUsable, type Visit } from './visit.ts';

const rounds = Number(process.argv[2] ?? 2);
const decisions = 50;
/** So many are pressed in a round: from the first on. */
const pressed = 16;
const speeds = [1, 4] as const;

const ours = (view: 'text' | 'stage'): string =>
  `?pack=made&scenario=made&pace=instant&view=${view}&lang=en`;
const shownAs = {
  'page without an engine': { address: bareName, shown: 'bare' },
  'Ink (inkjs)': { address: peerPage('ink'), shown: 'bare' },
  'Yarn (yarn-bound)': { address: peerPage('yarn'), shown: 'bare' },
  'Unsent, text': { address: ours('text'), shown: 'text' },
  'Unsent, stage': { address: ours('stage'), shown: 'stage' },
} as const;
type Name = keyof typeof shownAs;
const names = Object.keys(shownAs) as Name[];

/** What is pressed on the way to the first choice, as soon as it is there. */
const onward = ['start', 'next', 'open-banner', 'skip-typing']
  .map((intent) => `[data-intent="${intent}"]`)
  .join();
const choices = noteUsable(['[data-choice]'], onward);
const choicesOnStage = noteUsable(['[data-choice]', '[data-stage-view="drawn"]'], onward);

const built = await withMadePack([asScenario(decisions, 'ends')], (made) => openApp([made]));
try {
  writeBarePage(built.folder, asMoments(decisions));
  await writePeerPages(built.folder, decisions);
  const found = new Map<string, Answered[]>();
  for (let round = 0; round < rounds; round++)
    for (const speed of speeds)
      for (const name of round % 2 === 0 ? names : names.toReversed()) {
        const { address, shown } = shownAs[name];
        const page = await built.open(address, { ...laptop, before: sameOrder(round) });
        const taken = await answersOn(page, speed, { shown, most: pressed, reading: 500 });
        const key = `${name} ${speed}`;
        found.set(key, [...(found.get(key) ?? []), ...taken]);
        console.log(`round ${round + 1} of ${rounds}: ${name}, ${speed} ×`);
      }
  const bare = names[0] as Name;
  const of = (name: Name, speed: number, what: keyof Answered, part = 0.5): number =>
    quantile(
      (found.get(`${name} ${speed}`) ?? []).map((each) => each[what]),
      part,
    );
  const site = await servePlainly(filesIn(built.folder));
  const visits = new Map<Name, Visit[]>();
  for (let round = 0; round <= rounds; round++)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { address, shown } = shownAs[name];
      const watch = shown === 'stage' ? choicesOnStage : choices;
      const seen = await firstVisit(built.browser, site.address + address, watch);
      visits.set(name, [...(visits.get(name) ?? []), seen]);
    }
  site.close();
  showFigures(
    'peers',
    names.map((name) => ({
      '': name,
      ms: inTenths(of(name, 1, 'passed')),
      '95th': inTenths(of(name, 1, 'passed', 0.95)),
      'slowed, ms': inTenths(of(name, 4, 'passed')),
      'slowed, 95th': inTenths(of(name, 4, 'passed', 0.95)),
      'slowed, to bare': inTenths(of(name, 4, 'passed') / of(bare, 4, 'passed')),
      'processor, ms': inTenths(of(name, 1, 'work')),
      'processor, to bare': inTenths(of(name, 1, 'work') / of(bare, 1, 'work')),
    })),
    `${rounds * pressed} choices of each at either speed; medians, ms. ${machine(built)}.`,
  );
  const arrived = (name: Name): number =>
    quantile(
      (visits.get(name) ?? []).map(({ usable }) => usable),
      0.5,
    );
  showFigures(
    'peers-start',
    names.map((name) => ({
      '': name,
      'first choice after, s': Math.round(arrived(name) / 100) / 10,
      'to bare': inTenths(arrived(name) / arrived(bare)),
      requests: visits.get(name)?.at(-1)?.requests ?? null,
      'kB by gzip': Math.round((visits.get(name)?.at(-1)?.bytes ?? 0) / 1000),
    })),
    `From the address to the first choice, ${rounds + 1} visits of each, processor slowed 4 times, a line of 1.6 Mbit/s and 150 ms. ${machine(built)}.`,
  );
} finally {
  await built.browser.close();
  await built.close();
}

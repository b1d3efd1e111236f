/**
 * The same story in Unsent and in Ink (inkjs), without any drawing: one step, and the way from the
 * compiled story to its first line. Both are asked for every text of what they show. The two take
 * turns, so that whatever else the machine does hits both.
 *
 *   npm run bench -- beside
 */
import { Story as InkStory } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { SimulatedClock } from 'xstate';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import { textsOf } from '../../src/script/texts.ts';
import type { Scenario } from '../../src/script/types.ts';
import { createPlay } from '../../src/session/play.ts';
import { drawGrowth, inTenths, processors, showFigures } from './figures.ts';
import { asInk, asScenario } from './peers/made-story.ts';

const sizes = [100, 1_000, 10_000] as const;
/** A long play has some 15 decisions; growth would show far beyond. */
const decisions = 200;
const plays = 15;

interface Timed {
  /** Milliseconds from the compiled story to its first choices. */
  readonly load: number;
  /** Milliseconds of each step. */
  readonly steps: readonly number[];
}

const now = (): number => performance.now();
let shown = 0;

function playOurs(scenario: Scenario, texts: ReadonlyMap<string, string>): Timed {
  const from = now();
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant', seed: 1 });
  let seen = 0;
  const say = (key: string): void => {
    shown += texts.get(key)?.length ?? 0;
  };
  /** What was not shown before, as a page that keeps what it has drawn. */
  const read = (): void => {
    const { threads, choices, feedback } = play.view;
    for (const { messages } of threads)
      for (let at = messages.length - 1; (messages[at]?.at ?? -1) >= seen; at--)
        say(messages[at]?.key ?? '');
    seen = 1 + Math.max(-1, ...threads.map(({ messages }) => messages.at(-1)?.at ?? -1));
    for (const { key } of choices) say(key);
    if (feedback)
      for (const key of [feedback.happenedKey, feedback.helpsKey, feedback.sayKey]) say(key);
  };
  read();
  const load = now() - from;
  const steps = Array.from({ length: decisions }, (_, step) => {
    const begun = now();
    play.send({ type: 'choose', choice: step % 2 ? 'yes' : 'no' });
    read();
    play.send({ type: 'continue' });
    read();
    return now() - begun;
  });
  play.stop();
  return { load, steps };
}

function playInk(json: string): Timed {
  const from = now();
  const story = new InkStory(json);
  const read = (): void => {
    shown += story.ContinueMaximally()?.length ?? 0;
    for (const choice of story.currentChoices) shown += choice.text.length;
  };
  read();
  const load = now() - from;
  const steps = Array.from({ length: decisions }, (_, step) => {
    const begun = now();
    story.ChooseChoiceIndex(step % 2);
    read();
    return now() - begun;
  });
  return { load, steps };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
/** Microseconds. */
const micro = (values: readonly number[]): number => Math.round(middle(values) * 1000);
const steps = (taken: readonly Timed[], from: number, to: number): number[] =>
  taken.flatMap((one) => one.steps.slice(from, to));
const loads = (taken: readonly Timed[]): number[] => taken.map(({ load }) => load);

interface Measured {
  readonly beats: number;
  readonly ours: readonly Timed[];
  readonly ink: readonly Timed[];
}

function measure(beats: number): Measured {
  const source = asScenario(beats, 'round');
  const json = JSON.stringify(normaliseScenario(source));
  const texts = new Map<string, string>(Object.entries(textsOf(normaliseScenario(source))));
  const compiled = String(new Compiler(asInk(beats, 'round')).Compile().ToJson());
  const ours: Timed[] = [];
  const ink: Timed[] = [];
  for (let play = 0; play < plays; play++) {
    const from = now();
    const scenario: Scenario = JSON.parse(json);
    const parsed = now() - from;
    const own = playOurs(scenario, texts);
    const other = playInk(compiled);
    // The first plays warm both up.
    if (play < 3) continue;
    ours.push({ ...own, load: own.load + parsed });
    ink.push(other);
  }
  return { beats, ours, ink };
}

const measured = sizes.map(measure);
showFigures(
  'beside',
  measured.map(({ beats, ours, ink }) => ({
    beats,
    'step, µs': micro(steps(ours, 0, 20)),
    'Ink, µs': micro(steps(ink, 0, 20)),
    'after 180 decisions, µs': micro(steps(ours, 180, 200)),
    'Ink after 180, µs': micro(steps(ink, 180, 200)),
    'load, ms': inTenths(middle(loads(ours))),
    'Ink loads, ms': inTenths(middle(loads(ink))),
  })),
  `Medians of ${plays - 3} plays each; ${shown} signs were read. ${processors()}.`,
);
drawGrowth('beside', {
  title: 'A step of the story, without drawing',
  ...{ across: 'beats of the story', up: 'µs' },
  lines: {
    Unsent: measured.map(({ beats, ours }) => [beats, micro(steps(ours, 0, 20))] as const),
    Ink: measured.map(({ beats, ink }) => [beats, micro(steps(ink, 0, 20))] as const),
  },
});

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
import { normaliseScenario, type ScenarioSource } from '../../src/script/nouns/scenario.ts';
import { textsOf } from '../../src/script/texts.ts';
import type { Scenario } from '../../src/script/types.ts';
import { createPlay } from '../../src/session/play.ts';

const sizes = [100, 1_000, 10_000] as const;
/** A long play has some 15 decisions; growth would show far beyond. */
const decisions = 200;
const plays = 15;

const lineOf = (beat: number): string => `The board rolls over wet stone, for the ${beat}th time.`;
const choiceOf = (beat: number, which: string): string => `Say ${which} to number ${beat}`;
const answerOf = (beat: number, which: string): string => `They wait, and ${which} gave ${beat}.`;

/** A story of so many beats, one line and two choices each, that goes round for ever. */
function ourSource(beats: number): ScenarioSource {
  const idOf = (beat: number): string => `beat-${beat % beats}`;
  const choice = (beat: number, which: string) => ({
    id: which,
    text: choiceOf(beat, which),
    rating: 'unsure' as const,
    feedback: { tactic: 'none', happened: answerOf(beat, which), helps: 'Wait.', say: 'Not now.' },
    to: idOf(beat + 1),
  });
  return {
    ...{ unsent: 1, id: 'round', title: 'Round', summary: 'Round.', briefing: 'Round.' },
    ...{ audience: '15-18', role: 'helper', lead: 'kai', intensity: 1, minutes: 8 },
    app: 'photo-feed',
    cast: {
      kai: { name: 'Kai', as: 'lead' },
      lio: { name: 'Lio', as: 'newcomer', 'turns-out': 'harmless' },
    },
    start: idOf(0),
    beats: Object.fromEntries(
      Array.from({ length: beats }, (_, beat) => [
        idOf(beat),
        {
          thread: 'lio',
          lines: [{ id: 'line', from: 'lio', text: lineOf(beat) }],
          choices: [choice(beat, 'yes'), choice(beat, 'no')],
        },
      ]),
    ),
  } as ScenarioSource;
}

function inkSource(beats: number): string {
  const knots = Array.from({ length: beats }, (_, beat) => {
    const choice = (which: string): string =>
      `+ [${choiceOf(beat, which)}] ${answerOf(beat, which)} Wait. Not now. -> b${(beat + 1) % beats}`;
    return `=== b${beat} ===\n${lineOf(beat)}\n${choice('yes')}\n${choice('no')}`;
  });
  return `-> b0\n${knots.join('\n')}\n`;
}

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
const micro = (values: readonly number[]): string => `${Math.round(middle(values) * 1000)} µs`;
const times = (theirs: readonly number[], ours: readonly number[]): string =>
  `${(middle(theirs) / middle(ours)).toFixed(1)} ×`;

console.table(
  sizes.map((beats) => {
    const source = ourSource(beats);
    const ours = JSON.stringify(normaliseScenario(source));
    const texts = new Map<string, string>(Object.entries(textsOf(normaliseScenario(source))));
    const ink = String(new Compiler(inkSource(beats)).Compile().ToJson());
    const mine: Timed[] = [];
    const theirs: Timed[] = [];
    for (let play = 0; play < plays; play++) {
      const from = now();
      const scenario: Scenario = JSON.parse(ours);
      const parsed = now() - from;
      const own = playOurs(scenario, texts);
      const other = playInk(ink);
      // The first plays warm both up.
      if (play < 3) continue;
      mine.push({ ...own, load: own.load + parsed });
      theirs.push(other);
    }
    const steps = (taken: readonly Timed[], from: number, to: number): number[] =>
      taken.flatMap((one) => one.steps.slice(from, to));
    const loads = (taken: readonly Timed[]): number[] => taken.map(({ load }) => load);
    return {
      beats,
      'step, Unsent': micro(steps(mine, 0, 20)),
      'step, Ink': micro(steps(theirs, 0, 20)),
      'Ink to Unsent': times(steps(theirs, 0, 20), steps(mine, 0, 20)),
      'Unsent after 180': micro(steps(mine, 180, 200)),
      'Ink after 180': micro(steps(theirs, 180, 200)),
      'load, Unsent': micro(loads(mine)),
      'load, Ink': micro(loads(theirs)),
      'load, Ink to Unsent': times(loads(theirs), loads(mine)),
    };
  }),
);
console.log(`${shown} signs were read.`);

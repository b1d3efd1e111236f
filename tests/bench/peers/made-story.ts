/**
 * The same story for whoever is measured: so many beats of one line and two choices, each answered by
 * what happened, what helps and words to say. As a scenario, as Ink, as Yarn, and as what a page without
 * an engine puts on the screen.
 */
import type { ScenarioSource } from '../../../src/script/nouns/scenario.ts';

/** `ends` after its last beat, or goes `round` for ever. */
export type Shape = 'ends' | 'round';

const options = ['yes', 'no'] as const;
const help = 'Wait until the rain is over.';
const words = 'Not now, maybe tomorrow.';
const opening = 'The board rolls over wet stone.';
const ending = 'The board stands by the door.';

const lineOf = (beat: number): string => `The board rolls over wet stone, for the ${beat}th time.`;
const choiceOf = (beat: number, option: string): string => `Say ${option} to number ${beat}`;
const answerOf = (beat: number, option: string): string => `They wait, and ${option} gave ${beat}.`;

const next = (beat: number, beats: number, shape: Shape): number | null => {
  if (beat + 1 < beats) return beat + 1;
  return shape === 'round' ? 0 : null;
};

export function asScenario(beats: number, shape: Shape): ScenarioSource {
  const idOf = (beat: number | null): string => (beat === null ? 'end' : `beat-${beat}`);
  // Without somebody who is told on every way it does not pass the checker.
  const isLast = (beat: number): boolean => next(beat, beats, shape) === null;
  const choice = (beat: number, option: (typeof options)[number]) => ({
    ...(isLast(beat) ? { act: 'tell' as const, step: 'tell' as const } : {}),
    id: option,
    text: choiceOf(beat, option),
    rating: option === 'yes' ? ('safe' as const) : ('unsure' as const),
    feedback: { tactic: 'none', happened: answerOf(beat, option), helps: help, say: words },
    to: idOf(next(beat, beats, shape)),
  });
  const told = Array.from({ length: beats }, (_, beat) => [
    idOf(beat),
    {
      thread: 'lio',
      lines: [{ id: 'line', from: 'lio', text: lineOf(beat) }],
      choices: options.map((option) => choice(beat, option)),
    },
  ]);
  const end = {
    thread: 'lio',
    lines: [{ id: 'line', from: 'lio', text: ending }],
    ending: { outcome: 'told', title: 'The end', text: ending, help: ['talk'] },
  };
  return {
    ...{ unsent: 1, id: 'made', title: 'A made story', summary: opening, briefing: opening },
    ...{ audience: '15-18', role: 'helper', lead: 'kai', intensity: 1, minutes: 8 },
    app: 'photo-feed',
    cast: {
      kai: { name: 'Kai', as: 'lead' },
      lio: { name: 'Lio', as: 'newcomer', 'turns-out': 'harmless' },
      bell: { name: 'Mr Bell', as: 'safe-adult' },
    },
    start: idOf(0),
    beats: Object.fromEntries([...told, ...(shape === 'ends' ? [[idOf(null), end]] : [])]),
  } as ScenarioSource;
}

/** An answer is text of the choice; `asked`: its reader presses Continue before the story goes on. */
export function asInk(beats: number, shape: Shape, asked = false): string {
  const knotOf = (beat: number | null): string => (beat === null ? 'END' : `b${beat}`);
  const knots = Array.from({ length: beats }, (_, beat) => {
    const to = knotOf(next(beat, beats, shape));
    const told = options.map((option) => {
      const said = [answerOf(beat, option), help, words];
      const answer = asked
        ? `\n${said.join('\n')}\n++ [Continue] -> ${to}`
        : `${said.join(' ')} -> ${to}`;
      return `+ [${choiceOf(beat, option)}] ${answer}`;
    });
    return `=== b${beat} ===\n${lineOf(beat)}\n${told.join('\n')}`;
  });
  return `-> b0\n${knots.join('\n')}\n`;
}

/** Yarn Spinner's language, each beat a node; the reader presses Continue after an answer. */
export function asYarn(beats: number): string {
  const nodes = Array.from({ length: beats }, (_, beat) => {
    const to = next(beat, beats, 'ends');
    const on = to === null ? '' : `\n        <<jump b${to}>>`;
    const told = options.map((option) => {
      const said = [answerOf(beat, option), help, words].map((line) => `    ${line}`);
      return `-> ${choiceOf(beat, option)}\n${said.join('\n')}\n    -> Continue${on}`;
    });
    return `title: b${beat}\n---\n${lineOf(beat)}\n${told.join('\n')}\n===`;
  });
  return `${nodes.join('\n')}\n`;
}

/** What stands on the page after a press: the lines that are new, and a card or choices. */
export interface Moment {
  readonly lines: readonly string[];
  readonly card: readonly string[] | null;
  readonly choices: readonly string[];
}

/** One way through it, by the first choice of each beat. */
export function asMoments(beats: number): Moment[] {
  const told = Array.from({ length: beats }, (_, beat): Moment[] => [
    {
      lines: [lineOf(beat)],
      card: null,
      choices: options.map((option) => choiceOf(beat, option)),
    },
    {
      lines: [choiceOf(beat, 'yes')],
      card: ['No trick here', answerOf(beat, 'yes'), help, words],
      choices: [],
    },
  ]);
  return [...told.flat(), { lines: [ending], card: null, choices: [] }];
}

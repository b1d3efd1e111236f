/** A story for other tools: Mermaid for documents, a statechart for XState's viewers. */
import { toMachine } from '../../script/machine.ts';
import type { Beat, Rating, Scenario } from '../../script/types.ts';
import { beatNamed } from '../walk/setting.ts';
import { ratingColours } from './colours.ts';
import { drawnWays } from './map.ts';

const signs: Readonly<Record<Rating, string>> = { safe: '●', unsure: '◆', risky: '▲' };

/** The branches as a Mermaid flowchart; colour and sign tell the rating. */
export function mermaidOf(scenario: Scenario): string {
  const beats = Object.values(scenario.beats);
  const ways = beats.flatMap(drawnWays).filter(({ to }) => beatNamed(scenario, to) !== undefined);
  return [
    'flowchart TD',
    ...beats.map((beat) => `  ${shaped(beat)}`),
    ...ways.map(({ from, to, kind, choice, rating }) => {
      if (kind === 'skip') return `  ${nodeOf(from)} -.-> ${nodeOf(to)}`;
      if (choice === null || rating === null) return `  ${nodeOf(from)} --> ${nodeOf(to)}`;
      return `  ${nodeOf(from)} -->|"${signs[rating]} ${choice}"| ${nodeOf(to)}`;
    }),
    ...ways.flatMap(({ rating }, index) =>
      rating === null ? [] : [`  linkStyle ${index} stroke:${ratingColours[rating]}`],
    ),
    '',
  ].join('\n');
}

/** Mermaid has words of its own, such as `end`, that no node may be called. */
const nodeOf = (id: string): string => `beat-${id}`;

function shaped({ id, exit }: Beat): string {
  if (exit.kind === 'ending') return `${nodeOf(id)}(["${id}"])`;
  if (exit.kind === 'branch') return `${nodeOf(id)}{"${id}"}`;
  return exit.kind === 'choices' ? `${nodeOf(id)}["${id}"]` : `${nodeOf(id)}("${id}")`;
}

/** The story's machine as JSON, for statechart viewers. Throws where a beat is missing. */
export function statechartOf(scenario: Scenario): string {
  return `${JSON.stringify(toMachine(scenario).config, null, 2)}\n`;
}

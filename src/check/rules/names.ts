/** Names of people and conversations are declared. */
import type { Id } from '../../script/types.ts';
import type { Finding, Path } from '../finding.ts';
import { guessAmong } from '../nearest.ts';
import type { StoryRule } from '../rule.ts';

interface Named {
  readonly id: Id | null | undefined;
  readonly path: Path;
}

export const unknownCast: StoryRule = {
  id: 'unknown-cast',
  severity: 'error',
  what: 'Everybody who speaks, is shown or is in a thread stands in the cast.',
  why: 'Without an entry there is no name to show and no voice to read out.',
  mend: 'Add the person under `cast`, or correct the name.',
  check({ scenario, source }) {
    const beats = Object.values(scenario.beats);
    const named: Named[] = [
      { id: scenario.lead, path: ['lead'] },
      ...Object.entries(source.threads ?? {}).flatMap(([id, thread]) =>
        thread.with.map((member, index) => ({ id: member, path: ['threads', id, 'with', index] })),
      ),
      ...beats.map(({ id, about }) => ({ id: about, path: ['beats', id, 'about'] })),
      ...beats.flatMap(({ id, lines }) =>
        lines.map(({ from }, index) => ({ id: from, path: ['beats', id, 'lines', index, 'from'] })),
      ),
      ...beats.flatMap(({ id, lines }) =>
        lines.flatMap(({ photo }, index) =>
          (photo?.people ?? []).map((person, at) => ({
            id: person,
            path: ['beats', id, 'lines', index, 'photo', 'people', at],
          })),
        ),
      ),
    ];
    return unknown(named, Object.keys(scenario.cast), 'nobody in the cast is called');
  },
};

export const unknownThread: StoryRule = {
  id: 'unknown-thread',
  severity: 'error',
  what: 'Every thread that is named is declared, or is the thread with one person of the cast.',
  why: 'A conversation with nobody cannot be drawn.',
  mend: 'Add it under `threads` with the people in it, or correct the name.',
  check({ scenario, source }) {
    const beats = Object.values(scenario.beats);
    const named: Named[] = [
      ...beats.map(({ id, thread }) => ({ id: thread, path: ['beats', id, 'thread'] })),
      ...beats.flatMap(({ id, lines }) =>
        lines.map(({ thread }, index) => ({
          id: thread,
          path: ['beats', id, 'lines', index, 'thread'],
        })),
      ),
    ];
    const known = [...Object.keys(source.threads ?? {}), ...Object.keys(scenario.cast)];
    return unknown(named, known, 'there is no thread');
  },
};

function unknown(named: readonly Named[], names: readonly Id[], complaint: string): Finding[] {
  const known = new Set(names);
  const guess = guessAmong(names);
  return named.flatMap(({ id, path }) =>
    id == null || known.has(id)
      ? []
      : [{ path, message: `${complaint} "${id}"${guess.didYouMean(id)}` }],
  );
}

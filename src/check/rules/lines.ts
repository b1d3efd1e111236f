/** What a kind of line needs beside its words. */
import type { Line } from '../../script/types.ts';
import type { Finding } from '../finding.ts';
import type { StoryRule } from '../rule.ts';

export const messageFrom: StoryRule = {
  id: 'message-from',
  severity: 'error',
  what: 'Every line with `kind: message` says with `from` who writes it.',
  why: 'A bubble stands on somebody’s side and is read out with a name.',
  mend: 'Add `from` with a person of the cast. For words that nobody says, leave `kind` out: then the line is narration.',
  check: ({ scenario }) =>
    linesThat(
      Object.values(scenario.beats),
      ({ kind, from }) => kind === 'message' && from === null,
      'kind',
      'this is a message, and nobody sends it: `from` is missing',
    ),
};

export const pictureLabel: StoryRule = {
  id: 'picture-label',
  severity: 'error',
  what: 'Every line with `kind: picture` has a `label`.',
  why: 'Players see a card with these words instead of a picture, and some hear them read out.',
  mend: 'Say in a few words what the card stands for, such as `label: "edited photo (fake)"`.',
  check: ({ scenario }) =>
    linesThat(
      Object.values(scenario.beats),
      ({ kind, label }) => kind === 'picture' && label === null,
      'kind',
      'this picture card has nothing on it: `label` is missing',
    ),
};

export const reactionSign: StoryRule = {
  id: 'reaction-sign',
  severity: 'warning',
  what: 'Only a line with `kind: reaction` has a `sign`.',
  why: 'Nothing else shows one, so whoever wrote it waits for it in vain.',
  mend: 'Take the `sign` away, or make the line a reaction.',
  check: ({ scenario }) =>
    linesThat(
      Object.values(scenario.beats),
      ({ kind, sign }) => sign !== null && kind !== 'reaction',
      'sign',
      'only a reaction shows a `sign`, and this line is none',
    ),
};

export const pressShape: StoryRule = {
  id: 'press-shape',
  severity: 'error',
  what: 'Every line with `kind: press` has a `shape`, and no other line has `shape` or `count`.',
  why: 'The shape is what the phone shows; without one nothing is felt, and elsewhere nothing shows it.',
  mend: 'Say what the pressure does, such as `shape: bars` with `count: 9`, or take both fields away.',
  check({ scenario }) {
    const beats = Object.values(scenario.beats);
    const isLost = ({ kind, shape, count }: Line): boolean =>
      kind !== 'press' && (shape !== null || count !== null);
    return [
      ...linesThat(
        beats,
        ({ kind, shape }) => kind === 'press' && shape === null,
        'kind',
        'nothing shows this pressure: `shape` is missing',
      ),
      ...linesThat(
        beats,
        isLost,
        'kind',
        'only a press has `shape` and `count`, and this line is none',
      ),
    ];
  },
};

function linesThat(
  beats: readonly { readonly id: string; readonly lines: readonly Line[] }[],
  isWrong: (line: Line) => boolean,
  field: string,
  message: string,
): Finding[] {
  return beats.flatMap(({ id, lines }) =>
    lines.flatMap((line, index): Finding[] =>
      isWrong(line) ? [{ path: ['beats', id, 'lines', index, field], message }] : [],
    ),
  );
}

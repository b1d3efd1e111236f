/** Every decision is one, and every feedback is complete. */

import { openWays } from '../../script/step.ts';
import type { Beat, Choice } from '../../script/types.ts';
import type { Finding, Path } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import { plainWords } from '../words/counting.ts';

const mostOpen = 4;

export const choiceCount: StoryRule = {
  id: 'choice-count',
  severity: 'warning',
  what: `Two to ${mostOpen} choices are open at a decision; three or four are best.`,
  why: 'One choice is none; more than four nobody in the back row can keep in mind.',
  mend: 'Remove one, or let facts decide with `when` which of them show.',
  check({ space, unresolved }) {
    if (!space.complete) return [];
    const counts = new Map<number, { least: number; most: number }>();
    for (const [pair, beat] of space.beatOf.entries()) {
      const at = space.moves.beats[beat];
      if (at?.exit.kind !== 'choices' || unresolved.blurs(at)) continue;
      let open = 0;
      for (const [, way] of openWays(space.fold.ways[beat] ?? [], space.marksOf[pair] ?? ''))
        if (way.kind === 'choice') open += 1;
      const { least, most } = counts.get(beat) ?? { least: open, most: open };
      counts.set(beat, { least: Math.min(least, open), most: Math.max(most, open) });
    }
    return [...counts].flatMap(([beat, { least, most }]): Finding[] => {
      const path = ['beats', space.moves.beats[beat]?.id ?? '', 'choices'];
      if (most > mostOpen)
        return [
          {
            path,
            message: `${most} choices can be open at once; at most ${mostOpen}, three or four are best`,
          },
        ];
      // None at all is a dead end, and said there.
      return least === 1
        ? [
            {
              path,
              message: 'it can come about that only one choice is open here; two are the least',
            },
          ]
        : [];
    });
  },
};

export const feedbackParts: StoryRule = {
  id: 'feedback-parts',
  severity: 'error',
  what: 'What happened, what helps and what to say are three different sentences, each of two words or more.',
  why: 'The card names the trick, says what helps from here, and gives words to use. All three matter.',
  mend: 'Write the part that is missing.',
  check: ({ scenario }) =>
    choicesOf(Object.values(scenario.beats)).flatMap(({ choice, path }) => {
      const { feedback } = choice;
      if (feedback === null) return [];
      const { happened, helps, say } = feedback;
      const parts = [plainWords(happened), plainWords(helps), plainWords(say)];
      return (['happened', 'helps', 'say'] as const).flatMap((part, index): Finding[] => {
        const words = parts[index] ?? '';
        const at = [...path, 'feedback', part];
        if (words.trim().split(' ').length < 2 && !hasNoBlanks(feedback[part]))
          return [{ path: at, message: `\`${part}\` is one word long; it needs a sentence` }];
        return parts.indexOf(words) < index
          ? [{ path: at, message: `\`${part}\` says the same as another part of this feedback` }]
          : [];
      });
    }),
};

/** Chinese, Japanese, Thai and others write without blanks: there words cannot be counted so. */
const hasNoBlanks = (text: string): boolean =>
  text.length > 3 &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Khmer}]/u.test(text);

export const unnamedTactic: StoryRule = {
  id: 'unnamed-tactic',
  severity: 'warning',
  what: 'The feedback of a risky choice names a tactic.',
  why: 'Something pulled. To name it is what the pupil takes along.',
  mend: 'Choose the tactic that was at work; if there was none, the choice is not risky.',
  check: ({ scenario }) =>
    choicesOf(Object.values(scenario.beats)).flatMap(({ choice, path }): Finding[] =>
      choice.rating === 'risky' && choice.feedback?.tactic === 'none'
        ? [
            {
              path: [...path, 'feedback', 'tactic'],
              message: 'this choice is risky, and `tactic: none` names nothing that pulled',
            },
          ]
        : [],
    ),
};

export const pressureFirst: StoryRule = {
  id: 'blame-free-feedback',
  severity: 'warning',
  what: 'The feedback of a risky choice does not begin with the person whose phone it is.',
  why: 'It first names the pressure ("That pressure works on many people."), never the one who gave in.',
  mend: 'Begin with the pressure or with what the account did.',
  check: ({ scenario }) =>
    choicesOf(Object.values(scenario.beats)).flatMap(({ choice, path }): Finding[] => {
      const lead = Object.hasOwn(scenario.cast, scenario.lead)
        ? scenario.cast[scenario.lead]
        : undefined;
      const begins =
        lead && plainWords(choice.feedback?.happened ?? '').startsWith(plainWords(lead.name));
      return choice.rating === 'risky' && begins
        ? [
            {
              path: [...path, 'feedback', 'happened'],
              message: `this begins with ${lead.name}, as if ${lead.name} were to blame; begin with the pressure or the account`,
            },
          ]
        : [];
    }),
};

function choicesOf(beats: readonly Beat[]): { choice: Choice; path: Path }[] {
  return beats.flatMap(({ id, exit }) =>
    exit.kind === 'choices'
      ? exit.choices.map((choice, index) => ({ choice, path: ['beats', id, 'choices', index] }))
      : [],
  );
}

/** A beat: one moment of the story, which ends in exactly one way. */
import * as z from 'zod';
import { screens } from '../../kinds/screens.ts';
import { keyOf } from '../keys.ts';
import { type Passage, type Path, passage } from '../passage.ts';
import type { Beat, Tension } from '../types.ts';
import { condition, id, longest, oneOf, orNull, text } from './basics.ts';
import { details } from './cast.ts';
import { choice, choiceTexts } from './choice.ts';
import { ending, endingTexts } from './ending.ts';
import { line, lineTexts } from './line.ts';

const arm = z.strictObject({
  when: condition.describe('Leave it out in the last arm: otherwise'),
  to: id.describe('The beat that follows'),
});

const exits = ['choices', 'then', 'branch', 'ending'] as const;

const written = z
  .strictObject({
    thread: orNull(id).describe('The conversation this beat plays in; by default the one before'),
    screen: oneOf(screens).default('chat').describe('What the phone shows'),
    about: orNull(id).describe('Whose profile, call or sheet the screen is about'),
    notice: details
      .optional()
      .transform((value) => value ?? [])
      .describe('What can be found on a picture or in a call, by whoever looks closely'),
    tension: orNull(z.number().int().min(0).max(3)).describe(
      'How dark the room is, 0 to 3; by default as before',
    ),
    skip: orNull(id).describe('Where "skip this scene" leads'),
    draft: z
      .boolean()
      .default(false)
      .describe('true: every reply of this decision is written first, and can be let unsent'),
    lines: z
      .array(line)
      .max(longest.lines)
      .default([])
      .describe('What arrives, one after the other'),
    choices: z
      .array(choice)
      .min(1)
      .max(6)
      .optional()
      .describe('What the player can decide; three or four are best'),
    then: id.optional().describe('The beat that follows without a decision'),
    branch: z
      .array(arm)
      .min(2)
      .max(longest.arms)
      .optional()
      .describe('Goes on by facts; a beat with a branch has no lines'),
    ending: ending.optional().describe('Here the story ends'),
    teacher: z
      .strictObject({
        note: text.optional().describe('A note that only staff see'),
        question: text.optional().describe('A question for discussion'),
      })
      .optional()
      .describe('What the teacher sees beside this beat'),
  })
  .superRefine((value, context) => {
    const found = exits.filter((key) => value[key] !== undefined);
    if (found.length !== 1)
      context.addIssue({
        code: 'custom',
        message:
          found.length === 0
            ? 'a beat ends in exactly one of choices, then, branch or ending; this one has none'
            : `a beat ends in exactly one of choices, then, branch or ending; this one has ${found.join(' and ')}`,
      });
    if (value.branch && value.lines.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['lines'],
        message: 'a beat with a branch has no lines',
      });
  });

export const beat = written
  .transform(({ choices, then, branch, ending: end, teacher, tension, ...rest }) => ({
    ...rest,
    // biome-ignore lint/style/noNonNullAssertion: the schema has counted the exits.
    exit: exitOf({ choices, next: then, branch, end })!,
    tension: tension as Tension | null,
    note: teacher?.note ?? null,
    question: teacher?.question ?? null,
  }))
  .describe('One moment of the story');

interface Ends {
  readonly choices: z.output<typeof choice>[] | undefined;
  readonly next: string | undefined;
  readonly branch: z.output<typeof arm>[] | undefined;
  readonly end: z.output<typeof ending> | undefined;
}

function exitOf({ choices, next, branch, end }: Ends) {
  if (choices) return { kind: 'choices' as const, choices };
  if (next !== undefined) return { kind: 'then' as const, to: next };
  if (branch) return { kind: 'branch' as const, arms: branch };
  if (end) return { kind: 'ending' as const, ending: end };
  throw new Error('a beat without an exit passed the schema');
}

export function beatTexts(of: Beat, lead: string): Passage[] {
  const { id: name, exit, notice, note, question } = of;
  const path: Path = ['beats', name];
  const passages = of.lines.flatMap((each, at) => lineTexts(of, each, [...path, 'lines', at]));
  for (const [at, each] of notice.entries()) {
    const told = 'a detail that can be noticed';
    const key = keyOf.notice(name, each.id);
    passages.push(
      passage('notice', key, each.text, [...path, 'notice', at, 'text'], told, { beat: of }),
    );
  }
  if (exit.kind === 'choices')
    for (const [at, each] of exit.choices.entries())
      passages.push(...choiceTexts(of, each, lead, [...path, 'choices', at]));
  if (exit.kind === 'ending') passages.push(...endingTexts(of, exit.ending, [...path, 'ending']));
  const staff = [
    ['note', note, 'for staff only'],
    ['question', question, 'a question for the class'],
  ] as const;
  for (const [kind, told, about] of staff)
    if (told !== null)
      passages.push(
        passage(kind, keyOf[kind](name), told, [...path, 'teacher', kind], about, { beat: of }),
      );
  return passages;
}

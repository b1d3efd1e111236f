/** A scenario: one story, with everybody who appears and everything that happens. */
import * as z from 'zod';
import { kindsOfApp } from '../../kinds/apps.ts';
import { keyOf } from '../keys.ts';
import { type Passage, passage } from '../passage.ts';
import type { Id, Scenario } from '../types.ts';
import { byId, fileId, id, language, longest, oneOf, orNull, text } from './basics.ts';
import { beat, beatTexts } from './beat.ts';
import { cast, castTexts } from './cast.ts';
import { thread, threadTexts } from './thread.ts';

export const roles = {
  'phone-of': 'We hold the phone of somebody under pressure and help them decide',
  helper: 'We hold the phone of a friend who is told about it; the friend is the `lead`',
} as const;

export const audiences = {
  '12-14': 'Threats are told and not quoted; intensity 1 or 2',
  '15-18': 'Everything that stories may hold',
  adults: 'Parents, carers and staff',
} as const;

const written = z.strictObject({
  unsent: z.literal(1).describe('The version of the language'),
  id: fileId.describe('The name of the story; its file is called like it'),
  title: text.describe('The name of the story in the library'),
  summary: text.describe('One or two sentences for the library'),
  briefing: text.describe('Who is who, before the story starts'),
  audience: oneOf(audiences).describe('For whom; intensity 3 and random video are not for 12-14'),
  role: oneOf(roles).describe(
    'phone-of: we hold a named teenager’s phone; helper: we are their friend',
  ),
  lead: id.describe('The cast id of the person whose phone it is'),
  intensity: z.number().int().min(1).max(3).describe('1 calm, 2 pressure, 3 threats'),
  minutes: z.number().int().min(2).max(20).describe('How long it takes, as a teacher plans it'),
  app: oneOf(kindsOfApp).describe('What kind of app the phone shows'),
  languages: z
    .array(language)
    .max(100)
    .default([])
    .describe('Languages beyond the pack’s in which this story is complete'),
  cast: cast.describe('Everybody who appears, by their ids'),
  threads: byId(thread)
    .optional()
    .describe('The conversations; one with each person is there by itself'),
  facts: z.array(id).max(longest.facts).default([]).describe('What the story remembers'),
  counters: z
    .record(
      id,
      z.strictObject({ max: z.number().int().min(1).max(5).describe('It stays at this number') }),
    )
    .default({})
    .describe('Small counters with their upper bound'),
  start: id.describe('The first beat'),
  route: z
    .array(id)
    .max(12)
    .default([])
    .describe('The decisions of a short lesson, by their beats: five, in order'),
  rest: orNull(text).describe(
    'The rest of the story in two sentences, which bring any place in it to a good end',
  ),
  beats: byId(beat).describe('The moments of the story, by their ids'),
});

export const scenarioSchema = written
  .transform(({ unsent: _, intensity, threads, ...rest }) => ({
    ...rest,
    intensity: intensity as 1 | 2 | 3,
    threads: threadsOf(threads ?? {}, Object.values(rest.beats)),
  }))
  .describe('One story');

type ThreadEntry = z.output<typeof thread> & { readonly id: Id };

/** Threads that are declared, and one for each contact that a beat, line or choice names as a thread. */
function threadsOf(
  declared: Readonly<Record<Id, ThreadEntry>>,
  beats: readonly z.output<typeof beat>[],
): Record<Id, ThreadEntry> {
  const threads: Record<Id, ThreadEntry> = { ...declared };
  const named = beats.flatMap(({ thread: own, lines, exit }) => [
    own,
    ...lines.map((item) => item.thread),
    ...(exit.kind === 'choices' ? exit.choices.map((item) => item.in) : []),
  ]);
  for (const name of named)
    if (name !== null && !Object.hasOwn(threads, name))
      threads[name] = { id: name, with: [name], title: null, history: [] };
  return threads;
}

/** Gives the scenario with every default filled in. */
export const normaliseScenario = (source: ScenarioSource): Scenario => scenarioSchema.parse(source);

/** As an author writes it. */
export type ScenarioSource = z.input<typeof scenarioSchema>;

/** Every text of a story with its place, in the order of reading. */
export function passagesOf(scenario: Scenario): Passage[] {
  const { title, summary, briefing, rest, lead } = scenario;
  return [
    passage('title', keyOf.title, title, ['title'], 'the name of the story'),
    passage('summary', keyOf.summary, summary, ['summary'], 'about the story, in the library'),
    passage(
      'briefing',
      keyOf.briefing,
      briefing,
      ['briefing'],
      'who is who, before the story starts',
    ),
    ...Object.values(scenario.cast).flatMap(castTexts),
    ...Object.values(scenario.threads).flatMap(threadTexts),
    ...Object.values(scenario.beats).flatMap((each) => beatTexts(each, lead)),
    ...(rest === null
      ? []
      : [
          passage(
            'rest',
            keyOf.rest,
            rest,
            ['rest'],
            'told aloud where time runs out: how it ends well',
          ),
        ]),
  ];
}

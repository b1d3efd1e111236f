/**
 * The scenario language as an author writes it (YAML, words of the source language in line).
 * One zod schema with descriptions: the TypeScript types, the JSON Schema for editors and the
 * reference for authors all come out of it. Shape is checked here, meaning in `check`.
 */
import { z } from 'zod';
import { deviceReason, isDeviceName } from './file-names.ts';

/** Ids are names, never positions: kebab-case, stable, unique where they stand. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

const language = z
  .string()
  .max(40)
  .regex(languagePattern, 'a language is a tag such as en, fr or zh-Hans')
  .describe('A language tag such as en, fr or zh-Hans');

const id = z
  .string()
  .max(48, 'an id has at most 48 characters')
  .regex(
    idPattern,
    'an id is made of small letters, digits and single hyphens, like "first-message"',
  )
  .describe('A name made of small letters, digits and hyphens');

/** The id of what is a file or a folder too. */
const fileId = id.refine((name) => !isDeviceName(name), {
  error: ({ input }) => deviceReason(String(input)),
});

const text = z
  .string()
  .trim()
  .min(1, 'a text may not be empty')
  .max(600, 'a text has at most 600 characters')
  .describe('Words shown on screen, in the source language');

/**
 * The longest lists. A story for people comes nowhere near them; a small file made to harm does, and
 * what compares their entries with each other would never come to an end.
 */
const longest = { facts: 200, changes: 20, lines: 60, arms: 60, members: 40 };

export const kindsOfApp = [
  'photo-feed',
  'vanishing-photos',
  'social-wall',
  'group-call',
  'voice-chat',
  'stickers',
  'random-video',
] as const;

export const tactics = [
  'none',
  'too-fast',
  'moving-apps',
  'borrowed-trust',
  'taken-account',
  'broken-camera',
  'trade',
  'debt',
  'job-offer',
  'secret-recording',
  'edited-picture',
  'watching-your-circle',
  'rush',
  'pay-or-share',
  'more-or-share',
  'moving-price',
  'shame-and-silence',
  'turned-around',
  'out-you',
  'crew',
  'fake-helper',
] as const;

export const ratings = ['safe', 'unsure', 'risky'] as const;
export const steps = ['none', 'stop', 'no-pay', 'tell', 'proof', 'report-block'] as const;
export const acts = [
  'reply',
  'look',
  'proof',
  'block',
  'report',
  'tell',
  'ask',
  'answer',
  'answer-camera-off',
  'decline',
  'hang-up',
  'put-down',
] as const;
export const lineKinds = [
  'message',
  'notice',
  'narration',
  'time',
  'picture',
  'payment',
  'post',
  'comment',
  'reaction',
  'voice',
  'sticker',
  'file',
  'call',
] as const;
export const screens = [
  'chat',
  'home',
  'threads',
  'profile',
  'feed',
  'call',
  'block',
  'report',
  'proof',
  'tell',
] as const;
export const helpNeeds = ['talk', 'report', 'removal', 'crisis', 'bank', 'school'] as const;
export const roles = ['phone-of', 'helper'] as const;
export const audiences = ['12-14', '15-18', 'adults'] as const;
export const castRoles = [
  'lead',
  'stranger',
  'newcomer',
  'friend',
  'family',
  'safe-adult',
  'adult',
  'classmate',
] as const;
export const motives = ['harmless', 'money', 'pictures', 'known'] as const;
export const signs = ['heart', 'thumb', 'laugh', 'surprise', 'sad'] as const;
export const pronouns = ['he', 'she', 'they'] as const;
export const tempos = ['slow', 'even', 'quick'] as const;
export const outcomes = ['told', 'nothing-came', 'some-saw', 'not-known'] as const;

const test = z.string().trim().min(1).max(120);
const anyTest = z.strictObject({ any: z.array(test).min(1).max(20) });

const condition = z
  .union([
    test,
    z
      .array(z.union([test, anyTest]))
      .min(1)
      .max(20),
    anyTest,
  ])
  .describe(
    'When this shows: "told", "not told", "visited a-beat", "not visited a-beat", "asks >= 2" or "asks < 2"; a list means all of them, { any: [...] } means at least one',
  );

const castMember = z
  .strictObject({
    name: text.describe('The name shown on screen'),
    as: z.enum(castRoles).describe('What this person or account is in the story'),
    they: z
      .enum(pronouns)
      .optional()
      .describe(
        'How this person is spoken of; `they` where the story leaves it open. For translators, never shown',
      ),
    'turns-out': z
      .enum(motives)
      .optional()
      .describe('What a stranger or newcomer was after; shown at the debrief only'),
    revealed: text
      .optional()
      .describe(
        'What the debrief says of this one, in place of the sentence for `turns-out`; needed where that would be said of the wrong person',
      ),
    avatar: id
      .optional()
      .describe('The drawn portrait to use; by default one is chosen from the id'),
    tempo: z.enum(tempos).optional().describe('How fast this contact types; by default even'),
    profile: z
      .strictObject({
        handle: text.optional().describe('The account name under the display name'),
        details: z
          .array(
            z.strictObject({
              id: id.describe('The name of this detail'),
              text: text.describe('One fact that the profile card shows'),
              odd: z.boolean().optional().describe('true: worth noticing'),
            }),
          )
          .min(1)
          .max(8)
          .describe('The facts on the profile card'),
      })
      .optional()
      .describe('The profile card that can be inspected'),
  })
  .describe('One person or account');

const thread = z
  .strictObject({
    with: z.array(id).min(1).max(longest.members).describe('Who is in this thread beside the lead'),
    title: text.optional().describe('The name of a group; by default the name of the only contact'),
  })
  .describe('One conversation on the phone');

const line = z
  .strictObject({
    id: id.describe('The name of this line, unique in its beat'),
    from: id.optional().describe('Who says or does it (a cast id); not for narration and time'),
    kind: z
      .enum(lineKinds)
      .optional()
      .describe('What it is; by default a message where there is a `from`, narration without'),
    text,
    label: text
      .optional()
      .describe('The label on a picture card, such as "edited photo (fake)"; a picture needs one'),
    sign: z
      .enum(signs)
      .optional()
      .describe('The sign on a reaction, where its text tells of one; by default none'),
    picture: fileId.optional().describe('A drawn picture of the pack, by file name without ending'),
    thread: id.optional().describe('Where it arrives, if not in the beat’s own thread'),
    when: condition.optional(),
  })
  .describe('One bubble, card or notice');

const feedback = z
  .strictObject({
    tactic: z.enum(tactics).describe('The trick that is named, or none'),
    happened: text.describe('What the account or the other person did'),
    helps: text.describe('What helps from here'),
    say: text.describe('Words one could use, without quotation marks'),
  })
  .describe('What the card says after the choice');

const choice = z
  .strictObject({
    id: id.describe('The name of this choice, unique in its beat'),
    text: text.describe('What stands on the button; for a reply also the bubble'),
    act: z.enum(acts).optional().describe('What it is; by default a reply'),
    rating: z.enum(ratings).describe('Shown only after choosing'),
    step: z
      .enum(steps)
      .optional()
      .describe('Which of the five steps it practises; by default none'),
    feedback,
    sets: z.array(id).max(longest.changes).optional().describe('Facts that become true'),
    clears: z.array(id).max(longest.changes).optional().describe('Facts that become false again'),
    adds: z.array(id).max(longest.changes).optional().describe('Counters that go up by one'),
    when: condition.optional(),
    to: id.describe('The beat that follows'),
  })
  .describe('One thing the player can decide');

const ending = z
  .strictObject({
    outcome: z.enum(outcomes).describe('How the story turned out'),
    title: text.describe('The ending in a few words'),
    text: text.describe('How things stand now'),
    help: z
      .array(z.enum(helpNeeds))
      .min(1)
      .max(helpNeeds.length)
      .describe('The kinds of help that fit'),
  })
  .describe('The end of the story');

const branchArm = z.strictObject({
  when: condition.optional().describe('Leave it out in the last arm: otherwise'),
  to: id.describe('The beat that follows'),
});

const beat = z
  .strictObject({
    thread: id
      .optional()
      .describe('The conversation this beat plays in; by default the one before'),
    screen: z.enum(screens).optional().describe('What the phone shows; by default the chat'),
    about: id.optional().describe('Whose profile, call or sheet the screen is about'),
    tension: z
      .number()
      .int()
      .min(0)
      .max(3)
      .optional()
      .describe('How dark the room is, 0 to 3; by default as before'),
    skip: id.optional().describe('Where "skip this scene" leads'),
    lines: z
      .array(line)
      .max(longest.lines)
      .optional()
      .describe('What arrives, one after the other'),
    choices: z
      .array(choice)
      .min(1)
      .max(6)
      .optional()
      .describe('What the player can decide; three or four are best'),
    then: id.optional().describe('The beat that follows without a decision'),
    branch: z
      .array(branchArm)
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
    const exits = (['choices', 'then', 'branch', 'ending'] as const).filter(
      (key) => value[key] !== undefined,
    );
    if (exits.length !== 1)
      context.addIssue({
        code: 'custom',
        message:
          exits.length === 0
            ? 'a beat ends in exactly one of choices, then, branch or ending; this one has none'
            : `a beat ends in exactly one of choices, then, branch or ending; this one has ${exits.join(' and ')}`,
      });
    if (value.branch && value.lines?.length)
      context.addIssue({
        code: 'custom',
        path: ['lines'],
        message: 'a beat with a branch has no lines',
      });
  })
  .describe('One moment of the story');

export const scenarioSchema = z
  .strictObject({
    unsent: z.literal(1).describe('The version of the language'),
    id: fileId.describe('The name of the story; its file is called like it'),
    title: text.describe('The name of the story in the library'),
    summary: text.describe('One or two sentences for the library'),
    briefing: text.describe('Who is who, before the story starts'),
    audience: z
      .enum(audiences)
      .describe('For whom; intensity 3 and random video are not for 12-14'),
    role: z
      .enum(roles)
      .describe('phone-of: we hold a named teenager’s phone; helper: we are their friend'),
    lead: id.describe('The cast id of the person whose phone it is'),
    intensity: z.number().int().min(1).max(3).describe('1 calm, 2 pressure, 3 threats'),
    minutes: z.number().int().min(2).max(20).describe('How long it takes, as a teacher plans it'),
    app: z.enum(kindsOfApp).describe('What kind of app the phone shows'),
    languages: z
      .array(language)
      .max(100)
      .optional()
      .describe('Languages beyond the pack’s in which this story is complete'),
    cast: z.record(id, castMember).describe('Everybody who appears, by their ids'),
    threads: z
      .record(id, thread)
      .optional()
      .describe('The conversations; one with each person is there by itself'),
    facts: z.array(id).max(longest.facts).optional().describe('What the story remembers'),
    counters: z
      .record(
        id,
        z.strictObject({ max: z.number().int().min(1).max(5).describe('It stays at this number') }),
      )
      .optional()
      .describe('Small counters with their upper bound'),
    start: id.describe('The first beat'),
    beats: z.record(id, beat).describe('The moments of the story, by their ids'),
  })
  .describe('One story');

export const packSchema = z
  .strictObject({
    unsent: z.literal(1).describe('The version of the language'),
    id: fileId.describe('The name of the pack; nobody else’s pack should have it'),
    version: z
      .string()
      .max(40)
      .regex(/^\d+\.\d+\.\d+$/, 'a version looks like 1.0.0')
      .describe('Raise it whenever you hand the pack on: 1.0.0, 1.0.1, 1.1.0'),
    title: text.describe('The name of the pack in the library'),
    summary: text.describe('One or two sentences for the library'),
    source: language.describe('The language the pack is written in'),
    languages: z.array(language).max(100).describe('Every language the pack is complete in'),
    scenarios: z.array(fileId).min(1).max(100).describe('The stories in the order of the library'),
    booster: fileId
      .optional()
      .describe('A story of three minutes for two weeks later; not among the scenarios'),
    licence: z.string().min(1).max(100).describe('What others may do with it, such as CC-BY-4.0'),
    reviewedBy: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(200).describe('Who'),
          as: z.string().min(1).max(200).describe('In what capacity, such as "safeguarding lead"'),
          on: z.iso.date().describe('The day, such as 2026-11-22'),
        }),
      )
      .max(100)
      .optional()
      .describe('Real people who signed; empty until they do'),
  })
  .superRefine(({ scenarios, booster }, context) => {
    const seen = new Set<string>(booster === undefined ? [] : [booster]);
    for (const [index, story] of scenarios.entries()) {
      if (seen.has(story))
        context.addIssue({
          code: 'custom',
          path: ['scenarios', index],
          message: `the story "${story}" is listed twice`,
        });
      seen.add(story);
    }
  })
  .describe('One pack of stories');

const paragraph = z.string().trim().min(1).max(1200).describe('The words');
const point = z.strictObject({ id, text: paragraph });
const points = (about: string) => z.array(point).min(1).max(12).describe(about);
const stageOf = (minutes: number) =>
  z.strictObject({
    id,
    from: z
      .number()
      .int()
      .min(0)
      .max(minutes - 1)
      .describe('Minutes from the start of the lesson'),
    to: z.number().int().min(1).max(minutes).describe('Minutes from the start of the lesson'),
    text: paragraph,
  });

export const guideSchema = z
  .strictObject({
    unsent: z.literal(1).describe('The version of the language'),
    objectives: points('What pupils can do afterwards'),
    before: points('What to prepare for this pack, beyond what holds for every pack'),
    plan45: z.array(stageOf(45)).min(3).max(12).describe('A lesson of 45 minutes'),
    plan15: z.array(stageOf(15)).min(2).max(8).describe('A lesson of 15 minutes'),
    rehearse: points('How to practise the words of telling'),
    discussion: points('Three questions for the end'),
    closing: points('A light activity that leads out of the story'),
    curriculum: points('Where it fits, by the name of the subject'),
    letter: points('The letter for caregivers, paragraph by paragraph'),
    staff: points('For staff only: facts with their years'),
    sources: z
      .array(
        z.strictObject({
          id,
          text: paragraph,
          link: z
            .url({ protocol: /^https$/ })
            .max(500)
            .optional()
            .describe('A page on the web (https)'),
        }),
      )
      .min(1)
      .max(60)
      .describe('Where the facts come from'),
  })
  .describe('The facilitator’s guide of a pack');

export type GuideSource = z.infer<typeof guideSchema>;
export type ScenarioSource = z.infer<typeof scenarioSchema>;
export type PackSource = z.infer<typeof packSchema>;

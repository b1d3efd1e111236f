/**
 * The help directory as it is written in `assets/help/directory.yaml`. A field that nobody has
 * checked is left out, so nearly all of them are optional; where an entry was looked up is not.
 */
import * as z from 'zod';
import { languagePattern } from './nouns/basics.ts';

export const helpPurposes = [
  'talk',
  'chat',
  'advice',
  'support',
  'steps',
  'report',
  'removal',
  'crisis',
  'emergency',
  'police',
  'directory',
] as const;

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is small letters and hyphens');

/** One for everybody, or by language: a keyword or an address in French is another than in English. */
function inLanguages(one: z.ZodString) {
  const language = z
    .string()
    .regex(languagePattern, 'a language is a tag such as en, fr or zh-Hans');
  const each = z.record(language, one).refine((texts) => Object.hasOwn(texts, 'en'), {
    message: 'by language, and in English for every language that is not there',
  });
  return z.union([one, each]);
}

const address = z
  .string()
  .regex(/^[a-z0-9.-]+\.[a-z]+(\/[\w/-]*)?$/, 'an address without https://');
const number = z.string().regex(/^\d[\d .-]*$/, 'a number as people write it');

const contact = z.union([
  z.strictObject({ web: inLanguages(address) }),
  z.strictObject({ chat: inLanguages(address).describe('Where one writes with somebody') }),
  z.strictObject({ call: inLanguages(number) }),
  z.strictObject({
    app: z.strictObject({
      name: z.string().min(1).max(40).describe('The messenger'),
      to: z.string().regex(/^(@\w+|\d[\d .-]*)$/, 'a number or an @name in the messenger'),
    }),
  }),
  z.strictObject({
    text: z.strictObject({
      to: z.string().regex(/^\d+$/),
      words: inLanguages(z.string().min(1).max(40))
        .optional()
        .describe('What to write first; left out where any message will do'),
    }),
  }),
]);

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:00');

const span = z.strictObject({
  days: z.enum(['every-day', 'monday-saturday', 'monday-friday', 'weekend']).optional(),
  from: time,
  to: time,
});

const hours = z.union([
  z.strictObject({ always: z.literal(true) }),
  span,
  z.array(span).min(2).max(3),
]);

/** What to know before one gets in touch. The words are `help.note.…` of the interface. */
export const helpNotes = [
  'no-chat-line',
  'police',
  'named',
  'uploads',
  'money',
  'calls-back',
  'grown-up-along',
] as const;

const service = z.strictObject({
  id,
  name: inLanguages(z.string().min(1).max(80)).describe(
    'As it calls itself; by language where it has a name in each, or where the name is made of words',
  ),
  by: z.string().max(80).optional().describe('Who runs it'),
  for: z.array(z.enum(helpPurposes)).min(1).describe('What it is for'),
  whom: z.enum(['young', 'adults', 'lgbtq']).optional().describe('For whom, where that is limited'),
  notes: z.array(z.enum(helpNotes)).min(1).optional().describe('What to know before calling'),
  contacts: z.array(contact).min(1).max(5),
  free: z.boolean().optional(),
  hours: hours.optional(),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .min(1)
    .optional(),
  ages: z
    .strictObject({ from: z.number().int().optional(), to: z.number().int().optional() })
    .optional()
    .describe('From this age, and up to and with that one'),
  anonymous: z.boolean().optional(),
  confidential: z
    .boolean()
    .optional()
    .describe('Told to nobody else, within `limits`; false: what is told is passed on'),
  limits: inLanguages(z.string().min(1).max(300))
    .optional()
    .describe('When it has to tell somebody; left out where it is only danger'),
  source: z.string().min(4).max(300).describe('Where it was looked up'),
  checkedOn: z.iso.date(),
  sure: z.enum(['A', 'B']).describe('A: its own or a government page; B: a secondary source'),
});

export const helpDirectorySchema = z.strictObject({
  unsent: z.literal(1),
  everywhere: z.array(service).min(1),
  countries: z.record(
    z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters'),
    z.array(service).min(1),
  ),
});

export type HelpDirectory = z.infer<typeof helpDirectorySchema>;
export type HelpService = z.infer<typeof service>;
export type HelpContact = z.infer<typeof contact>;
export type InLanguages = HelpService['name'];
export type HelpHours = NonNullable<HelpService['hours']>;
export type HelpPurpose = (typeof helpPurposes)[number];
export type HelpNote = (typeof helpNotes)[number];

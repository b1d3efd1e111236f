/** The tricks that pupils learn to name; CONTENT of the project says what each looks like. */
import { namesOf } from './names-of.ts';

export const tactics = {
  none: { meaning: 'No trick: for a harmless contact, a friend or an adult' },
  'too-fast': { meaning: 'Secrets and big compliments from somebody new, within hours' },
  'moving-apps': { meaning: 'The talk is moved away from where others would notice' },
  'borrowed-trust': { meaning: 'Shared contacts or a familiar face make a stranger look known' },
  'taken-account': { meaning: 'Somebody else uses a friend’s account, face or voice' },
  'broken-camera': { meaning: 'The camera is always broken, so nobody ever sees who is there' },
  trade: { meaning: 'Something is shown first, so that it feels fair to show something back' },
  debt: { meaning: 'A gift first, and then something is owed for it' },
  'job-offer': { meaning: 'A modelling job, a place in a team or quick money out of nowhere' },
  'secret-recording': { meaning: 'A call is recorded, and nobody said so' },
  'edited-picture': { meaning: 'An ordinary photo or call is turned into a fake' },
  'watching-your-circle': {
    meaning: 'The account follows friends and family and lets it be known',
  },
  rush: { meaning: 'Minutes, deadlines and many messages leave no time to think or ask' },
  'pay-or-share': {
    meaning: 'Money, cards or game credit are demanded, or else something is shared',
  },
  'more-or-share': { meaning: 'One picture is used to press for another' },
  'moving-price': { meaning: 'Whoever pays hears a new price instead of an end' },
  'shame-and-silence': {
    meaning: 'Telling is said to make everything worse, or nobody is said to help',
  },
  'turned-around': { meaning: 'The blame is put on the one who is under pressure' },
  'out-you': {
    meaning: 'Something personal is threatened with: whom somebody loves, what they believe',
  },
  crew: { meaning: 'Several accounts are one group and look like a crowd' },
  'fake-helper': { meaning: 'A “moderator”, “police” or rescuer wants money or control' },
} as const satisfies Readonly<Record<string, { readonly meaning: string }>>;

export type Tactic = keyof typeof tactics;

export const tacticNames = namesOf(tactics);

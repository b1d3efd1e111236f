/**
 * What each word means that may stand after a name of a story: for authors, in the reference and in
 * their editors. Pupils never read these; the names on screen are in the locales.
 */
import type {
  acts,
  audiences,
  castRoles,
  helpNeeds,
  kindsOfApp,
  lineKinds,
  motives,
  outcomes,
  pronouns,
  ratings,
  roles,
  screens,
  signs,
  steps,
  tactics,
  tempos,
} from './schema.ts';

type Meanings<Values extends readonly string[]> = Readonly<Record<Values[number], string>>;

const rating: Meanings<typeof ratings> = {
  safe: 'Gives the other side nothing to pull with, or brings help closer',
  unsure: 'Does no harm by itself and solves nothing: waiting, arguing, answering once more',
  risky: 'Gives the other side more to pull with: money, a picture, a secret, another app, blame',
};

const step: Meanings<typeof steps> = {
  none: 'None of the five',
  stop: 'Stop answering',
  'no-pay': 'Pay nothing and send nothing more',
  tell: 'Tell somebody one feels safe with; this can come first',
  proof: 'Keep proof: names, words and times, never the picture',
  'report-block': 'Report in the app, then block',
};

const tactic: Meanings<typeof tactics> = {
  none: 'No trick: for a harmless contact, a friend or an adult',
  'too-fast': 'Secrets and big compliments from somebody new, within hours',
  'moving-apps': 'The talk is moved away from where others would notice',
  'borrowed-trust': 'Shared contacts or a familiar face make a stranger look known',
  'taken-account': 'Somebody else uses a friend’s account, face or voice',
  'broken-camera': 'The camera is always broken, so nobody ever sees who is there',
  trade: 'Something is shown first, so that it feels fair to show something back',
  debt: 'A gift first, and then something is owed for it',
  'job-offer': 'A modelling job, a place in a team or quick money out of nowhere',
  'secret-recording': 'A call is recorded, and nobody said so',
  'edited-picture': 'An ordinary photo or call is turned into a fake',
  'watching-your-circle': 'The account follows friends and family and lets it be known',
  rush: 'Minutes, deadlines and many messages leave no time to think or ask',
  'pay-or-share': 'Money, cards or game credit are demanded, or else something is shared',
  'more-or-share': 'One picture is used to press for another',
  'moving-price': 'Whoever pays hears a new price instead of an end',
  'shame-and-silence': 'Telling is said to make everything worse, or nobody is said to help',
  'turned-around': 'The blame is put on the one who is under pressure',
  'out-you': 'Something personal is threatened with: whom somebody loves, what they believe',
  crew: 'Several accounts are one group and look like a crowd',
  'fake-helper': 'A “moderator”, “police” or rescuer wants money or control',
};

const act: Meanings<typeof acts> = {
  reply: 'A message; it becomes a bubble on the right',
  look: 'Looks closer, most often at a profile',
  proof: 'Keeps proof, in words',
  block: 'Blocks the account',
  report: 'Reports the account in the app',
  tell: 'Tells an adult; put it where one can be told',
  ask: 'Asks a friend',
  answer: 'Takes the call, camera on',
  'answer-camera-off': 'Takes the call, camera off',
  decline: 'Does not take the call',
  'hang-up': 'Ends the call',
  'put-down': 'Puts the phone down',
};

const kind: Meanings<typeof lineKinds> = {
  message: 'A bubble; needs `from`',
  notice: 'A small grey line of the app: somebody joined, a gift came',
  narration: 'What is told between the messages, without `from`',
  time: 'A day or an hour that passes: “Friday evening”',
  picture: 'A card instead of a picture, with a `label`; never a picture of a person',
  payment: 'A card that asks for money; the text says what stands on it',
  post: 'A post in a feed',
  comment: 'A comment under a post',
  reaction: 'A small sign under the bubble before it, such as a heart',
  voice: 'A voice message; the text is what is heard',
  sticker: 'A sticker; the text says what it shows',
  file: 'A file that nobody needs to open',
  call: 'A call that rings; the text says who calls',
};

const screen: Meanings<typeof screens> = {
  chat: 'A conversation',
  home: 'The home screen with its apps',
  threads: 'The list of conversations',
  profile: 'The profile card of `about`',
  feed: 'Posts, one below the other',
  call: 'A call with `about`',
  block: 'The sheet that asks whether to block `about`',
  report: 'The sheet with which `about` is reported',
  proof: 'Keeping proof',
  tell: 'The talk with the adult in `about`',
};

const outcome: Meanings<typeof outcomes> = {
  told: 'Somebody was told and believes it; what the account does next is not what counts',
  'nothing-came': 'The deadline passed and nothing was sent, as far as anybody knows',
  'some-saw':
    'Some people saw the picture; the character is believed, helped and back in their life',
  'not-known': 'It is not known whether anything was sent, and help is there all the same',
};

const help: Meanings<typeof helpNeeds> = {
  talk: 'Somebody to talk to, by phone or chat',
  report: 'Where it is reported',
  removal: 'Services that have pictures taken down',
  crisis: 'Help at once, for somebody who cannot go on',
  bank: 'The bank or the shop of the card, after paying',
  school: 'The school’s safeguarding lead',
};

const role: Meanings<typeof roles> = {
  'phone-of': 'We hold the phone of somebody under pressure and help them decide',
  helper: 'We hold the phone of a friend who is told about it; the friend is the `lead`',
};

const audience: Meanings<typeof audiences> = {
  '12-14': 'Threats are told and not quoted; intensity 1 or 2',
  '15-18': 'Everything that stories may hold',
  adults: 'Parents, carers and staff',
};

const castRole: Meanings<typeof castRoles> = {
  lead: 'Whose phone it is; exactly one',
  stranger: 'Nobody knows who it is',
  newcomer: 'New, and perhaps just what they say',
  friend: 'A friend',
  family: 'Family, of any age',
  'safe-adult': 'An adult who listens and does not blame',
  adult: 'An adult who may react badly at first',
  classmate: 'Somebody from school who is no close friend',
};

const app: Meanings<typeof kindsOfApp> = {
  'photo-feed': 'Photos with hearts and comments, and messages beside them',
  'vanishing-photos': 'Photos and messages that go away by themselves',
  'social-wall': 'A wall with posts, families and groups on it',
  'group-call': 'A class or a group that writes and calls together',
  'voice-chat': 'Talking while playing a game',
  stickers: 'Messages with stickers, used around the world',
  'random-video': 'Calls with people whom nobody knows; not for 12–14',
};

const motive: Meanings<typeof motives> = {
  harmless: 'Nothing; exactly who they said',
  money: 'Money: most often a group',
  pictures: 'Pictures: most often one person',
  known: 'Somebody they know; `revealed` says the rest',
};

const sign: Meanings<typeof signs> = {
  heart: 'Hearts, as when others like a photo',
  thumb: 'Thumbs that agree',
  laugh: 'Laughing faces',
  surprise: 'Faces with an open mouth',
  sad: 'Sad faces',
};

const pronoun: Meanings<typeof pronouns> = {
  he: 'A man or a boy',
  she: 'A woman or a girl',
  they: 'Neither, or the story leaves it open',
};

const tempo: Meanings<typeof tempos> = {
  slow: 'Thinks before typing',
  even: 'As most people',
  quick: 'Types before thinking',
};

/** The meanings of each list of words, under the name that the reference gives it, in its order. */
export const meanings = {
  'The rating of a choice (`rating`)': rating,
  'The five steps (`step`)': step,
  'The tricks (`tactic`)': tactic,
  'What a choice is (`act`)': act,
  'What a line is (`kind`)': kind,
  'What the phone shows (`screen`)': screen,
  'How a story turned out (`outcome`)': outcome,
  'The kinds of help (`help`)': help,
  'Whose phone we hold (`role`)': role,
  'For whom (`audience`)': audience,
  'Who somebody is (`as`)': castRole,
  'What a stranger was after (`turns-out`)': motive,
  'What stands on a reaction (`sign`)': sign,
  'How somebody is spoken of (`they`)': pronoun,
  'How fast somebody types (`tempo`)': tempo,
  'The kinds of app (`app`)': app,
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

const byValues = new Map<string, Readonly<Record<string, string>>>(
  Object.values(meanings).map((each) => [Object.keys(each).join(), each]),
);

/** What each of these words means, in their order; null where the list is not one of the language. */
export function meaningsOf(values: readonly unknown[]): string[] | null {
  const found = byValues.get(values.join());
  return found ? Object.values(found) : null;
}

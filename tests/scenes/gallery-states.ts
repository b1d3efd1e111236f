/** Every state that the gallery shows, as the address of one sample each. */
import { type KindOfApp, kindOfAppNames } from '../../src/kinds/apps.ts';
import { screenKindNames } from '../../src/kinds/screens.ts';

export interface State {
  readonly name: string;
  /** Flags of `sample.ts`. */
  readonly flags: string;
}

export interface Chapter {
  readonly title: string;
  readonly states: readonly State[];
}

const state = (name: string, flags: string): State => ({ name, flags });

/** Where a group writes or calls together. */
const grouped: ReadonlySet<KindOfApp> = new Set(['group-call', 'voice-chat']);

const titleOf = (name: string): string =>
  name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const apps = kindOfAppNames.map(
  (app) => [titleOf(app), app, grouped.has(app) ? '&group=on' : ''] as const,
);

/** Those that are worth more than one look. */
const screens: readonly State[] = [
  state('Locked', 'screen=lock&turn=delivering'),
  state('Locked, before a class', 'screen=lock&turn=delivering&vote=open'),
  state('Home', 'screen=home&tension=1'),
  state('Conversations', 'screen=threads&tension=1&threads=5'),
  state('A conversation', 'screen=chat&tension=1'),
  state('Profile', 'screen=profile&tension=1'),
  state('Feed', 'screen=feed&talk=feed&tension=1'),
  state('Blocking', 'screen=block&tension=2'),
  state('Blocked', 'screen=block&tension=1&done=on'),
  state('Reporting', 'screen=report&tension=2'),
  state('Reported', 'screen=report&tension=1&done=on'),
  state('Reported with a reason', 'screen=report&turn=explaining&tension=1&done=on'),
  state('Something else was done', 'screen=report&turn=explaining&tension=1'),
  state('Keeping proof', 'screen=proof&tension=1&lamp=on'),
  state('The light of the screenshot', 'then=screen:proof&tension=1&lamp=on&motion=on&again'),
  state('Telling', 'screen=tell&tension=2'),
];

/** A screen that has no state of its own here stands there as it is. */
const otherScreens = screenKindNames
  .filter(
    (kind) => kind !== 'call' && !screens.some(({ flags }) => flags.includes(`screen=${kind}`)),
  )
  .map((kind) => state(titleOf(kind), `screen=${kind}&tension=1`));

export const chapters: readonly Chapter[] = [
  { title: 'Screens of the phone', states: [...screens, ...otherScreens] },
  {
    title: 'Calls',
    states: [
      state('Rings', 'screen=call&tension=1&app=random-video'),
      state('Answered', 'screen=call&call=on&tension=1&app=random-video'),
      state('Answered, camera off', 'screen=call&call=camera-off&tension=1&app=random-video'),
      state('Over', 'screen=call&call=over&tension=1&app=random-video'),
      state('A call of many', 'screen=call&group=on&call=on&app=group-call'),
      state('Rings in a photo app', 'screen=call&tension=1'),
    ],
  },
  {
    title: 'Every kind of app',
    states: apps.flatMap(([name, app, more]) => [
      state(name, `app=${app}&tension=1${more}`),
      state(`${name}: every message`, `app=${app}&turn=delivering&talk=all${more}`),
      state(`${name}: under pressure`, `app=${app}&tension=3${more}`),
    ]),
  },
  {
    title: 'In a conversation',
    states: [
      state('A picture, a request for money', 'turn=delivering&talk=cards&tension=2'),
      state('A new account writes', 'turn=delivering&talk=first'),
      state('Somebody is typing', 'turn=delivering&tension=1&motion=on'),
      state('Sticker, voice, file, reaction', 'turn=delivering&talk=all&group=on'),
      state('A post, its comments', 'screen=feed&talk=feed&app=social-wall'),
      state('New messages, and the way to them', 'then=tension:2&tension=1&scroll=400&choices=1'),
      state('A banner from another thread', 'then=tension:1&tension=0&motion=on'),
      state('A photo that has vanished', 'app=vanishing-photos&talk=cards&turn=delivering'),
      state('Many conversations', 'threads=6'),
    ],
  },
  {
    title: 'Pressure by its shape',
    states: [
      ...apps.map(([name, app]) =>
        state(`${name}: every shape`, `app=${app}&turn=delivering&talk=press&tension=2&threads=0`),
      ),
      state('Nine messages', 'turn=delivering&talk=bars&tension=2&motion=on&again'),
      state('Nine messages, and a question', 'talk=bars&tension=2'),
      state('More than can be told apart', 'turn=delivering&talk=crowd&tension=2'),
    ],
  },
  {
    title: 'Written, not sent',
    states: [
      ...apps.map(([name, app, more]) =>
        state(`${name}: written`, `app=${app}&tension=1&draft=r2${more}`),
      ),
      state('Written: several lines', 'tension=2&draft=r1'),
      state('Written: where a call is on', 'screen=call&call=on&tension=2&draft=r2'),
      state('Written: many conversations', 'threads=6&tension=2&draft=r1'),
    ],
  },
  {
    title: 'The thinking space',
    states: [
      state('Six choices', 'choices=6&tension=1'),
      state('Gives room', 'turn=explaining&rating=safe'),
      state('Hard to tell', 'turn=explaining&rating=unsure&tension=1'),
      state('Gives more pull', 'turn=explaining&rating=risky&tension=2'),
      state('Two languages', 'second=on&tension=1'),
      state('Feedback in two languages', 'second=on&turn=explaining&tension=2'),
    ],
  },
  {
    title: 'The room follows the story',
    states: [
      state('Calm', 'tension=0'),
      state('Something is odd', 'tension=1'),
      state('Pressure', 'tension=2'),
      state('Alone in the dark', 'tension=3'),
      state('Somebody knows', 'tension=3&lamp=on'),
      state('The deadline passes, alone', 'then=talk:later&tension=3&talk=threat'),
      state('The deadline passes, told', 'then=talk:later&tension=3&lamp=on&talk=threat'),
      state('The last lines', 'then=turn:ended&tension=1&lamp=on'),
      state('The end: the phone lies face down', 'turn=ended&lamp=on'),
    ],
  },
  {
    title: 'In class',
    states: [
      state('Votes are counted', 'vote=open&choices=4&tension=1'),
      state('Votes are shown', 'vote=revealed&choices=4&tension=1'),
      state('Votes of two rounds are shown', 'vote=twice&choices=4&tension=1'),
      state('A report, with votes', 'vote=open&screen=report&choices=3&tension=2'),
      state('Feedback', 'vote=revealed&turn=explaining&tension=2'),
      state('A call', 'vote=open&screen=call&tension=1&app=random-video'),
      state('Two languages, with votes', 'vote=open&second=on&choices=3&tension=1'),
      state('The end', 'vote=revealed&turn=ended&lamp=on'),
    ],
  },
];

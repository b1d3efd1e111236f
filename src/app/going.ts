/** Going from screen to screen, and what is said on the way. */

import { isLocked } from '../session/locked.ts';
import { lessonOf, paceNow } from './held.ts';
import { closeStory, go, hintOf, type Inside, refuse, want } from './inside.ts';
import type { HandlersOf } from './intents.ts';
import { isWithAdult } from './library.ts';

type Story = 'start' | 'play' | 'finish' | 'replay' | 'check' | 'report' | 'debrief';

export const playingStories = (inside: Inside): HandlersOf<Story> => ({
  start() {
    const { opened, role, plays } = inside.held;
    if (isBeforeCard(inside)) return go(inside, { type: 'card' });
    if (!opened) return;
    const begun = plays.begin(opened);
    // The locked phone answers the press, or the first message; the rest waits for the teacher.
    const { view } = begun;
    if (role === 'class' && view.turn === 'delivering' && !isLocked(view))
      begun.send({ type: 'on' });
    go(inside, { type: 'start' });
  },
  play({ intent }) {
    inside.held.hint = null;
    inside.held.plays.play?.send(intent);
  },
  finish() {
    const { held } = inside;
    const trail = lessonOf(held)?.own ?? null;
    if (trail !== null && held.opened) held.plays.begin(held.opened, { trail, explaining: false });
    go(inside, { type: 'finish' });
  },
  replay({ made }) {
    const { plays, opened } = inside.held;
    if (!plays.play || !opened) return;
    const trail = plays.play.story.trail.slice(0, made);
    plays.begin(opened, { trail, explaining: false });
    go(inside, { type: 'replay' });
  },
  check: () => go(inside, { type: isBeforeCard(inside) ? 'card' : 'check' }),
  report: () => go(inside, { type: 'report' }),
  debrief: () => go(inside, { type: 'debrief' }),
});

/** A story of pressure has its card first: nothing leads a class past it. */
function isBeforeCard({ held: { opened, role, screens } }: Inside): boolean {
  const isAtBriefing = screens.now.place === 'briefing';
  return role === 'class' && isAtBriefing && (opened?.scenario.intensity ?? 1) > 1;
}

type Screen =
  | 'guide'
  | 'library'
  | 'stay'
  | 'about'
  | 'settings'
  | 'help'
  | 'close-panel'
  | 'back'
  | 'tell'
  | 'hint'
  | 'role'
  | 'forget'
  | 'stage-failed'
  | 'device-theme'
  | 'voices'
  | 'newer'
  | 'take-newer'
  | 'look-again';

export const goingAround = (inside: Inside): HandlersOf<Screen> => {
  const { held } = inside;
  /** A panel over the play holds it, once it is there to be seen; closing lets it go on. */
  const panel = (type: 'help' | 'settings'): void => {
    const isPlaying = held.screens.now.place === 'playing';
    go(inside, { type }, isPlaying ? held.plays.hold : undefined);
  };
  const library = (): void => {
    closeStory(inside);
    held.classroom?.lesson?.close();
    go(inside, { type: 'library' });
  };
  return {
    guide: ({ pack }) =>
      pack === null ? go(inside, { type: 'guide', pack }) : want(inside, { kind: 'guide', pack }),
    library({ sure = false }) {
      held.asking = !sure && held.role === 'class' && held.classroom?.wouldLose === true;
      if (!held.asking) library();
    },
    stay() {
      held.asking = false;
    },
    about: () => go(inside, { type: 'about' }),
    settings: () => panel('settings'),
    help: () => panel('help'),
    'close-panel': () => {
      held.asking = false;
      held.screens.send({ type: 'close-panel' });
      held.plays.letGo();
    },
    back: () => go(inside, { type: 'back' }),
    tell: ({ key, values }) => refuse(inside, key, values),
    hint: ({ key }) => {
      held.hint = hintOf(key);
    },
    role: ({ role, session = null, open = null }) =>
      role === 'solo'
        ? takeRole(inside, role)
        : want(inside, { kind: 'role', role, session, open }),
    forget() {
      held.kept.forget();
      library();
    },
    'stage-failed': () => {
      held.stageWorks = false;
      held.plays.play?.send({ type: 'pace', pace: paceNow(held) });
    },
    'device-theme': ({ theme }) => {
      held.deviceTheme = theme;
    },
    voices: ({ languages }) => {
      held.voices = languages;
    },
    newer: ({ now }) => {
      held.newer = now;
    },
    'take-newer': () => {
      held.newer = 'coming';
      void held.parts.takeNewer().then((end) => {
        // Where it was taken, this window goes in a moment.
        if (end !== 'taken') inside.send({ type: 'newer', now: end });
      });
    },
    'look-again': () => {
      held.classNow = null;
    },
  };
};

export function takeRole(inside: Inside, role: Inside['held']['role']): void {
  const { held } = inside;
  inside.wanted.leave();
  if (role === 'class') held.classroom?.begin();
  held.parts.onRole(role);
  held.role = role;
  if (role !== 'solo' || !held.opened || !isWithAdult(held.opened.scenario)) return;
  closeStory(inside);
  held.screens.send({ type: 'library' });
}

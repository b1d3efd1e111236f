/**
 * The app: one state for the whole window, and one door for whatever is asked of it. It opens
 * stories, owns the play and remembers where the window stood. What anything looks like is not its
 * business.
 */
import { goingAround, playingStories, takeRole } from './going.ts';
import { createHeld, hear, look, remember } from './held.ts';
import { hintOf, type Inside, refuse } from './inside.ts';
import type { AppIntent, Handlers } from './intents.ts';
import { createLeaving } from './leaving.ts';
import { type Drawing, type Drawn, mapsFor } from './maps.ts';
import { createNewest, type NewestParts } from './newest.ts';
import { createLooking, openingPacks } from './packs.ts';
import { keepingSchool } from './school-card.ts';
import { createSpeech, setSettings, spokenIn } from './speech.ts';
import type { App, AppParts, AppState } from './state.ts';
import { openingStories, openStory } from './stories.ts';
import { type Got, load, type Wish } from './wanted.ts';

export function createApp(parts: AppParts): App {
  const listeners = new Set<(state: AppState, before: AppState) => void>();
  const held = createHeld(parts, changed);
  const leaving = createLeaving({
    clock: parts.time,
    canTakeBack: () => held.role !== 'solo',
    leave: parts.leave,
    onChange: changed,
  });
  const inside: Inside = {
    held,
    wanted: createNewest<Wish, Got>(comingTo(() => inside)),
    drawing: createNewest<Drawing, Drawn>(mapsFor(() => inside)),
    send,
    changed,
  };
  const looking = createLooking(() => inside);
  const speech = createSpeech(() => inside, parts.settings);
  const handlers: Handlers = {
    ...openingStories(inside),
    ...playingStories(inside),
    ...goingAround(inside),
    ...openingPacks(inside, looking),
    ...keepingSchool(inside),
    set: ({ patch }) => setSettings(inside, speech, patch),
    leave: leaving.ask,
    'take-back': leaving.takeBack,
    scroll: ({ distance, rest }) => parts.stage()?.scroll(distance, rest),
    'scroll-card': ({ top }) => parts.stage()?.scrollCard(top),
  };
  let state = lookNow();

  function lookNow(): AppState {
    const isLoading = inside.wanted.wish !== null || speech.wish !== null;
    return look(held, { isLeaving: leaving.isDue, isLoading });
  }

  function changed(): void {
    const before = state;
    // Whoever goes on to something else does not wait for a pack any more.
    if (held.opening && !waitsForPack(lookNow()))
      handlers['cancel-opening']({ type: 'cancel-opening' });
    state = hear(held, before, lookNow());
    remember(held, state);
    for (const listener of [...listeners]) listener(state, before);
  }

  function send(intent: AppIntent): void {
    const handle = handlers[intent.type] as (intent: AppIntent) => void;
    handle(intent);
    if (!tellsItself.has(intent.type)) changed();
  }

  return {
    get state() {
      return state;
    },
    send,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ahead: () => held.plays.play?.ahead() ?? [],
  };
}

/** A play tells of its changes itself, each of them; the picture moves and nothing else does. */
const tellsItself: ReadonlySet<AppIntent['type']> = new Set(['play', 'scroll', 'scroll-card']);

const waitsForPack = ({ place }: AppState): boolean =>
  place === 'library' || place === 'pack-report';

/** Goes where the person wished to go, now that everything for it is there. */
const comingTo = (inside: () => Inside): NewestParts<Wish, Got> => ({
  load(wish) {
    const { held } = inside();
    return load(held.parts, wish, () => spokenIn(held.settings));
  },
  onCome(got) {
    const now = inside();
    const { held, drawing } = now;
    if (got.kind === 'story') {
      held.playing = got.playing;
      openStory(now, got.wish, got.loaded);
    } else if (got.kind === 'role') {
      held.classroom = got.classroom;
      takeRole(now, got.role);
      if (got.open) now.send({ type: 'open', chosen: got.open });
    } else if (got.kind === 'pack-report') {
      held.hint = null;
      held.screens.send({ type: 'pack-report' });
    } else if (got.kind === 'no-screen') {
      held.parts.onTrouble(got.reason, 'pack-report');
      held.hint = hintOf('trouble.part-not-loaded');
    } else if (got.book) {
      held.book = got.book;
      held.hint = null;
      held.screens.send({ type: 'guide', pack: got.book.pack });
      drawing.want({ kind: 'guide', book: got.book });
    } else refuse(now, 'trouble.no-guide', {});
    now.changed();
  },
  onFailed(reason, wish) {
    const now = inside();
    now.held.parts.onTrouble(reason, wish.kind);
    if (wish.kind === 'guide') refuse(now, 'trouble.no-guide', {});
    else if (wish.kind === 'story') {
      refuse(now, 'trouble.not-loaded', { scenario: wish.chosen.scenario });
      if (wish.note) now.held.author = wish.note;
    } else now.held.hint = hintOf('trouble.part-not-loaded');
    now.changed();
  },
});

/** Resolves when nothing that was asked for is on its way any more. */
export function settled(app: App): Promise<void> {
  if (!app.state.isLoading) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = app.subscribe(({ isLoading }) => {
      if (isLoading) return;
      stop();
      resolve();
    });
  });
}

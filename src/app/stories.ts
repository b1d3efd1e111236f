/** Opening a story: at its briefing, on its map, or where it stood before. */
import type { Id } from '../script/types.ts';
import type { UiKey } from '../view/ui-key.ts';
import type { Flags } from './flags.ts';
import { lessonOf, nameOf, type Opened } from './held.ts';
import { closeStory, hintOf, type Inside, refuse, want } from './inside.ts';
import type { HandlersOf } from './intents.ts';
import { isWithAdult, type LoadedScenario } from './library.ts';
import { type Chosen, isKept, type Trouble } from './machine.ts';
import { readMemory } from './memory.ts';
import { isOpenedId } from './opened.ts';
import { isOffered } from './school.ts';
import type { AuthorNote } from './state.ts';
import type { Resumed, StoryWish } from './wanted.ts';

interface HowToOpen {
  readonly as?: StoryWish['as'];
  readonly seed?: number;
  readonly resumed?: Resumed | null;
  readonly note?: AuthorNote | null;
}

/** Asks for a story; where there is none that may be opened here, the library says so at once. */
function wantStory(inside: Inside, chosen: Chosen, how: HowToOpen = {}): void {
  const { parts, role, school } = inside.held;
  const { as = 'open', seed = parts.newSeed(), resumed = null, note = null } = how;
  const named = { pack: chosen.pack, scenario: chosen.scenario };
  const pack = parts.library.packs.find(({ id }) => id === named.pack);
  const listed = pack?.scenarios.find(({ id }) => id === named.scenario);
  if (!pack) refuse(inside, unknownPack(named.pack), { pack: named.pack });
  else if (!listed) refuse(inside, 'trouble.unknown-scenario', named);
  else if (as === 'open' && role === 'solo' && isWithAdult(listed))
    refuse(inside, 'trouble.with-adult', {});
  else if (as === 'open' && resumed === null && !isOffered(school.card, named))
    refuse(inside, 'trouble.not-offered', {});
  else want(inside, { kind: 'story', pack, chosen: named, as, seed, resumed, note });
}

/** A story has come that is still wanted. */
export function openStory(inside: Inside, wish: StoryWish, loaded: LoadedScenario): void {
  const { held, drawing } = inside;
  const { parts } = held;
  const { pack, chosen, as, resumed, note } = wish;
  closeStory(inside);
  if (loaded.ok) {
    parts.onStory(loaded, chosen);
    let opened: Opened = { pack, scenario: loaded.scenario, seed: wish.seed };
    const led = as === 'open' ? lessonOf(held)?.open(nameOf(opened)) : undefined;
    if (led !== undefined) opened = { ...opened, seed: led };
    held.opened = opened;
    held.screens.send({ type: as, chosen });
    if (resumed) goOn(inside, opened, resumed);
    if (as === 'map') {
      held.map = null;
      held.mapReading = null;
      drawing.want({ kind: 'map', scenario: opened.scenario });
    }
  } else {
    const key = 'trouble.broken-scenario';
    const values = { scenario: chosen.scenario };
    const trouble: Trouble = { key, values, details: loaded.problems };
    held.screens.send({ type: 'trouble', trouble });
  }
  if (!note) return;
  // Whoever changed the story hears of the steps from here.
  held.hint = null;
  const before = resumed?.save.trail.length ?? 0;
  const after = held.plays.play?.story.trail.length ?? 0;
  held.author = { ...note, lost: resumed ? before - after : 0 };
}

/** From the briefing to where the story stood. */
function goOn({ held }: Inside, opened: Opened, resumed: Resumed): void {
  const { explaining, explored, save } = resumed;
  held.plays.remember(explored);
  let { place } = resumed;
  if (place !== 'briefing' && place !== 'class-card' && place !== 'before-check') {
    const begun = held.plays.begin(opened, { trail: save.trail, explaining });
    if (begun.lost > 0) held.hint = hintOf('trouble.steps-lost');
    // A story that changed meanwhile may have lost its end; then the class goes on playing.
    if (place !== 'report' && begun.view.turn !== 'ended') place = 'playing';
  }
  held.screens.send({ type: 'resume', place });
}

/** Where this window stood; null where it stood in no story. */
function remembered({ held }: Inside): Resumed | null {
  const memory = readMemory(held.parts.memory.read());
  if (!memory?.save || !isKept(memory.place)) return null;
  return { ...memory, save: memory.save, place: memory.place };
}

const wantAgain = (inside: Inside, resumed: Resumed, note: AuthorNote | null = null): void => {
  const { pack, scenario, seed } = resumed.save;
  wantStory(inside, { pack, scenario }, { seed, resumed, note });
};

/** What the address asks for. */
function openFirst(inside: Inside, { pack, scenario }: Flags): void {
  const { packs } = inside.held.parts.library;
  const card = packs.find(({ id, scenarios }) =>
    pack !== null ? id === pack : scenarios.some((entry) => entry.id === scenario),
  );
  const named = pack ?? card?.id;
  if (scenario === null) {
    if (pack !== null && !card) refuse(inside, 'trouble.unknown-pack', { pack });
  } else if (named === undefined)
    refuse(inside, 'trouble.unknown-scenario', { pack: '', scenario });
  else wantStory(inside, { pack: named, scenario });
}

type Types =
  | 'begin'
  | 'open'
  | 'map'
  | 'read-map'
  | 'go-on'
  | 'forget-place'
  | 'open-record'
  | 'preview';

export const openingStories = (inside: Inside): HandlersOf<Types> => ({
  begin({ flags }) {
    const { held } = inside;
    const { broken } = held.parts.library;
    const trouble: Trouble = { key: 'trouble.broken-library', values: {}, details: broken };
    const from = remembered(inside);
    if (broken.length > 0) held.screens.send({ type: 'trouble', trouble });
    else if (flags.unknown.length > 0)
      refuse(inside, 'trouble.unknown-flag', { flags: flags.unknown.join(' · ') });
    else if (flags.pack !== null || flags.scenario !== null) openFirst(inside, flags);
    else if (held.role === 'desk') held.screens.send({ type: 'desk' });
    else if (from) wantAgain(inside, from);
  },
  open: ({ chosen }) => wantStory(inside, chosen),
  map: ({ chosen }) => wantStory(inside, chosen, { as: 'map' }),
  'read-map': () => {
    const { held, drawing } = inside;
    const isAsked = held.mapReading !== null && held.mapReading !== 'failed';
    if (held.opened === null || held.map === null || isAsked) return;
    held.mapReading = 'waiting';
    drawing.want({ kind: 'reading', scenario: held.opened.scenario });
  },
  'go-on': () => {
    const { memory } = inside.held.kept;
    if (memory?.save) wantAgain(inside, { ...memory, save: memory.save, place: 'playing' });
  },
  'forget-place': () => inside.held.kept.forget(),
  'open-record': ({ save, place, explaining }) => {
    wantAgain(inside, { place, save, explaining, explored: [] });
  },
  /** A story that is open goes on where it stood; with errors the one from before stays. */
  preview({ opened: { name, problems, pack } }) {
    const { held } = inside;
    const { opened } = held;
    const note: AuthorNote = { folder: name, problems, lost: 0 };
    if (pack !== null) held.parts.library.add(pack);
    const isOpen = pack !== null && opened?.pack.id === pack.card.id;
    const from = isOpen ? remembered(inside) : null;
    if (from) wantAgain(inside, from, note);
    const { wish } = inside.wanted;
    // What is gone on with first is told of when it stands there.
    if (wish?.kind !== 'story' || wish.note !== note) held.author = note;
  },
});

const unknownPack = (pack: Id): UiKey =>
  isOpenedId(pack) ? 'trouble.opened-gone' : 'trouble.unknown-pack';

/**
 * The app: one state for the whole window, and the only things that change it. It opens stories,
 * owns the play and remembers where the window stood. What anything looks like is not its business.
 */

import { createActor } from 'xstate';
import type { Id, Scenario } from '../script/types.ts';
import { debriefOf } from '../session/debrief.ts';
import type { Save, SavedStory } from '../session/save.ts';
import type { Flags, WindowRole } from './flags.ts';
import { createKeptPlace } from './kept-place.ts';
import { isWithAdult, type PackCard } from './library.ts';
import {
  appMachine,
  type Chosen,
  isKept,
  type KeptPlace,
  screenNamed,
  type Trouble,
} from './machine.ts';
import { readMemory, type WindowMemory } from './memory.ts';
import { isOpenedId } from './opened.ts';
import { createPlays } from './plays.ts';
import { paceOf, type ViewKind } from './settings.ts';
import type { App, AppParts, AppState, ClassPort } from './state.ts';
import type { UiKey } from './ui-key.ts';
import { createWishedSettings } from './wished-settings.ts';
import { createWishes } from './wishes.ts';

interface Opened {
  readonly pack: PackCard;
  readonly scenario: Scenario;
  /** In which order the choices stand, on every try. */
  readonly seed: number;
}

export function createApp(parts: AppParts): App {
  const actor = createActor(appMachine).start();
  const listeners = new Set<(state: AppState, before: AppState) => void>();
  let stageWorks = true;
  let role: WindowRole = 'solo';
  let opened: Opened | null = null;
  let hint: Trouble | null = null;
  const { loadWords, onTrouble } = parts;
  const settings = createWishedSettings({ first: parts.settings, loadWords, onTrouble });
  const wishes = createWishes();
  const kept = createKeptPlace(parts.kept);
  /** A class keeps its lessons elsewhere, under the name of the class. */
  const keeps = (): boolean => role === 'solo' && settings.now.keepPlace === 'on';

  const classroom = (): ClassPort | null => (role === 'class' ? parts.classroom() : null);

  /** A stage that cannot draw is no view. */
  const viewKind = (): ViewKind => (stageWorks ? settings.now.view : 'text');

  /** A class that has set no pace is led message by message, so its clock stands still. */
  const pace = () =>
    role === 'class' ? (settings.now.pace ?? 'normal') : paceOf(settings.now, viewKind());

  const { clock, wordsIn } = parts;
  const plays = createPlays({ clock, classroom, pace, wordsIn, onChange: changed });
  let state = look();

  function look(): AppState {
    const snapshot = actor.getSnapshot();
    const place = screenNamed(snapshot);
    const { chosen, trouble, notice, panel, guide, asked } = snapshot.context;
    return {
      role,
      place,
      panel,
      settings: settings.now,
      viewKind: viewKind(),
      chosen,
      scenario: opened?.scenario ?? null,
      view: plays.play?.view ?? null,
      debrief:
        place === 'debrief' && plays.play ? debriefOf(plays.play.story, plays.explored) : null,
      trouble,
      notice,
      hint,
      onward: place === 'library' && keeps() ? kept.story : null,
      guide: place === 'guide' ? guide : null,
      asked,
    };
  }

  function changed(): void {
    const before = state;
    state = look();
    remember();
    for (const listener of [...listeners]) listener(state, before);
  }

  function remember(): void {
    if (!opened || !isKept(state.place)) return;
    const { play, explored } = plays;
    if (!play && (state.place === 'playing' || state.place === 'debrief')) return;
    const memory: WindowMemory = {
      place: state.place,
      save: { ...nameOf(opened), trail: play?.story.trail ?? [] },
      explaining: play?.view.turn === 'explaining',
      explored,
    };
    parts.memory.write(memory);
    if (keeps()) kept.note(memory);
  }

  function closeStory(): void {
    plays.end();
    opened = null;
    parts.memory.clear();
  }

  /** Opens the briefing of a story, or its map; says what is wrong otherwise. Gives true when open. */
  async function load(
    chosen: Chosen,
    as: 'open' | 'map' = 'open',
    seed = parts.newSeed(),
  ): Promise<boolean> {
    const { pack, scenario } = chosen;
    const card = parts.library.packs.find(({ id }) => id === pack);
    if (!card) return refuse(unknownPack(pack), { pack });
    const listed = card.scenarios.find(({ id }) => id === scenario);
    if (!listed) return refuse('trouble.unknown-scenario', { pack, scenario });
    if (as === 'open' && role === 'solo' && isWithAdult(listed))
      return refuse('trouble.with-adult', {});
    const stands = wishes.make();
    const loaded = await parts.library.load(pack, scenario).catch((reason: unknown) => {
      parts.onTrouble(reason);
      return null;
    });
    if (!stands()) return false;
    closeStory();
    if (loaded === null) return refuse('trouble.not-loaded', { scenario });
    if (!loaded.ok) {
      const trouble: Trouble = {
        key: 'trouble.broken-scenario',
        values: { scenario },
        details: loaded.problems,
      };
      actor.send({ type: 'trouble', trouble });
      return false;
    }
    parts.onStory(loaded);
    opened = { pack: card, scenario: loaded.scenario, seed };
    const led = as === 'open' ? classroom()?.open(nameOf(opened)) : undefined;
    if (led !== undefined) opened = { ...opened, seed: led };
    actor.send({ type: as, chosen: { pack, scenario } });
    return true;
  }

  function refuse(key: UiKey, values: Record<string, string>): false {
    closeStory();
    actor.send({ type: 'notice', trouble: { key, values, details: [] } });
    return false;
  }

  async function resume(memory: WindowMemory, save: Save, place: KeptPlace) {
    if (!(await load({ pack: save.pack, scenario: save.scenario }, 'open', save.seed))) return;
    plays.remember(memory.explored);
    if (place === 'briefing' || place === 'class-card' || place === 'before-check')
      return actor.send({ type: 'resume', place });
    if (!opened) return;
    const standing = { trail: save.trail, explaining: memory.explaining };
    const resumed = plays.begin(opened, standing);
    if (resumed.lost > 0) hint = hintOf('trouble.steps-lost');
    const isOver = place !== 'playing' && resumed.view.turn !== 'ended';
    // A story that changed meanwhile may have lost its end; then the class goes on playing.
    actor.send({ type: 'resume', place: isOver && place !== 'report' ? 'playing' : place });
  }

  function openFirst(flags: Flags): Promise<boolean> | boolean {
    const { pack, scenario } = flags;
    if (pack !== null && scenario !== null) return load({ pack, scenario });
    const card = parts.library.packs.find(({ id, scenarios }) =>
      pack !== null ? id === pack : scenarios.some((entry) => entry.id === scenario),
    );
    if (pack !== null) return card ? true : refuse('trouble.unknown-pack', { pack });
    if (scenario === null) return true;
    return card
      ? load({ pack: card.id, scenario })
      : refuse('trouble.unknown-scenario', { pack: '', scenario });
  }

  /** Whoever goes somewhere no longer waits for what is still loading. */
  const go = (event: Parameters<typeof actor.send>[0], then?: () => void): void => {
    wishes.make();
    hint = null;
    actor.send(event);
    then?.();
    changed();
  };

  /** A panel over the play holds it, once it is there to be seen; closing lets it go on. */
  const panel = (event: { type: 'help' | 'settings' }): void =>
    go(event, state.place === 'playing' ? plays.hold : undefined);

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ahead: () => plays.play?.ahead() ?? [],
    async begin(flags) {
      const memory = readMemory(parts.memory.read());
      const { broken } = parts.library;
      if (broken.length > 0)
        actor.send({
          type: 'trouble',
          trouble: { key: 'trouble.broken-library', values: {}, details: broken },
        });
      else if (flags.unknown.length > 0)
        refuse('trouble.unknown-flag', { flags: flags.unknown.join(' · ') });
      else if (flags.pack !== null || flags.scenario !== null) await openFirst(flags);
      else if (role === 'desk') actor.send({ type: 'desk' });
      else if (memory?.save && isKept(memory.place))
        await resume(memory, memory.save, memory.place);
      changed();
    },
    async open(chosen) {
      await load(chosen);
      changed();
    },
    start() {
      const intensity = opened?.scenario.intensity ?? 1;
      if (role === 'class' && state.place === 'briefing' && intensity > 1)
        return go({ type: 'card' });
      if (!opened) return;
      const begun = plays.begin(opened);
      // The first message answers the press; the rest waits for the teacher.
      if (role === 'class' && begun.view.turn === 'delivering') begun.send({ type: 'on' });
      go({ type: 'start' });
    },
    check: () => go({ type: 'check' }),
    report: () => go({ type: 'report' }),
    debrief: () => go({ type: 'debrief' }),
    guide: (pack = null) => go({ type: 'guide', pack }),
    packReport: () => go({ type: 'pack-report' }),
    async map(chosen) {
      const isOpen = await load(chosen, 'map');
      changed();
      return isOpen ? state.scenario : null;
    },
    tell(key, values) {
      refuse(key, values);
      changed();
    },
    hint(key) {
      hint = hintOf(key);
      changed();
    },
    async refresh() {
      const memory = readMemory(parts.memory.read());
      if (!opened) return 0;
      if (!memory?.save || !isKept(memory.place)) {
        if (state.place === 'briefing') await load(nameOf(opened), 'open', opened.seed);
        changed();
        return 0;
      }
      await resume(memory, memory.save, memory.place);
      // Whoever changed the story hears of the steps from here.
      hint = null;
      changed();
      return memory.save.trail.length - (plays.play?.story.trail.length ?? 0);
    },
    setRole(next) {
      role = next;
      if (role === 'solo' && opened && isWithAdult(opened.scenario)) {
        closeStory();
        actor.send({ type: 'library' });
      }
      changed();
    },
    async openRecord(save) {
      const memory = { place: 'report', save, explaining: false, explored: [] } as const;
      await resume(memory, save, 'report');
      changed();
    },
    send(intent) {
      hint = null;
      plays.play?.send(intent);
    },
    wish: wishes.make,
    finish() {
      const trail = classroom()?.own ?? null;
      if (trail !== null && opened) plays.begin(opened, { trail, explaining: false });
      go({ type: 'finish' });
    },
    async goOn() {
      const { memory } = kept;
      if (memory?.save) await resume(memory, memory.save, 'playing');
      changed();
    },
    forgetPlace() {
      kept.forget();
      changed();
    },
    replay(made) {
      const { play } = plays;
      if (!play || !opened) return;
      const trail = play.story.trail.slice(0, made);
      plays.begin(opened, { trail, explaining: false });
      go({ type: 'replay' });
    },
    library() {
      closeStory();
      parts.classroom()?.close();
      go({ type: 'library' });
    },
    about: () => go({ type: 'about' }),
    showSettings: () => panel({ type: 'settings' }),
    help: () => panel({ type: 'help' }),
    closePanel() {
      actor.send({ type: 'close-panel' });
      plays.letGo();
      changed();
    },
    back: () => go({ type: 'back' }),
    async set(patch) {
      hint = null;
      if (!(await settings.set(patch))) hint = hintOf('trouble.no-language');
      if (settings.now.keepPlace === 'off') kept.forget();
      plays.play?.send({ type: 'pace', pace: pace() });
      changed();
    },
    stageFailed() {
      stageWorks = false;
      plays.play?.send({ type: 'pace', pace: pace() });
      changed();
    },
    forget() {
      kept.forget();
      closeStory();
      parts.classroom()?.close();
      go({ type: 'library' });
    },
  };
}

const hintOf = (key: UiKey): Trouble => ({ key, values: {}, details: [] });

const unknownPack = (pack: Id): UiKey =>
  isOpenedId(pack) ? 'trouble.opened-gone' : 'trouble.unknown-pack';

const nameOf = ({ pack, scenario, seed }: Opened): SavedStory => ({
  pack: pack.id,
  version: pack.version,
  scenario: scenario.id,
  seed,
});

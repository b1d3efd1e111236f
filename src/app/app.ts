/**
 * The app: one state for the whole window, and the only things that change it. It opens stories,
 * owns the play and remembers where the window stood. What anything looks like is not its business.
 */
import { createActor } from 'xstate';
import type { Id, Scenario } from '../script/types.ts';
import { debriefOf } from '../session/debrief.ts';
import { createPlay, type SessionPlay } from '../session/play.ts';
import type { Save } from '../session/save.ts';
import type { Trail } from '../session/story.ts';
import type { Flags, WindowRole } from './flags.ts';
import { isWithAdult, type PackCard } from './library.ts';
import { appMachine, type Chosen, isKept, type KeptPlace, placeOf } from './machine.ts';
import { readMemory, type WindowMemory } from './memory.ts';
import { isOpenedId } from './opened.ts';
import { paceOf } from './settings.ts';
import type { App, AppParts, AppState, ClassPort } from './state.ts';

interface Opened {
  readonly pack: PackCard;
  readonly scenario: Scenario;
}

export function createApp(parts: AppParts): App {
  const actor = createActor(appMachine).start();
  const listeners = new Set<(state: AppState, before: AppState) => void>();
  let settings = parts.settings;
  let stageWorks = true;
  let role: WindowRole = 'solo';
  let opened: Opened | null = null;
  let play: SessionPlay | null = null;
  let explored: Trail[] = [];
  /** The panel paused the play, so closing it lets the play go on. */
  let heldByPanel = false;
  let state = look();

  function look(): AppState {
    const snapshot = actor.getSnapshot();
    const place = placeOf(snapshot);
    const { chosen, trouble, notice, panel, guide, asked } = snapshot.context;
    return {
      role,
      place,
      panel,
      settings,
      viewKind: stageWorks ? settings.view : 'text',
      chosen,
      scenario: opened?.scenario ?? null,
      view: play?.view ?? null,
      debrief: place === 'debrief' && play ? debriefOf(play.story, explored) : null,
      trouble,
      notice,
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

  const classroom = (): ClassPort | null => (role === 'class' ? parts.classroom() : null);

  /** A class that has set no pace is led message by message, so its clock stands still. */
  const pace = () =>
    role === 'class'
      ? (settings.pace ?? 'normal')
      : paceOf(settings, stageWorks ? settings.view : 'text');

  function remember(): void {
    if (!opened || !isKept(state.place)) return;
    if (!play && (state.place === 'playing' || state.place === 'debrief')) return;
    parts.memory.write({
      place: state.place,
      save: { ...nameOf(opened), trail: play?.story.trail ?? [] },
      explaining: play?.view.turn === 'explaining',
      explored,
    });
  }

  function endPlay(): void {
    if (play) explored = [...explored, play.story.trail];
    play?.stop();
    play = null;
  }

  function beginPlay(from?: { trail: Trail; explaining: boolean }): SessionPlay | null {
    endPlay();
    if (!opened) return null;
    const room = classroom();
    const made = createPlay({
      scenario: opened.scenario,
      clock: room?.clock ?? parts.clock,
      pace: pace(),
      ...(from ? { from } : {}),
    });
    play = room ? room.wrap(made) : made;
    play.subscribe(changed);
    return play;
  }

  function closeStory(): void {
    play?.stop();
    play = null;
    opened = null;
    explored = [];
    parts.memory.clear();
  }

  /** How often a story was asked for; the last wish counts, however long each takes to load. */
  let asked = 0;

  /** Opens the briefing of a story, or its map; says what is wrong otherwise. Gives true when open. */
  async function load(chosen: Chosen, as: 'open' | 'map' = 'open'): Promise<boolean> {
    const { pack, scenario } = chosen;
    const card = parts.library.packs.find(({ id }) => id === pack);
    if (!card) return refuse(unknownPack(pack), { pack });
    const listed = card.scenarios.find(({ id }) => id === scenario);
    if (!listed) return refuse('trouble.unknown-scenario', { pack, scenario });
    if (as === 'open' && role === 'solo' && isWithAdult(listed))
      return refuse('trouble.with-adult', {});
    asked += 1;
    const mine = asked;
    const loaded = await parts.library.load(pack, scenario).catch((reason: unknown) => {
      parts.onTrouble(reason);
      return null;
    });
    if (mine !== asked) return false;
    closeStory();
    if (loaded === null) return refuse('trouble.not-loaded', { scenario });
    if (!loaded.ok) {
      const trouble = {
        key: 'trouble.broken-scenario',
        values: { scenario },
        details: loaded.problems,
      };
      actor.send({ type: 'trouble', trouble });
      return false;
    }
    parts.onStory(loaded);
    opened = { pack: card, scenario: loaded.scenario };
    if (as === 'open') classroom()?.open(nameOf(opened));
    actor.send({ type: as, chosen: { pack, scenario } });
    return true;
  }

  function refuse(key: string, values: Record<string, string>): false {
    closeStory();
    actor.send({ type: 'notice', trouble: { key, values, details: [] } });
    return false;
  }

  async function resume(memory: WindowMemory, save: Save, place: KeptPlace) {
    if (!(await load({ pack: save.pack, scenario: save.scenario }))) return;
    explored = [...memory.explored];
    if (place === 'briefing' || place === 'class-card' || place === 'before-check')
      return actor.send({ type: 'resume', place });
    const resumed = beginPlay({ trail: save.trail, explaining: memory.explaining });
    const isOver = place !== 'playing' && resumed?.view.turn !== 'ended';
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

  const go = (event: Parameters<typeof actor.send>[0]): void => {
    actor.send(event);
    changed();
  };

  /** A panel over the play holds it; closing lets it go on. */
  const panel = (event: { type: 'help' | 'settings' }): void => {
    actor.send(event);
    if (state.place === 'playing' && play?.view.paused === false) {
      heldByPanel = true;
      play.send({ type: 'pause' });
    }
    changed();
  };

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async begin(flags) {
      const memory = readMemory(parts.memory.read());
      const { broken } = parts.library;
      if (broken.length > 0)
        actor.send({
          type: 'trouble',
          trouble: { key: 'trouble.broken-library', values: {}, details: broken },
        });
      else if (flags.unknown.length > 0)
        refuse('trouble.unknown-flag', { flags: flags.unknown.join(', ') });
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
      const begun = beginPlay();
      // The first message answers the press; the rest waits for the teacher.
      if (role === 'class' && begun?.view.turn === 'delivering') begun.send({ type: 'on' });
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
    async refresh() {
      const memory = readMemory(parts.memory.read());
      if (!opened) return 0;
      if (!memory?.save || !isKept(memory.place)) {
        if (state.place === 'briefing') await load(nameOf(opened));
        changed();
        return 0;
      }
      await resume(memory, memory.save, memory.place);
      changed();
      return memory.save.trail.length - (play?.story.trail.length ?? 0);
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
    send: (intent) => play?.send(intent),
    finish: () => go({ type: 'finish' }),
    replay(made) {
      const trail = play?.story.trail ?? [];
      beginPlay({ trail: trail.slice(0, made), explaining: false });
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
      if (heldByPanel) play?.send({ type: 'resume' });
      heldByPanel = false;
      changed();
    },
    back: () => go({ type: 'back' }),
    async set(patch) {
      settings = { ...settings, ...patch };
      await parts.onSettings(settings);
      play?.send({ type: 'pace', pace: pace() });
      changed();
    },
    stageFailed() {
      stageWorks = false;
      play?.send({ type: 'pace', pace: pace() });
      changed();
    },
    forget() {
      closeStory();
      parts.classroom()?.close();
      go({ type: 'library' });
    },
  };
}

const unknownPack = (pack: Id): string =>
  isOpenedId(pack) ? 'trouble.opened-gone' : 'trouble.unknown-pack';

const nameOf = ({ pack, scenario }: Opened): Omit<Save, 'trail'> => ({
  pack: pack.id,
  version: pack.version,
  scenario: scenario.id,
});

/**
 * What a learning platform hears of a play: a bookmark at every choice, and that its debrief was
 * reached. Each decision only where the school chose that. Nothing that the platform does or does
 * not do stops the story; what is not kept is said once.
 */
import type { Chosen } from '../app/machine.ts';
import type { WindowMemory } from '../app/memory.ts';
import type { LmsNow } from '../app/state.ts';
import type { Clock } from '../session/play.ts';
import { isChosen, type Trail } from '../session/trail.ts';
import type { UiKey } from '../view/ui-key.ts';
import { readBookmark, writeBookmark } from './bookmark.ts';
import type { LmsPackage } from './package.ts';
import { beginWith, type Platform } from './platform.ts';

/** What the window remembers of its play. */
export interface Memory {
  read(): unknown;
  write(memory: WindowMemory): void;
  clear(): void;
}

export interface ToldParts {
  readonly package: LmsPackage;
  /** The story that the platform opened this window for; null: that of the bookmark. */
  readonly story: Chosen | null;
  /** Looks for the platform once. */
  readonly find: () => unknown;
  /** Nobody stands around this window, so no platform will turn up. */
  readonly isAlone: boolean;
  readonly clock: Clock;
  readonly memory: Memory;
  readonly onTrouble: (key: UiKey) => void;
}

export interface Told {
  /** For whoever reads what happens to a play, before it is begun. */
  readonly now: LmsNow;
  /** In the place of the memory that was handed in. */
  readonly memory: Memory;
  /** There is a place to go on from. */
  readonly goesOn: boolean;
  /** The window closes. */
  leave(): void;
}

/** A platform may come a little later than its window: looked for so often, every so many ms. */
const looks = 10;
const pause = 200;

export async function tellPlatform(parts: ToldParts): Promise<Told> {
  const found = await lookFor(parts);
  const platform = found ? beginWith(parts.package.standard, found) : null;
  if (!platform) return unheard(parts.memory);
  const mark = readBookmark(platform.bookmark);
  const kept = mark.kind === 'place' && isOf(mark.memory, parts.story) ? mark.memory : null;
  const story = parts.story ?? (kept?.save ? chosenIn(kept.save) : null);
  return {
    ...listening(parts, platform, story, kept),
    goesOn: kept !== null,
    now: {
      keeps: parts.package.decisions ? 'decisions' : 'place',
      trouble: kept === null && mark.kind !== 'none' ? 'trouble.lms-no-place' : null,
    },
  };
}

async function lookFor({ find, isAlone, clock }: ToldParts): Promise<unknown> {
  for (let look = 0; look < looks; look += 1) {
    const found = find();
    if (found || isAlone) return found;
    await new Promise<void>((resolve) => void clock.setTimeout(resolve, pause));
  }
  return null;
}

const unheard = (memory: Memory): Told => ({
  now: { keeps: null, trouble: 'trouble.lms-missing' },
  memory,
  goesOn: false,
  leave: () => {},
});

function listening(
  { clock, memory, package: { decisions }, onTrouble }: ToldParts,
  platform: Platform,
  story: Chosen | null,
  kept: WindowMemory | null,
): Pick<Told, 'memory' | 'leave'> {
  /** Until something is remembered here: what the platform kept from last time. */
  let before = kept;
  let trail: Trail = kept?.save?.trail ?? [];
  let told: string | null = platform.bookmark;
  let { isComplete } = platform;
  let waiting: WindowMemory | null = null;
  let hasEnded = false;
  let wasSaid = false;

  /** Gives false where something of it was not taken. */
  const tell = (memory: WindowMemory): boolean => {
    const bookmark = writeBookmark(memory);
    const made = memory.save?.trail ?? [];
    const steps = newIn(made, trail);
    const ends = isOver(memory.place) && !isComplete;
    trail = made;
    if (bookmark === told && steps.length === 0 && !ends) return true;
    told = bookmark;
    if (ends) isComplete = platform.complete();
    const taken = [
      bookmark !== null && platform.keep(bookmark),
      !ends || isComplete,
      ...(decisions ? steps : []).map((step) => platform.decide(decisionIn(memory, step))),
      platform.commit(),
    ];
    return taken.every(Boolean);
  };
  const flush = (): void => {
    const memory = waiting;
    waiting = null;
    if (!memory || hasEnded || tell(memory) || wasSaid) return;
    wasSaid = true;
    onTrouble('trouble.lms-silent');
  };
  const hear = (next: WindowMemory): void => {
    // A story that was only opened is no place, and would take that of another day.
    if (!isOf(next, story) || next.save?.trail.length === 0) return;
    // A platform may take its time: what was chosen is answered first.
    if (!waiting) clock.setTimeout(flush, 0);
    waiting = next;
  };
  return {
    memory: {
      read: () => before ?? memory.read(),
      write: (next) => {
        before = null;
        hear(next);
        memory.write(next);
      },
      clear: () => {
        before = null;
        memory.clear();
      },
    },
    leave: () => {
      flush();
      if (!hasEnded) platform.leave();
      hasEnded = true;
    },
  };
}

const chosenIn = ({ pack, scenario }: Chosen): Chosen => ({ pack, scenario });

const isOf = ({ save }: WindowMemory, story: Chosen | null): boolean =>
  save !== null &&
  (story === null || (save.pack === story.pack && save.scenario === story.scenario));

const isOver = (place: string): boolean => place === 'debrief' || place === 'after-check';

/** What stands behind the part that both have in common; only what was chosen is a decision. */
const newIn = (now: Trail, before: Trail): Trail => {
  const same = now.findIndex((step, at) => step !== before[at]);
  return same < 0 ? [] : now.slice(same).filter(isChosen);
};

function decisionIn({ save }: WindowMemory, step: string) {
  const [beat = '', choice = ''] = step.split('/');
  return { at: `${save?.scenario}/${beat}`, choice };
}

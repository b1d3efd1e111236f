/** The DOM of the app: one function of its state, with focus, drag, wheel and quick exit around it. */
import { options } from 'preact';
import type { Placement } from '../view/placement.ts';
import { App } from './app.tsx';
import { watchPrints } from './controls/print.ts';
import { screensOf } from './late.ts';
import { takeDrops } from './packs/drop.ts';
import type { PageParts, PageState } from './page-state.ts';
import type { AfterPicture } from './play/after-picture.ts';
import { changeTo } from './shell/beside.ts';
import { overPicture } from './shell/first-picture.ts';
import { letGo, moveFocus } from './shell/focus.ts';
import { bringIntoSight } from './shell/into-sight.ts';
import { holdFocus } from './shell/kept-focus.ts';
import { leaveOnShift } from './shell/leave.ts';
import { standNeutral } from './shell/neutral.ts';
import { soon } from './shell/soon.ts';
import { documentTitle } from './shell/title.ts';
import { mendTranslated } from './shell/translated.ts';
import './page.css';

export interface Page {
  /**
   * Draws a state at once, then moves focus; under a picture once that is there. Where only something
   * beside the person's way has changed it is drawn before the next paint, and focus stays.
   */
  show(state: PageState): void;
  /**
   * Where the stage has drawn things; null: the stage shows nothing, so the page shows itself.
   * Drawn before the next paint, and only if anything lies elsewhere than before.
   */
  place(placement: Placement | null): void;
  /** Neutral words in the place of everything, at once and for good: nothing is drawn any more. */
  leave(): void;
  /** The empty element for the stage's canvas; null unless a play is shown in stage view. */
  readonly stageHost: HTMLElement | null;
}

/** Draws into `root`, where the first picture may stand, and keeps `lang`, `dir` and `data-theme` of the document. */
export function mountPage(root: HTMLElement, parts: PageParts): Page {
  const { words } = parts;
  let state: PageState | null = null;
  /** The newest, drawn or not. */
  let told: PageState | null = null;
  /** What of it is drawn once its picture is seen. */
  let late: AfterPicture | null = null;
  let isLeft = false;
  let placement: Placement | null = null;
  /** The picture has gone, and its document is not drawn yet. */
  let hasYielded = false;
  let isPaper = false;
  let onlySeen = parts.afterFrame !== undefined;

  const mend = mendTranslated(root);
  // Parts with a state of their own draw themselves.
  options.debounceRendering = (drawParts) => queueMicrotask(() => mend(drawParts));
  const markDocument = documentMarks();
  const listenForDrags = dragsIn(root, parts, () => placement !== null);
  const drawing = overPicture(root, words);

  const draw = (): void => {
    if (state === null || isLeft) return;
    markDocument({
      lang: words.language,
      dir: words.direction,
      'data-theme': state.theme,
      'data-motion': state.settings.motion,
    });
    const title = documentTitle(words, state);
    if (document.title !== title) document.title = title;
    // The picture of a moment is no sheet: on paper a play is the document that stands in for it.
    const place = isPaper ? null : placement;
    const shown = <App {...{ parts, state, isPaper, onlySeen }} placement={place} />;
    mend(() => drawing.put(shown));
    takeNoStart();
    listenForDrags();
  };

  /** The document has just come where a picture was. */
  const stepsIn = (): boolean => {
    const comes = hasYielded && placement === null && state?.place === 'playing';
    hasYielded = false;
    return comes;
  };
  const drawInPlace = (): void => {
    const held = holdFocus(root);
    draw();
    held.catchIt();
    if (stepsIn() && state) screensOf('play')?.revealInstead(root, state);
  };
  const again = soon(drawInPlace);
  watchPrints((is) => {
    isPaper = is;
    drawInPlace();
  });
  takeFromOutside(parts, () => state);
  words.subscribe(draw);

  /** The person has gone on, so focus and scrolling follow. */
  const goOn = (before: PageState | null, next: PageState): void => {
    if (isLeft) return;
    state = next;
    again.drop();
    const held = holdFocus(root);
    letGo(before, next);
    draw();
    // Focus is marked in what stands already: measured after it, the page would be styled once more.
    if (stepsIn()) screensOf('play')?.revealInstead(root, next);
    else bringIntoSight(root, before, next);
    moveFocus(root, before, next);
    held.catchIt();
  };

  return {
    show(next) {
      if (isLeft) return;
      const before = told;
      told = next;
      const seenFirst = placement !== null ? screensOf('play') : null;
      if (before !== null && seenFirst?.isSeenFirst(before, next)) {
        again.drop();
        late ??= seenFirst.behindPicture(root, parts.afterFrame ?? ((work) => work()));
        late.hold(() => goOn(before, next));
        return;
      }
      late?.flush();
      const change = before === null ? 'way' : changeTo(before, next);
      if (before === null) {
        drawing.begin(next);
        parts.afterFrame?.(() => {
          onlySeen = false;
          again.ask();
        });
      }
      if (next.place !== 'playing' || next.viewKind !== 'stage') placement = null;
      if (change === 'way') goOn(before, next);
      else {
        state = next;
        if (change === 'beside') again.ask();
      }
    },
    place(next) {
      if (screensOf('play')?.isSamePlacement(placement, next)) return;
      hasYielded ||= placement !== null && next === null;
      placement = next;
      if (next === null) late?.flush();
      if (!late?.isHeld) again.ask();
    },
    leave() {
      if (isLeft) return;
      isLeft = true;
      standNeutral(words);
    },
    get stageHost() {
      return root.querySelector<HTMLElement>('[data-stage]');
    },
  };
}

/** What comes to the page otherwise than by its controls: a pack that is dropped, and keys to leave by. */
function takeFromOutside({ classes, send }: PageParts, now: () => PageState | null): void {
  takeDrops({
    isWelcome: () =>
      classes !== undefined && (now()?.place === 'library' || now()?.place === 'pack-report'),
    onDrop: (transfer) => send({ type: 'open-pack', source: transfer }),
  });
  leaveOnShift(document, {
    isOn: () => now()?.settings.leaveKey === 'on',
    onLeave: () => send({ type: 'leave' }),
  });
}

/** Hears drags on a play; called after each drawing, for what lies around stage and controls comes and goes. */
function dragsIn(root: HTMLElement, parts: PageParts, isDrawn: () => boolean): () => void {
  let dragged: { element: Element; end: () => void } | null = null;
  return () => {
    const element = root.querySelector('[data-stage]')?.parentElement ?? null;
    if (dragged?.element === element) return;
    dragged?.end();
    const drags = {
      clock: parts.clock,
      isOverLog: (x: number, y: number) => isDrawn() && parts.isOverLog(x, y),
      onScroll: (distance: number, rest: boolean) => parts.send({ type: 'scroll', distance, rest }),
    };
    const end = element && screensOf('play')?.takeDrags(element, drags);
    dragged = element && end ? { element, end } : null;
  };
}

/** The words that stand where nothing has started: something has. */
function takeNoStart(): void {
  document.getElementById('no-start')?.remove();
  document.documentElement.removeAttribute('data-starting');
}

/**
 * Writes marks of the document: only those that have changed since. Even the same `lang` again has
 * the browser style every element, and whoever translates the page has put another one there.
 */
function documentMarks(): (marks: Readonly<Record<string, string>>) => void {
  const written = new Map<string, string>();
  return (marks) => {
    for (const [name, value] of Object.entries(marks)) {
      const stands = written.get(name) ?? document.documentElement.getAttribute(name);
      written.set(name, value);
      if (stands === value) continue;
      document.documentElement.setAttribute(name, value);
    }
  };
}

/** Opening a pack: one at a time, nothing of it shown before it has been checked. */
import type { GrowingLibrary, OpenedPack } from './opened.ts';
import type { OpeningStep, PackOpening } from './ports.ts';

export interface Opening {
  /** The name of the file or the folder. */
  readonly name: string;
  readonly step: OpeningStep;
}

export interface OpeningParts {
  readonly library: GrowingLibrary;
  /** Something here has changed. */
  readonly onChange: () => void;
  /** A pack was looked at, and something has to be said about it. */
  readonly onReport: () => void;
  /** What looks at packs could not be started. */
  readonly onNoChecker: () => void;
  /** A pack stands in the library now. */
  readonly onOpened: (opened: OpenedPack) => void;
}

export interface Opener {
  readonly opening: Opening | null;
  /** The pack that was looked at last and that has problems. */
  readonly report: OpenedPack | null;
  open(start: (onStep: (step: OpeningStep) => void) => PackOpening): Promise<void>;
  cancel(): void;
  /** Puts the pack of the report into the library, if no error stands in the way. */
  accept(): void;
}

export function createOpener(parts: OpeningParts): Opener {
  let opening: Opening | null = null;
  let report: OpenedPack | null = null;
  let running: PackOpening | null = null;

  function cancel(): void {
    running?.cancel();
    running = null;
    opening = null;
  }

  function take(opened: OpenedPack): void {
    if (opened.pack === null) return;
    parts.library.add(opened.pack);
    parts.onOpened(opened);
  }

  return {
    get opening() {
      return opening;
    },
    get report() {
      return report;
    },
    async open(start) {
      cancel();
      const begun = start((step) => {
        if (running !== begun || !opening) return;
        opening = { ...opening, step };
        parts.onChange();
      });
      running = begun;
      opening = { name: begun.name, step: { kind: 'reading', done: 0, total: 0 } };
      parts.onChange();
      const opened = await begun.result;
      if (running !== begun) return;
      cancel();
      if (opened === null) return parts.onChange();
      if (opened === 'no-checker') return parts.onNoChecker();
      if (opened.problems.length === 0) return take(opened);
      report = opened;
      parts.onReport();
    },
    cancel() {
      if (!running) return;
      cancel();
      parts.onChange();
    },
    accept() {
      if (report) take(report);
    },
  };
}

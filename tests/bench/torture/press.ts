/** Plays on and on by pressing what the page offers, as somebody would who never gets tired. */
import type { Page } from '@playwright/test';

export interface Pressed {
  /** The selector that was pressed; null when nothing could be. */
  readonly selector: string | null;
}

/**
 * Presses one of the controls that match the first selector that matches anything, then lets two
 * frames pass so that the stage draws. `part`: which of several, 0 to 1.
 */
export function pressFirst(
  page: Page,
  selectors: readonly string[],
  part: number,
): Promise<Pressed> {
  return page.evaluate(
    async ({ all, which }) => {
      for (const selector of all) {
        const found = [...document.querySelectorAll<HTMLButtonElement>(selector)].filter(
          (control) => !control.disabled,
        );
        const control = found[Math.floor(which * found.length)];
        if (!control) continue;
        control.click();
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return { selector };
      }
      await new Promise(requestAnimationFrame);
      return { selector: null };
    },
    { all: selectors, which: part },
  );
}

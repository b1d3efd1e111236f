/** Prints one part of the page alone: the style sheet for paper shows what `data-printed` marks. */

export type Printed = 'pocket' | 'guide' | 'slips' | 'cards' | 'plan' | 'booklet' | 'report';

/** Opens the print dialogue of the browser; the marks go when the dialogue closes. */
export function printOnly(name: Printed): void {
  const html = document.documentElement;
  const parts = document.querySelectorAll<HTMLElement>(`[data-print="${name}"]`);
  // Nothing to print alone: then whatever is on the screen, and never white paper.
  if (parts.length > 0) html.dataset.prints = name;
  for (const part of parts) part.dataset.printed = '';
  const done = (): void => {
    delete html.dataset.prints;
    for (const part of parts) delete part.dataset.printed;
  };
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}

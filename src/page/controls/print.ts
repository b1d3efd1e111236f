/** What the page is on paper: one part of it alone, or what the screen says. */

export type Printed =
  | 'pocket'
  | 'along'
  | 'guide'
  | 'slips'
  | 'cards'
  | 'plan'
  | 'booklet'
  | 'report'
  | 'covering'
  | 'remote'
  | 'group'
  | 'sign-off';

/** Opens the print dialogue of the browser for one part; the marks go when the dialogue closes. */
export function printOnly(name: Printed): void {
  mark(name);
  window.print();
}

/**
 * Hears of every print, the browser's own (Ctrl+P) too. A screen that is another sheet on paper names
 * it in `data-paper`. `onPaper` is called before the browser lays the paper out, and after it.
 */
export function watchPrints(onPaper: (is: boolean) => void): void {
  window.addEventListener('beforeprint', () => {
    onPaper(true);
    const sheet = document.querySelector<HTMLElement>('[data-paper]')?.dataset.paper;
    if (sheet !== undefined && document.documentElement.dataset.prints === undefined) mark(sheet);
  });
  window.addEventListener('afterprint', () => {
    delete document.documentElement.dataset.prints;
    document.documentElement.style.removeProperty('--running');
    for (const part of document.querySelectorAll<HTMLElement>('[data-printed]'))
      delete part.dataset.printed;
    onPaper(false);
  });
}

/** The style sheet for paper shows what `data-printed` marks, and nothing else of the page. */
function mark(name: string): void {
  const parts = document.querySelectorAll<HTMLElement>(`[data-print="${name}"]`);
  // Nothing to print alone: then whatever is on the screen, and never white paper.
  if (parts.length > 0) document.documentElement.dataset.prints = name;
  for (const part of parts) {
    part.dataset.printed = '';
    // What stands at the edge of every sheet comes from the root alone.
    if (part.dataset.running !== undefined)
      document.documentElement.style.setProperty('--running', JSON.stringify(part.dataset.running));
  }
}

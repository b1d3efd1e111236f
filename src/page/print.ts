/** Prints one part of the page alone: the style sheet for print shows what `data-prints` names. */

type Printed = 'pocket' | 'guide' | 'slips' | 'cards' | 'plan' | 'booklet' | 'report';

/** Opens the print dialogue of the browser; the mark goes when the dialogue closes. */
export function printOnly(part: Printed): void {
  const html = document.documentElement;
  html.dataset.prints = part;
  window.addEventListener('afterprint', () => delete html.dataset.prints, { once: true });
  window.print();
}

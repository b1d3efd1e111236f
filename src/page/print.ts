/** Prints one part of the page alone: the style sheet for print shows what `data-prints` names. */
export function printOnly(part: 'pocket' | 'guide'): void {
  const html = document.documentElement;
  html.dataset.prints = part;
  window.addEventListener('afterprint', () => delete html.dataset.prints, { once: true });
  window.print();
}

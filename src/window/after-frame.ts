/**
 * Does what nobody waits for once the frame is there that shows what was just drawn; at once where
 * no frame comes because nobody looks.
 */
export function afterFrame(work: () => void): void {
  if (document.hidden) work();
  // A moment later than at once: what waits for the end of that frame goes first.
  else requestAnimationFrame(() => window.setTimeout(work, 1));
}

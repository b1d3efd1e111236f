/** What a class asks of the browser's windows. */

/** Fills the screen with the class's window, or gives the screen back. */
export function toggleFullscreen(): void {
  // A browser that refuses shows the page as it was, and that is all right.
  const asked = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  asked?.catch(() => {});
}

/**
 * Opens an address in a small window of its own, which knows nothing of this one; so this one never
 * learns whether the browser let it open.
 */
export function openWindow(address: string): void {
  try {
    window.open(address, '_blank', 'noopener,popup,width=1180,height=820');
  } catch {
    // Refused loudly or in silence: whoever waits for the window is shown its address.
  }
}

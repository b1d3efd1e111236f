/** Fills the screen with the class's window, or gives the screen back. */
export function toggleFullscreen(): void {
  // A browser that refuses shows the page as it was, and that is all right.
  const asked = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  asked?.catch(() => {});
}

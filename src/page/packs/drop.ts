/** Files that are dropped on the window. Anywhere else a browser would leave the app for the file. */

export interface Drops {
  /** Whether a pack may be opened here and now. */
  readonly isWelcome: () => boolean;
  readonly onDrop: (transfer: DataTransfer) => void;
}

/** Listens for as long as the document lives; `data-dropping` stands on it while files hang over it. */
export function takeDrops({ isWelcome, onDrop }: Drops): void {
  const html = document.documentElement;
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = isWelcome() ? 'copy' : 'none';
    html.toggleAttribute('data-dropping', isWelcome());
  };
  const end = (): void => html.removeAttribute('data-dropping');
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) end();
  };
  const drop = (event: DragEvent): void => {
    end();
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (isWelcome()) onDrop(event.dataTransfer);
  };
  window.addEventListener('dragover', over);
  window.addEventListener('dragleave', leave);
  window.addEventListener('drop', drop);
}

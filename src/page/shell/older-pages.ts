/**
 * What pages have had since 2020 and this one takes for granted: dialogs that keep everything else
 * out, parts that are out of reach, media queries that are listened to. Browsers that lack one are
 * served too (docs/browsers.md). Nothing that a browser has is touched.
 */

/** Call it before anything is drawn; it holds for as long as the document lives. */
export function fillOlderPage(): void {
  fillDialogs();
  fillInert();
  fillMediaQueries();
}

const within = (target: EventTarget | null, selector: string): Element | null =>
  target instanceof Element ? target.closest(selector) : null;

/** How the page knows a dialog that stands open without the browser's help: see panel.css. */
const byHand = 'data-by-hand';

/** Where a press goes that would move on from the last control, or back from the first. */
const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

function fillDialogs(): void {
  const kind = Object.getPrototypeOf(document.createElement('dialog')) as HTMLElement;
  if ('showModal' in kind) return;
  const before = new WeakMap<Element, Element | null>();
  const top = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(`[${byHand}]`)].pop();
  Object.defineProperties(kind, {
    open: { get: (): boolean => false, configurable: true },
    // Listeners are found by this name.
    oncancel: { value: null, writable: true, configurable: true },
    showModal: {
      value(this: HTMLElement) {
        before.set(this, document.activeElement);
        for (const [name, value] of Object.entries({ open: '', role: 'dialog', [byHand]: '' }))
          this.setAttribute(name, value);
        this.setAttribute('aria-modal', 'true');
        this.querySelector<HTMLElement>(controls)?.focus();
      },
    },
    close: {
      value(this: HTMLElement) {
        for (const name of ['open', byHand]) this.removeAttribute(name);
        const left = before.get(this);
        if (left instanceof HTMLElement) left.focus();
      },
    },
  });
  document.addEventListener('keydown', (event) => {
    const dialog = top();
    if (!dialog) return;
    if (event.key === 'Escape') dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    if (event.key !== 'Tab') return;
    const all = [...dialog.querySelectorAll<HTMLElement>(controls)];
    const next = event.shiftKey ? all[all.length - 1] : all[0];
    const last = event.shiftKey ? all[0] : all[all.length - 1];
    if (document.activeElement !== last) return;
    event.preventDefault();
    next?.focus();
  });
  document.addEventListener('focusin', ({ target }) => {
    const dialog = top();
    if (dialog && target instanceof Node && !dialog.contains(target))
      dialog.querySelector<HTMLElement>(controls)?.focus();
  });
}

/** What is out of reach takes neither presses nor focus. */
function fillInert(): void {
  if ('inert' in HTMLElement.prototype) return;
  const refuse = (event: Event): void => {
    if (!within(event.target, '[inert]')) return;
    event.preventDefault();
    event.stopPropagation();
  };
  for (const press of ['click', 'pointerdown', 'keydown'])
    document.addEventListener(press, refuse, { capture: true });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && within(target, '[inert]')) target.blur();
  });
}

function fillMediaQueries(): void {
  const query = Object.getPrototypeOf(matchMedia('all')) as MediaQueryList;
  if (typeof query.addEventListener === 'function') return;
  Object.defineProperties(query, {
    addEventListener: {
      value(this: MediaQueryList, _: string, listener: () => void) {
        this.addListener(listener);
      },
    },
    removeEventListener: {
      value(this: MediaQueryList, _: string, listener: () => void) {
        this.removeListener(listener);
      },
    },
  });
}

/**
 * Stands in the page itself: takes the picture of the library out of its template, where the app will
 * draw the same, and hears what is pressed on it until the app is there, which takes both over
 * (src/page/shell/first-picture.ts). Where the app may draw anything else nothing is shown before it:
 * somebody was here before, or reads another language, or the address asks for something. Quick exit
 * waits for nobody. A browser too old to read this is told so by build/no-start.
 */
(() => {
  const html = document.documentElement;
  const app = /** @type {HTMLElement} */ (document.getElementById('app'));
  const [picture, neutral] = /** @type {NodeListOf<HTMLTemplateElement>} */ (
    document.querySelectorAll('template')
  );
  if (!picture || !neutral) return;
  const { lang: language, dir } = picture;
  const { languages, title } = picture.dataset;

  /** Whoever was here before may have set how it looks, or be on their way; who may not be asked, too. */
  const isNewHere = () => {
    try {
      const kept = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
      return !navigator.serviceWorker?.controller && !kept.some((name) => /^unsent/.test(name));
    } catch {
      return false;
    }
  };

  /** As the app chooses it: of the address, else the first of the browser's that it speaks, else its first. */
  const isItsLanguage = () => {
    const { search } = location;
    if (search !== '') return search === `?lang=${language}`;
    const spoken = (languages ?? '').split(' ');
    for (const code of navigator.languages)
      for (let tag = code; tag !== ''; tag = tag.replace(/-?[^-]*$/, ''))
        if (spoken.includes(tag)) return tag === language;
    return true;
  };

  // A page that was opened as a file cannot start.
  if (location.protocol === 'file:' || !isNewHere() || !isItsLanguage()) return;

  const isWished = (/** @type {string} */ query) => matchMedia(query).matches;
  const theme = isWished('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  // As the app marks the document.
  html.lang = language;
  html.dir = dir;
  html.dataset.theme = isWished('(prefers-contrast: more)') ? 'contrast' : theme;
  html.dataset.motion = isWished('(prefers-reduced-motion: reduce)') ? 'off' : 'on';
  document.title = title ?? '';
  app.append(picture.content);

  /** As src/page/shell/neutral.ts: neutral words at once, then their page in the place of this one. */
  const leave = async () => {
    // Nothing of the app comes any more.
    window.stop();
    delete html.dataset.theme;
    for (const dress of document.head.querySelectorAll('link, style')) dress.remove();
    document.body.textContent = '';
    document.body.append(neutral.content);
    const heading = document.querySelector('h1');
    const name = heading?.textContent ?? '';
    document.title = name;
    heading?.focus();
    const file = `./neutral.${language}.html`;
    try {
      const answer = await fetch(file);
      if (answer.ok && (await answer.text()).includes(`<title>${name}</title>`))
        location.replace(file);
    } catch {
      // The words stand there already.
    }
  };

  /** The app has taken over, or words that it has not started. */
  const isOver = () => !('starting' in html.dataset);

  /** The last press is the one that counts: it is marked, and done by the app. */
  const hear = (/** @type {Event} */ event) => {
    const target = /** @type {Element} */ (event.target);
    const pressed = isOver() ? null : target.closest(event.type === 'click' ? 'button' : 'select');
    if (!(pressed instanceof HTMLElement)) return;
    if (pressed.dataset.intent === 'leave-now') return void leave();
    app.querySelector('[aria-busy]')?.removeAttribute('aria-busy');
    pressed.setAttribute('aria-busy', 'true');
  };

  /** @type {number[]} */
  let shifts = [];

  /** As src/page/shell/leave.ts: three times in a row, within 700 ms. */
  const countShifts = (/** @type {KeyboardEvent} */ event) => {
    if (isOver() || event.repeat) return;
    const isAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
    const isField = event.target instanceof HTMLSelectElement;
    shifts = isAlone && !isField ? [...shifts, event.timeStamp].slice(-3) : [];
    const [first = 0] = shifts;
    if (shifts.length === 3 && event.timeStamp - first <= 700) void leave();
  };

  app.addEventListener('click', hear, true);
  app.addEventListener('change', hear, true);
  addEventListener('keydown', countShifts, true);
  addEventListener('pointerdown', () => (shifts = []), true);
})();

/**
 * The page that each of the engines beside us is shown on: the same markup and the same work with the
 * document, so that what differs is the engine. The page without an engine has its own script, which
 * does the same.
 */

/** What came of a press: lines that are new, and what can be pressed now. */
export interface Told {
  readonly lines: readonly string[];
  readonly options: readonly string[];
}

/** An engine with a story: `null` asks for its beginning, a number presses one of the options. */
export type Engine = (option: number | null) => Told;

/** The one option that goes on after an answer; the others are decisions. */
const goOn = 'Continue';

/** Shows a story; an answer stands beside the conversation as a card with its words and "Continue". */
export function showOn(engine: Engine): void {
  const log = document.querySelector('.log');
  const side = document.querySelector('.side');
  if (!log || !side) throw new Error('the page lacks its two columns');
  const make = (name: string, text: string): HTMLElement =>
    Object.assign(document.createElement(name), { textContent: text });
  const button = (text: string, option: number): HTMLElement => {
    const made = make('button', text);
    if (text === goOn) made.dataset.intent = 'continue';
    else made.dataset.choice = text;
    made.addEventListener('click', () => {
      if (text !== goOn) log.append(make('p', text));
      show(option);
    });
    return made;
  };
  const show = (option: number | null): void => {
    const { lines, options } = engine(option);
    const buttons = options.map(button);
    if (options.includes(goOn)) {
      const heading = make('h2', 'No trick here');
      heading.tabIndex = -1;
      side.replaceChildren(heading, ...lines.map((line) => make('p', line)), ...buttons);
      heading.focus({ preventScroll: true });
      return;
    }
    log.append(...lines.map((line) => make('p', line)));
    side.replaceChildren(...buttons);
    if (options.length === 0) side.setAttribute('data-ending', '');
  };
  show(null);
}

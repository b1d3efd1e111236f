/**
 * Where quick exit leads: neutral words in the place of everything, put there from what this window
 * has already loaded, so that no network can keep them waiting. The page behind them follows.
 */
import type { Words } from '../../view/ports.ts';

/** The file with the same words and nothing of the app in it; the build writes it. */
const fileFor = (language: string): string => `./neutral.${language}.html`;

/** Takes everything off the document and says the neutral words instead. */
export function standNeutral(words: Words): void {
  const { documentElement: html, head, body } = document;
  const main = neutralMain(words);
  for (const element of [html, body])
    for (const name of element.getAttributeNames())
      if (name !== 'lang' && name !== 'dir') element.removeAttribute(name);
  for (const dress of head.querySelectorAll('link, style')) dress.remove();
  document.title = words.ui('neutral.title');
  body.textContent = '';
  body.append(main);
  // Whoever listens hears what stands there now.
  const heading = main.querySelector('h1');
  if (heading) heading.tabIndex = -1;
  heading?.focus();
}

function neutralMain(words: Words): HTMLElement {
  const main = document.createElement('main');
  const lines = (['title', 'text', 'history'] as const).map((name) => {
    const line = document.createElement(name === 'title' ? 'h1' : 'p');
    line.textContent = words.ui(`neutral.${name}`);
    return line;
  });
  main.append(...lines);
  return main;
}

/**
 * Goes on to the neutral page in the place of this one, so that nothing of the app stays behind it.
 * Only when that very page answers: a network that is gone, a file that is missing and a filter's own
 * page would each show what nobody asked for, and the words already stand. The one file has nothing
 * beside it, and makes that page itself.
 */
export async function goNeutral(words: Words, isOneFile: boolean): Promise<void> {
  if (isOneFile) return location.replace(neutralInside(words));
  const file = fileFor(words.language);
  const answer = await fetch(file);
  const page = answer.ok ? await answer.text() : '';
  if (page.includes(`<title>${words.ui('neutral.title')}</title>`)) location.replace(file);
}

/** The address of a neutral page that this one makes; it says nothing of where it came from. */
function neutralInside(words: Words): string {
  const made = document.implementation.createHTMLDocument(words.ui('neutral.title'));
  made.documentElement.lang = words.language;
  made.documentElement.dir = words.direction;
  for (const [name, content] of [
    ['viewport', 'width=device-width, initial-scale=1'],
    ['color-scheme', 'light dark'],
  ] as const) {
    const meta = made.createElement('meta');
    Object.assign(meta, { name, content });
    made.head.append(meta);
  }
  made.body.append(neutralMain(words));
  const page = new XMLSerializer().serializeToString(made);
  return URL.createObjectURL(new Blob([page], { type: 'text/html;charset=utf-8' }));
}

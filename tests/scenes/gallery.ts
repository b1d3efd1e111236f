/**
 * Every part of the stage in every state, theme, direction and size: `npm start`, then
 * `/gallery.html`. Each pane is a stage of its own, made when it comes into sight; its name opens
 * it at full size.
 */
import { drawAvatar } from '../../scenes/pen/avatar.ts';
import { drawIcon } from '../../scenes/pen/icon.ts';
import { icons, signs } from '../../src/look/icons.ts';
import { things } from '../../src/look/portraits/faceless.ts';
import { portraitNames } from '../../src/look/portraits/portrait.ts';
import { tacticPaths } from '../../src/look/tactics.ts';
import { type Chapter, chapters, type State } from './gallery-states.ts';

const wishes = {
  size: ['360x740', '320x640', '820x1180', '1024x768', '1280x720', '1366x768', '1920x1080'],
  theme: ['light', 'dark', 'contrast'],
  language: ['en', 'ar', 'en-XA'],
  second: ['off', 'on'],
  outlines: ['off', 'on'],
} as const;

/** Width of a pane on the page, CSS px: a phone as it is, anything larger made smaller. */
const widest = 560;

const form = document.getElementById('wishes') as HTMLFormElement;
const main = document.getElementById('chapters') as HTMLElement;
const address = new URLSearchParams(location.search);

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  parts: Partial<HTMLElementTagNameMap[K]>,
  ...children: Node[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), parts);
  element.append(...children);
  return element;
}

for (const [name, values] of Object.entries(wishes)) {
  const options = values.map((value) => {
    const selected = address.get(name) === value;
    return make('option', { value, textContent: value, selected, defaultSelected: selected });
  });
  form.append(make('label', { textContent: name }, make('select', { name, id: name }, ...options)));
}

const chosen = (): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

function pane({ name, flags }: State): HTMLElement {
  const { size = '360x740', ...look } = chosen();
  const [width = 360, height = 740] = size.split('x').map(Number);
  const scale = Math.min(1, widest / width);
  // What a state asks for itself stands.
  const src = `./sample.html?${new URLSearchParams(look)}&${flags}`;
  const frame = make('iframe', { src, title: name, loading: 'lazy' });
  frame.style.cssText = `width:${width}px;height:${height}px;transform:scale(${scale})`;
  const box = make('div', { className: 'pane' }, frame);
  box.style.cssText = `width:${width * scale}px;height:${height * scale}px`;
  const link = make('a', { href: src, target: '_blank', textContent: name });
  return make('figure', {}, make('figcaption', {}, link), box);
}

const chapter = ({ title, states }: Chapter): HTMLElement =>
  make(
    'section',
    {},
    make('h2', { textContent: title }),
    make('div', { className: 'states' }, ...states.map(pane)),
  );

type Draw = (pen: CanvasRenderingContext2D, side: number) => void;

/** Small drawings, each in a square of its own. */
function drawings(title: string, all: readonly (readonly [string, Draw])[]): HTMLElement {
  const side = 72;
  const figures = all.map(([name, draw]) => {
    const canvas = make('canvas', { width: side * 2, height: side * 2 });
    canvas.style.cssText = `width:${side}px;height:${side}px`;
    const pen = canvas.getContext('2d');
    pen?.scale(2, 2);
    if (pen) draw(pen, side);
    return make('figure', {}, canvas, make('figcaption', { textContent: name }));
  });
  return make(
    'section',
    {},
    make('h2', { textContent: title }),
    make('div', { className: 'drawings' }, ...figures),
  );
}

const portrait = (name: string): readonly [string, Draw] => [
  name,
  (pen, side) => drawAvatar(pen, name, side / 2, side / 2, side / 2 - 2),
];

function iconsOf(all: object, group = ''): (readonly [string, Draw])[] {
  return Object.entries(all).flatMap(([name, path]): (readonly [string, Draw])[] =>
    typeof path === 'string'
      ? [
          [
            `${group}${name}`,
            (pen, side) => drawIcon(pen, path, { x: 12, y: 12, side: side - 24 }, '#F3EEE4'),
          ],
        ]
      : iconsOf(path, `${name} `),
  );
}

function show(): void {
  history.replaceState(null, '', `?${new URLSearchParams(chosen())}`);
  main.replaceChildren(
    ...chapters.map(chapter),
    drawings('People', portraitNames.map(portrait)),
    drawings('Things', Object.keys(things).map(portrait)),
    drawings('Icons', iconsOf({ ...icons, trick: tacticPaths, sign: signs })),
  );
}
form.addEventListener('change', show);
show();

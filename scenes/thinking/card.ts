/** The feedback card and the ending card: an ally speaking, never a marker's red pen. */

import { fade, mix } from '../../src/look/colour.ts';
import { icons } from '../../src/look/icons.ts';
import { tacticPaths } from '../../src/look/tactics.ts';
import type { EndingView, FeedbackView, RestView } from '../../src/session/view.ts';
import { type FilledFrom, quoted, storyInBoth, uiInBoth } from '../../src/view/both.ts';
import type { Words } from '../../src/view/ports.ts';
import type { UiKey } from '../../src/view/ui-key.ts';
import { drawTold, setTold, type Told, type ToldBlock, toldInk } from '../pen/both-languages.ts';
import { drawIcon } from '../pen/icon.ts';
import { fillLifted, type Pen, type Picture, roundRect } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';

export interface CardParts {
  readonly width: number;
  /** Height of the button at the card's foot. */
  readonly foot: number;
  readonly compact: boolean;
}

export const cardPadding = (style: Style, compact: boolean): number => style.px(compact ? 16 : 24);

/** A card, and the two parts that it is made of where its words are scrolled. */
export interface Card {
  readonly whole: Picture;
  /** The paper alone, at the height that there is. */
  paper(height: number): Picture;
  /** What is on it over the foot, as high as it is. */
  readonly words: Picture;
  /** Height of what stays at the foot: the button, and the room around it. */
  readonly foot: number;
}

/** One line of the card: an icon, a small heading, words. */
interface Entry {
  readonly icon: string;
  readonly colour: string;
  /** What the words are about; null where they say so themselves. */
  readonly label: ToldBlock | null;
  readonly texts: readonly { readonly block: ToldBlock; readonly colour: string }[];
}

export function feedbackCard(
  feedback: FeedbackView,
  from: FilledFrom,
  words: Words,
  { width, foot, compact }: CardParts,
  style: Style,
): Card {
  const { px, palette } = style;
  const pad = cardPadding(style, compact);
  const tone = palette[feedback.rating];
  const icon = style.sign(compact ? 22 : 28);
  const lead = icon + px(compact ? 10 : 16);
  const room = width - 2 * pad - lead;
  const set = (told: Told, step: 'small' | 'chat' | 'large', weight: 400 | 600 | 700) =>
    setTold(told, style.face(step, weight), room, style);
  const ui = (key: UiKey): Told => uiInBoth(words, key, from);
  const body = compact ? 'chat' : 'large';
  const isTrick = feedback.tactic !== 'none';
  const { folded } = feedback;
  const rating = set(ui(`play.rating.${feedback.rating}`), body, 700);
  const trick = ui(isTrick ? `tactics.${feedback.tactic}.name` : 'play.no-trick');
  const soft = palette.inkSoft;
  const all: Entry[] = [
    {
      icon: tacticPaths[feedback.tactic],
      colour: palette.accent,
      label: isTrick ? set(ui(folded ? 'play.trick-again' : 'play.trick'), 'small', 600) : null,
      texts: [
        { block: set(trick, body, 700), colour: palette.onNote },
        ...(folded
          ? [{ block: set(ui('play.unfold'), 'chat', 600), colour: palette.accent }]
          : [{ block: set(storyInBoth(words, feedback.happenedKey), 'chat', 400), colour: soft }]),
      ],
    },
    {
      icon: icons.helps,
      colour: palette.accent,
      label: set(ui('play.helps'), 'small', 600),
      texts: [
        { block: set(storyInBoth(words, feedback.helpsKey), 'chat', 400), colour: palette.onNote },
      ],
    },
    {
      icon: icons.words,
      colour: palette.accent,
      label: set(ui('play.words'), 'small', 600),
      texts: [
        {
          block: set(quoted(words, storyInBoth(words, feedback.sayKey)), body, 600),
          colour: palette.onNote,
        },
      ],
    },
  ];
  const entries = folded ? all.slice(0, 1) : all;
  const band = rating.height + px(compact ? 18 : 26);
  const gap = px(compact ? 11 : 18);
  const entriesHeight = entries.reduce((sum, entry) => sum + entryHeight(entry) + gap, 0);
  const height = band + gap + entriesHeight + foot + pad;
  const ink = ['feedback', feedback.choice, feedback.choiceKey, width, height, toldInk(trick)];
  const row = { x: 0, y: band, width, height: height - band - foot - pad };
  const size = {
    ...{ width, height, foot: gap + foot + pad, ink: [...ink, folded].join('|') },
    controls: folded ? { unfold: row } : {},
  };
  return cardOf(size, style, (pen) => {
    const rtl = style.direction === 'rtl';
    pen.save();
    roundRect(pen, { x: 0, y: 0, width, height }, px(20));
    pen.clip();
    pen.fillStyle = style.flat ? palette.note : mix(palette.note, tone, style.dark ? 0.2 : 0.12);
    pen.fillRect(0, 0, width, band);
    pen.fillStyle = tone;
    pen.fillRect(0, band - 2, width, 2);
    pen.restore();
    if (style.flat) outline(pen, width, height, style);
    const line = { pad, lead, icon, width, rtl };
    drawLead(pen, icons[feedback.rating], tone, (band - icon) / 2, line);
    textAt(pen, rating, tone, (band - rating.height) / 2, line);
    let y = band + gap;
    for (const entry of entries) {
      drawEntry(pen, entry, y, line, style);
      y += entryHeight(entry) + gap;
    }
  });
}

interface CardSize {
  readonly width: number;
  readonly height: number;
  readonly foot: number;
  readonly ink: string;
  readonly controls?: Picture['controls'];
}

function cardOf(
  { width, height, foot, ink, controls = {} }: CardSize,
  style: Style,
  paintWords: (pen: Pen) => void,
): Card {
  const bleed = style.px(44);
  return {
    foot,
    whole: {
      width,
      height,
      bleed,
      ink,
      controls,
      paint(pen) {
        paper(pen, width, height, style);
        paintWords(pen);
      },
    },
    words: { width, height: height - foot, bleed: 0, ink: `${ink}|words`, paint: paintWords },
    paper: (high) => ({
      width,
      height: high,
      bleed,
      ink: `${ink}|paper|${high}`,
      paint(pen) {
        paper(pen, width, high, style);
        // Words go on under this line.
        pen.fillStyle = style.palette.noteEdge;
        pen.fillRect(0, high - foot, width, 2);
      },
    }),
  };
}

const entryHeight = (entry: Entry): number =>
  entry.texts.reduce((sum, { block }) => sum + block.height, entry.label?.height ?? 0);

interface Line {
  readonly pad: number;
  readonly lead: number;
  readonly icon: number;
  readonly width: number;
  readonly rtl: boolean;
}

function drawEntry(pen: Pen, entry: Entry, top: number, line: Line, style: Style): void {
  drawLead(pen, entry.icon, entry.colour, top + 2, line);
  if (entry.label) textAt(pen, entry.label, style.palette.inkSoft, top, line);
  let y = top + (entry.label?.height ?? 0);
  for (const { block, colour } of entry.texts) {
    textAt(pen, block, colour, y, line);
    y += block.height;
  }
}

function drawLead(pen: Pen, path: string, colour: string, y: number, line: Line): void {
  const x = line.rtl ? line.width - line.pad - line.icon : line.pad;
  drawIcon(pen, path, { x, y, side: line.icon }, colour, { mirror: line.rtl });
}

function textAt(pen: Pen, block: ToldBlock, colour: string, y: number, line: Line): void {
  drawTold(pen, block, colour, {
    x: line.rtl ? line.pad : line.pad + line.lead,
    y,
    width: line.width - 2 * line.pad - line.lead,
  });
}

export function endingCard(ending: EndingView, words: Words, parts: CardParts, style: Style): Card {
  const { id, titleKey, textKey } = ending;
  const told = {
    id,
    above: uiInBoth(words, 'play.ending'),
    title: storyInBoth(words, titleKey),
    text: storyInBoth(words, textKey),
  };
  return endCard(told, parts, style);
}

/** The story was brought to a good end before it came to one. */
export function restCard(
  { textKey }: RestView,
  from: FilledFrom,
  words: Words,
  parts: CardParts,
  style: Style,
): Card {
  const told = {
    id: 'rest',
    above: uiInBoth(words, 'play.rest.goes-on'),
    title: uiInBoth(words, 'play.rest.title'),
    text: textKey === null ? uiInBoth(words, 'play.rest.usual', from) : storyInBoth(words, textKey),
  };
  return endCard(told, parts, style);
}

interface EndTold {
  readonly id: string;
  readonly above: Told;
  readonly title: Told;
  readonly text: Told;
}

function endCard(told: EndTold, { width, foot, compact }: CardParts, style: Style): Card {
  const { px, palette } = style;
  const pad = cardPadding(style, compact) + px(4);
  const room = width - 2 * pad;
  const above = setTold(told.above, style.face('small', 600), room, style);
  const title = setTold(told.title, style.face(compact ? 'title' : 'display', 700), room, style);
  const text = setTold(told.text, style.face(compact ? 'chat' : 'large'), room, style);
  const gap = px(compact ? 10 : 14);
  const height = pad + above.height + title.height + gap + text.height + 2 * gap + foot + pad;
  const ink = ['ending', told.id, width, height, toldInk(told.above)].join('|');
  return cardOf({ width, height, foot: foot + pad + gap, ink }, style, (pen) => {
    let y = pad;
    for (const [block, colour, after] of [
      [above, palette.inkSoft, 0],
      [title, palette.onNote, gap],
      [text, palette.onNote, 0],
    ] as const) {
      drawTold(pen, block, colour, { x: pad, y, width: room });
      y += block.height + after;
    }
  });
}

/** The paper that a card is made of. */
function paper(pen: Pen, width: number, height: number, style: Style): void {
  const { px, palette } = style;
  roundRect(pen, { x: 0, y: 0, width, height }, px(20));
  if (!style.flat) {
    fillLifted(pen, palette.note, 'floats', style.scale * 0.8);
    const sheen = pen.createLinearGradient(0, 0, 0, height);
    sheen.addColorStop(0, fade('#FFFFFF', style.dark ? 0.04 : 0.5));
    sheen.addColorStop(1, fade('#C9B48A', style.dark ? 0 : 0.1));
    pen.fillStyle = sheen;
    pen.fill();
    return;
  }
  pen.fillStyle = palette.note;
  pen.fill();
  outline(pen, width, height, style);
}

function outline(pen: Pen, width: number, height: number, { palette, px }: Style): void {
  roundRect(pen, { x: 0, y: 0, width, height }, px(20));
  pen.strokeStyle = palette.line;
  pen.lineWidth = 2;
  pen.stroke();
}

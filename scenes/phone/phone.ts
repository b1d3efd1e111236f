/** The pieces of the phone: body and glass, header, discs of the threads, foot, and its sheet. */

import { keyOf } from '../../src/script/keys.ts';
import type { Id, Scenario } from '../../src/script/types.ts';
import type { ControlId } from '../../src/session/controls.ts';
import { openThread } from '../../src/session/open-thread.ts';
import type { ChatView, ThreadView } from '../../src/session/view.ts';
import type { Rect } from '../../src/view/placement.ts';
import type { Words } from '../../src/view/ports.ts';
import { type Frame, footCorner } from '../geometry/frame.ts';
import { deskOf, type Layout } from '../geometry/layout.ts';
import { avatarOf, facesOf } from '../pen/chat-shape.ts';
import type { Picture } from '../pen/picture.ts';
import type { Style } from '../pen/style.ts';
import { groundPiece, type Piece } from '../stage/piece.ts';
import type { DraftFoot } from './draft.ts';
import { disc, header, strip } from './header.ts';
import { hourOf } from './hour.ts';
import { composer, lyingSize, phoneBack, phoneFrame } from './phone-frame.ts';
import { inkOnBack, listBack, toldCard } from './screens/list-back.ts';
import { statusBar } from './status-bar.ts';

export interface PhoneSetting {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly frame: Frame;
  readonly layout: Layout;
  readonly style: Style;
  readonly faceDown: boolean;
  /** What stands in the composer; null for nothing. */
  readonly draft: DraftFoot | null;
  /** What is written comes letter by letter. */
  readonly typesDrafts: boolean;
  /** Whether something answers a press; see `controlsOf`. */
  readonly has: (control: ControlId) => boolean;
  /** The screen of the app beside the conversation. */
  readonly deck: Picture | null;
}

export function phonePieces(view: ChatView, setting: PhoneSetting): Piece[] {
  const { frame, layout, style } = setting;
  if (setting.faceDown) return [lyingPhone(setting)];
  const { phone, screen, sheet, header: head } = layout;
  // On a narrow screen the glass ends where the sheet of the thinking space begins.
  const glass = sheet ? { ...screen, height: sheet.y - screen.y } : screen;
  const body = phoneFrame(
    {
      body: sheet ? glass : phone,
      glass,
      corner: frame.corner,
      status: frame.status?.height ?? 0,
      foot: footOfGlass(setting),
    },
    style,
  );
  const { deck: at } = layout;
  if (setting.deck && at && view.screen.place === 'over')
    return [
      groundPiece('phone', body, phone),
      ...statusPieces(view, style.palette.inkSoft, setting),
      deckPiece(view, setting.deck, at, style),
      ...footPieces(view, setting),
    ];
  if (view.screen.place === 'glass')
    return [
      groundPiece('phone', body, phone),
      ...listPieces(view, 'lock', glass, setting),
      ...(setting.deck && at ? [groundPiece('deck:lock', setting.deck, at)] : []),
    ];
  const pieces = [
    groundPiece('phone', body, phone),
    ...statusPieces(view, style.palette.inkSoft, setting),
    groundPiece('header', headOf(view, setting), head),
  ];
  const { kind } = view.screen;
  // The rows of a list of threads stand on the deck itself, and it fills the glass.
  if ((kind === 'home' || kind === 'threads') && setting.deck && at)
    return [
      groundPiece('phone', body, phone),
      ...listPieces(view, kind, glass, setting),
      deckPiece(view, setting.deck, at, style),
      ...cardPieces(setting),
    ];
  if (layout.strip)
    pieces.push(
      groundPiece('strip', strip(layout.strip.width, layout.strip.height, style), layout.strip),
    );
  for (const thread of view.threads)
    if (isDisc(thread, view.open, layout)) pieces.push(discOf(thread, view.open, setting));
  if (setting.deck && at) pieces.push(deckPiece(view, setting.deck, at, style));
  return [...pieces, ...footPieces(view, setting)];
}

/** Radius of the lower corners of the glass: on a narrow screen it rests on the sheet under it. */
const footOfGlass = ({ frame, layout, style }: PhoneSetting): number =>
  layout.sheet && !style.flat ? 18 : footCorner(frame);

function listPieces(
  view: ChatView,
  kind: 'home' | 'threads' | 'lock',
  glass: Rect,
  setting: PhoneSetting,
): Piece[] {
  const { frame, style, scenario } = setting;
  const wallpaper = kind === 'threads' ? null : scenario.id;
  const picture = listBack(
    {
      wallpaper,
      width: glass.width,
      height: glass.height,
      corner: frame.corner,
      foot: footOfGlass(setting),
    },
    style,
  );
  const ink = inkOnBack(wallpaper, style);
  return [groundPiece('list', picture, glass), ...statusPieces(view, ink, setting)];
}

/** The upper end of the glass, which no screen of an app lies over. */
function statusPieces(view: ChatView, ink: string, setting: PhoneSetting): Piece[] {
  const { frame, layout, words, style } = setting;
  if (!frame.status) return [];
  const { width, height } = frame.status;
  const picture = statusBar({ width, height, hour: hourOf(view, words), ink }, style);
  return [groundPiece('status', picture, { x: layout.screen.x, y: frame.status.y })];
}

/** What is told over a list stands on a card, as high as its words. */
function cardPieces({ layout, style }: PhoneSetting): Piece[] {
  const { stack, placement } = layout;
  const { log } = placement;
  if (Object.keys(stack.rects).length === 0) return [];
  const height = Math.min(log.height, stack.height);
  const picture = toldCard(log.width, height, style);
  return [groundPiece('told-card', picture, { x: log.x, y: log.y + log.height - height })];
}

const footPieces = (view: ChatView, setting: PhoneSetting): Piece[] => {
  const { composer: foot } = setting.layout;
  if (!foot) return [];
  return [
    groundPiece('composer', footOf(setting, foot), foot),
    ...writtenPieces(view, setting, foot),
  ];
};

function writtenPieces({ draft }: ChatView, setting: PhoneSetting, { x, y }: Rect): Piece[] {
  const name = `written:${draft?.key}`;
  return (setting.draft?.written ?? []).map(({ picture, unveil, ...at }, index) => {
    const piece = groundPiece(`${name}:${index}`, picture, { x: x + at.x, y: y + at.y });
    return setting.typesDrafts && unveil ? { ...piece, unveil } : piece;
  });
}

/** A screen slides in from the edge where it belongs; what an app always shows is just there. */
function deckPiece(view: ChatView, picture: Picture, at: Rect, style: Style): Piece {
  const { kind, about, place } = view.screen;
  const piece = groundPiece(`deck:${kind}:${about ?? ''}`, picture, at);
  if (kind === 'chat') return piece;
  return { ...piece, enter: { x: 0, y: style.px(place === 'foot' ? 36 : -36) } };
}

/** Beside the small controls there is room for a shorter field, or for none. */
function footOf(
  { frame, layout, style, draft, has }: PhoneSetting,
  { width, height }: Rect,
): Picture {
  if (draft) return draft.picture(height, footCorner(frame));
  const { skipTyping, skipScene, toList } = layout.placement;
  const onFoot = frame.shape === 'narrow' && skipScene !== null && !toList;
  const hasField = has('write') && !onFoot;
  const away = hasField && has('away') ? style.px(50) : 0;
  const start = Math.max(away, style.px(14));
  const control = skipTyping ?? toList ?? null;
  const taken = control ? control.width + style.px(22) : style.px(14);
  const field = hasField ? { start, width: width - start - taken } : null;
  return composer({ width, height, corner: footCorner(frame), field, away }, style);
}

/** Without a strip the open thread is the header itself, and only the others are discs, if at all. */
const isDisc = ({ id }: ThreadView, open: Id, { strip: hasStrip, placement }: Layout): boolean =>
  placement.threads[id] !== undefined && (hasStrip !== null || id !== open);

function headOf(view: ChatView, { scenario, words, layout, style, has }: PhoneSetting): Picture {
  const open = openThread(view);
  const { x, y, width, height } = layout.header;
  const own = layout.placement.threads[view.open];
  const more = layout.more && { ...layout.more, x: layout.more.x - x, y: layout.more.y - y };
  const taken = layout.strip || !own ? (more?.width ?? 0) : width - own.width;
  return header(
    {
      width,
      height,
      title: open ? words.story(open.titleKey) : words.story(keyOf.name(scenario.lead)),
      avatars: open ? facesOf(open, scenario) : [avatarOf(scenario, scenario.lead)],
      taken,
      opens: has('contact'),
      more,
    },
    style,
  );
}

function discOf(
  thread: ThreadView,
  open: Id,
  { scenario, words, frame, layout, style }: PhoneSetting,
): Piece {
  const at = layout.placement.threads[thread.id] ?? layout.header;
  const picture = disc(
    {
      width: at.width,
      height: at.height,
      avatars: facesOf(thread, scenario),
      name: layout.strip && frame.shape === 'wide' ? words.story(thread.titleKey) : null,
      open: thread.id === open,
      unread: thread.unread > 0 ? words.number(thread.unread) : null,
    },
    style,
  );
  // From the header into the strip no disc makes its way over what stands between.
  return groundPiece(`thread:${layout.strip ? 'strip:' : ''}${thread.id}`, picture, at);
}

/** At the end the phone lies face down on the desk. */
function lyingPhone({ frame, layout, style }: PhoneSetting): Piece {
  const { width, height } = frame.size;
  const desk = deskOf(frame, layout);
  const isNarrow = frame.shape === 'narrow';
  const length = isNarrow ? width * 0.5 : (height - desk) * 1.55;
  const size = lyingSize(length);
  const x = isNarrow ? (width - size.width) * 0.4 : width * 0.06;
  const y = isNarrow ? desk + 12 : desk + (height - desk - size.height) * 0.5;
  const mirroredX = style.direction === 'rtl' ? width - x - size.width : x;
  return groundPiece('phone-back', phoneBack(length, style), { x: mirroredX, y });
}

/** The pieces of the phone: body and glass, header, discs of the threads, foot, and its sheet. */
import type { Words } from '../src/app/ports.ts';
import { keyOf } from '../src/script/texts.ts';
import type { Id, Scenario } from '../src/script/types.ts';
import type { ChatView, ThreadView } from '../src/session/view.ts';
import type { Piece } from './board.ts';
import type { Frame } from './geometry/frame.ts';
import type { Layout } from './geometry/layout.ts';
import { disc, header, strip } from './parts/header.ts';
import { composer, phoneBack, phoneFrame } from './parts/phone-frame.ts';
import type { Picture } from './parts/picture.ts';
import { avatarOf } from './parts/rows.ts';
import type { Style } from './style.ts';

export interface PhoneSetting {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly frame: Frame;
  readonly layout: Layout;
  readonly style: Style;
}

type At = { readonly x: number; readonly y: number };

const ground = (key: string, picture: Picture, { x, y }: At): Piece => ({
  key,
  picture,
  x,
  y,
  layer: 'ground',
});

export function phonePieces(view: ChatView, setting: PhoneSetting): Piece[] {
  const { frame, layout, style } = setting;
  if (view.turn === 'ended') return [faceDown(setting)];
  const { phone, screen, sheet, header: head } = layout;
  // On a narrow screen the glass ends where the sheet of the thinking space begins.
  const glass = sheet ? { ...screen, height: sheet.y - screen.y } : screen;
  const body = phoneFrame(
    { body: sheet ? glass : phone, glass, corner: frame.corner, status: frame.status?.height ?? 0 },
    style,
  );
  const pieces = [ground('phone', body, phone), ground('header', headOf(view, setting), head)];
  if (layout.strip)
    pieces.push(ground('strip', strip(layout.strip.width, layout.strip.height, style), layout.strip));
  if (view.threads.length > 1)
    for (const thread of view.threads) pieces.push(discOf(thread, view.open, setting));
  if (layout.composer) {
    const { width, height } = layout.composer;
    pieces.push(ground('composer', composer(width, height, frame.corner, style), layout.composer));
  }
  return pieces;
}

function headOf(view: ChatView, { scenario, words, layout, style, frame }: PhoneSetting): Picture {
  const open = view.threads.find(({ id }) => id === view.open);
  const { width, height } = layout.header;
  const discs = layout.strip || view.threads.length < 2 ? 0 : view.threads.length * style.px(50);
  return header(
    {
      width,
      height,
      title: open ? words.story(open.titleKey) : words.story(keyOf.name(scenario.lead)),
      avatar: open ? faceOf(open, scenario) : avatarOf(scenario, scenario.lead),
      taken: discs === 0 ? 0 : discs + frame.scale * 12,
    },
    style,
  );
}

/** A group is known by its first member. */
const faceOf = (thread: ThreadView, scenario: Scenario): Id =>
  avatarOf(scenario, thread.with[0] ?? thread.id);

function discOf(thread: ThreadView, open: Id, { scenario, words, layout, style }: PhoneSetting): Piece {
  const at = layout.placement.threads[thread.id] ?? layout.header;
  const picture = disc(
    {
      width: at.width,
      height: at.height,
      avatar: faceOf(thread, scenario),
      name: layout.strip ? words.story(thread.titleKey) : null,
      open: thread.id === open,
      unread: thread.unread > 0 ? words.number(thread.unread) : null,
    },
    style,
  );
  return ground(`thread:${thread.id}`, picture, at);
}

/** At the end the phone lies face down; on a narrow screen it is a small thing on the desk. */
function faceDown({ frame, layout, style }: PhoneSetting): Piece {
  const { phone } = layout;
  if (frame.corner > 0)
    return ground('phone-back', phoneBack(phone.width, phone.height, frame.corner * 1.2, style), phone);
  const top = layout.placement.ending?.y ?? phone.y + phone.height;
  const height = Math.max(60, Math.min(260, (top - phone.y) * 0.72));
  const width = height * 0.5;
  const x = phone.x + (phone.width - width) / 2;
  const y = phone.y + (top - phone.y - height) / 2;
  return ground('phone-back', phoneBack(width, height, width * 0.16, style), { x, y });
}

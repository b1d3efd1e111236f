/** Each view shows every field of a message, or says here why it has no need of it. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../scenes/pen/picture.ts';
import { createTypesetter } from '../../scenes/pen/text-block.ts';
import { lineKindNames } from '../../src/kinds/lines.ts';
import { Log } from '../../src/page/play/log.tsx';
import type { ChatView, MessageView } from '../../src/session/view.ts';
import { sampleView, scenarioIn, wishOf } from '../scenes/gallery-samples.ts';
import { galleryWords } from '../scenes/gallery-words.ts';
import { drawn } from '../support/drawn.ts';
import { otherMessage, plainMessage } from '../support/message.ts';
import { letPathsBe } from '../support/seen-pen.ts';

type Field = keyof MessageView;
type Apart = Readonly<Partial<Record<Field, string>>>;

const reasons = {
  made: 'it tells when a message came: order and what is new are read from it',
  at: 'it is the order of time, which a conversation already stands in',
  thread: 'a conversation says of itself whose it is',
} as const satisfies Apart;
const notInPage: Apart = {
  ...reasons,
  sign: 'the words of a reaction name it',
  press: 'its sentence says it whole, and no figure stands in the document',
};
const onStage: Apart = reasons;

const scenario = scenarioIn('vanishing-photos');
const words = galleryWords('en', false);
const fields = Object.keys(plainMessage) as Field[];
const kinds: readonly MessageView['kind'][] = [...lineKindNames, 'reply', 'deed'];

/** The conversation with this message in it, and one more behind it. */
function viewWith(message: MessageView): ChatView {
  const view = sampleView(wishOf(new URLSearchParams('talk=first')));
  const behind = { ...plainMessage, id: 'behind', key: 'm2', from: 'nova' };
  return {
    ...view,
    threads: view.threads.map((thread) => ({ ...thread, messages: [message, behind] })),
  };
}

const inPage = (message: MessageView): string =>
  renderToString(<Log words={words} scenario={scenario} view={viewWith(message)} />);

/** All that a pen was told, and where. */
function strokesOf(picture: Picture): unknown[] {
  letPathsBe();
  const strokes: unknown[] = [];
  const answers: Record<string, unknown> = {
    getTransform: { a: 1, d: 1, f: 0 },
    measureText: { fontBoundingBoxAscent: 8, fontBoundingBoxDescent: 2, width: 1 },
  };
  const pen = new Proxy({} as Record<string, unknown>, {
    get:
      (_, name) =>
      (...given: unknown[]) => {
        strokes.push([name, given]);
        return answers[String(name)] ?? { addColorStop: () => {} };
      },
    set: (_, name, value) => strokes.push([name, value]) > 0,
  });
  picture.paint(pen as unknown as CanvasRenderingContext2D);
  return strokes;
}

function onPhone(message: MessageView): string {
  const size = { width: 390, height: 780 };
  const fresh = { type: createTypesetter() };
  const { pieces } = drawn(viewWith(message), scenario, words, size, fresh, () => false);
  const rows = pieces.filter(({ key }) => key.startsWith('row:'));
  return JSON.stringify(rows.map(({ picture, ...piece }) => [piece, strokesOf(picture)]));
}

/** What a closed picture shows of is hidden, and a photo has the place of hills: each kind comes without, too. */
const messages: readonly MessageView[] = kinds.flatMap((kind) => [
  { ...otherMessage, kind },
  { ...otherMessage, kind, closed: false },
  { ...otherMessage, kind, closed: false, photo: null },
]);

/** The fields that change nothing of what is shown, whatever kind the message is. */
function unshown(show: (message: MessageView) => string): Field[] {
  const shown = messages.map((message) => ({ message, as: show(message) }));
  return fields.filter((field) =>
    shown.every(({ message, as }) => show({ ...message, [field]: plainMessage[field] }) === as),
  );
}

it('the two messages differ in every field', () => {
  expect(fields.filter((field) => otherMessage[field] === plainMessage[field])).toEqual([]);
});

describe('whatever a message knows is shown', () => {
  it('by the document', () => {
    expect(unshown(inPage)).toEqual(fields.filter((field) => field in notInPage));
  });

  it('by the picture', () => {
    expect(unshown(onPhone)).toEqual(fields.filter((field) => field in onStage));
  });
});

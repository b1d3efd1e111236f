/** Nothing on the phone that looks as if it could be pressed is dead. */
import { describe, expect, it } from 'vitest';
import { bottom, contains, right } from '../../scenes/geometry/rects.ts';
import type { Piece } from '../../scenes/stage/piece.ts';
import { icons, signs } from '../../src/look/icons.ts';
import type { Scenario } from '../../src/script/types.ts';
import { controlsOf } from '../../src/session/controls.ts';
import type { ChatView } from '../../src/session/view.ts';
import type { Placement, Rect } from '../../src/view/placement.ts';
import { type Drawn, drawn } from '../support/drawn.ts';
import { beginning, playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';
import { routesToRests } from '../support/screens.ts';

/** What stands for something to be done on every phone. */
const alwaysPressed: ReadonlySet<string> = new Set([
  icons.more,
  icons.send,
  icons.hurry,
  icons.reply,
  icons.ask,
  icons['put-down'],
  icons.look,
  icons.up,
  icons.down,
]);
/** Alone it tells how something is; in a filled circle it is a button. */
const pressedInCircle: ReadonlySet<string> = new Set([
  icons.video,
  icons['answer-camera-off'],
  icons.answer,
  icons['hang-up'],
  icons.flame,
]);

const phoneParts = ['header', 'deck:', 'composer', 'list', 'dock', 'strip', 'row:'];
/** Over the conversation, where there is more of it than the window shows. */
const waysAlong = ['earlier', 'newest'];
const isOfPhone = ({ key }: Piece): boolean =>
  [...phoneParts, ...waysAlong].some((name) => key.startsWith(name));

const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });

/** Everything that answers a press, wherever on the phone it lies. */
const pressed = ({ controls = {}, draft, ...rest }: Placement): readonly Rect[] =>
  [
    ...Object.values(controls),
    ...Object.values(rest.threads),
    ...[
      rest.skipTyping,
      rest.skipScene,
      rest.earlier ?? null,
      rest.newest ?? null,
      rest.banner ?? null,
      rest.lock ?? null,
    ],
    ...(draft ? [draft.send, draft.takeBack] : []),
  ].filter((at) => at !== null);

/** Drawn controls that no press reaches. */
function deadOn({ parts, layout: { placement } }: Drawn, view: ChatView): string[] {
  const alive = pressed(placement);
  const isReaction = (key: string): boolean =>
    view.threads.some(({ messages }) =>
      messages.some(({ id, kind }) => key.startsWith(`row:${id}`) && kind === 'reaction'),
    );
  const isDeed = (key: string): boolean =>
    view.threads.some(({ messages }) =>
      messages.some(({ id, kind }) => key.startsWith(`row:${id}`) && kind === 'deed'),
    );
  const shown = parts.filter(({ piece }) => !isDeed(piece.key));
  return shown.flatMap(({ piece, icons: drawings, discs }) =>
    drawings.flatMap(({ path, at }) => {
      const { x, y } = middle(at);
      const isLike = path === signs.heart && !isReaction(piece.key);
      const isButton = pressedInCircle.has(path) && discs.some((disc) => contains(disc.at, x, y));
      if (!(alwaysPressed.has(path) || isLike || isButton)) return [];
      const place = { x: piece.x + x, y: piece.y + y };
      const isFixed =
        piece.layer === 'ground' || waysAlong.some((name) => piece.key.startsWith(name));
      const isAlive = isFixed && alive.some((rect) => contains(rect, place.x, place.y));
      return isAlive ? [] : [`${view.beat} ${piece.key}: ${path.slice(0, 24)}`];
    }),
  );
}

const picturesIn = ({ threads, open }: ChatView): string[] =>
  threads
    .filter(({ id }) => id === open)
    .flatMap(({ messages }) => messages.filter(({ kind }) => kind === 'picture'))
    .map(({ id }) => id);

/** What a story shows on whatever route, once for each beat, turn and screen. */
function viewsOf(scenario: Scenario): ChatView[] {
  const views = new Map<string, ChatView>([['', beginning(scenario)]]);
  for (const route of routesToRests(scenario))
    for (const view of playRoute(scenario, route)) {
      const seen = [view.beat, view.turn, view.open, JSON.stringify(view.screen)].join('|');
      views.set(seen, view);
      const written = view.choices.find(({ drafted }) => drafted);
      // What is written stands in the composer, with the two ways from there.
      if (written)
        views.set(`${seen}|draft`, { ...view, draft: { choice: written.id, key: written.key } });
    }
  return [...views.values()];
}

const packs = [
  'edited-picture',
  'the-friend-who-is-told',
  'money-or-pictures',
  'is-it-them',
  'for-grown-ups',
];
const stories = packs.flatMap((pack) =>
  Object.values(shippedPack(pack).scenarios).map((story) => [story.id, pack, story] as const),
);
const sizes = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];

/** Messages are out of sight above and below. */
const along = { earlier: true, below: 2 };

describe.each(stories)('in %s', (id, pack, scenario) => {
  const views = viewsOf(scenario);

  it.each(sizes)('every drawn control is pressed for something at $width', async (size) => {
    const words = await realWords('en', pack, id);
    const dead = new Set<string>();
    const known = new Set<string>();
    for (const view of views) {
      // The same picture at the same place has been looked at.
      const isNew = (piece: Piece): boolean => {
        const seen = `${piece.key}|${piece.picture.ink}|${piece.x}|${piece.y}`;
        if (!isOfPhone(piece) || known.has(seen)) return false;
        if (piece.key.startsWith('row:')) known.add(seen);
        return true;
      };
      for (const one of deadOn(drawn(view, scenario, words, size, along, isNew), view))
        dead.add(one);
    }
    expect([...dead]).toEqual([]);
  });

  it.each([320, 360])(
    'with the list laid aside every choice is on the phone at %d',
    async (width) => {
      const words = await realWords('en', pack, id);
      const size = { width, height: width === 320 ? 568 : 740 };
      const asked = views.filter(({ turn, draft }) => turn === 'asking' && draft === null);
      for (const { open, ...rest } of asked) {
        // Where the question was asked; elsewhere it is a way to another conversation.
        const view: ChatView = { ...rest, open: scenario.beats[rest.beat]?.thread ?? open };
        const hand = drawn(view, scenario, words, size, { aside: true }, () => false).layout
          .placement;
        const list = Object.keys(hand.choices);
        const controls = controlsOf(view, scenario).filter(({ id: of }) => hand.controls?.[of]);
        const offered = new Set(controls.flatMap(({ choices }) => choices.map((one) => one.id)));
        if (list.length === 0) {
          expect([...offered].sort(), view.beat).toEqual(view.choices.map((one) => one.id).sort());
          expect(hand.toList, view.beat).toBeTruthy();
        } else expect(list.length, view.beat).toBe(view.choices.length);
      }
    },
  );

  it('a picture in sight opens where it lies, and nowhere once it is scrolled away', async () => {
    const words = await realWords('en', pack, id);
    for (const view of views)
      for (const message of picturesIn(view)) {
        const size = { width: 360, height: 740 };
        const { layout, controlsAt } = drawn(view, scenario, words, size, {}, () => false);
        const row = layout.stack.rects[message];
        const { log } = layout.placement;
        if (!row || log.height < 44) continue;
        const at = controlsAt(row.y)[`picture:${message}`];
        expect(at, `${view.beat} ${message}`).toBeDefined();
        expect(contains(log, at?.x ?? -1, at?.y ?? -1)).toBe(true);
        expect(controlsAt(bottom(row))[`picture:${message}`]).toBeUndefined();
      }
  });

  it('what can be pressed on the phone is one of the choices, or a way to look', async () => {
    const words = await realWords('en', pack, id);
    for (const view of views.filter(({ turn }) => turn === 'asking')) {
      const controls = controlsOf(view, scenario);
      const offered = view.choices.map((choice) => choice.id);
      for (const { choices } of controls)
        for (const choice of choices) expect(offered).toContain(choice.id);
      for (const size of sizes) {
        const { placement, phone } = drawn(view, scenario, words, size, {}, () => false).layout;
        for (const [name, at] of Object.entries(placement.controls ?? {})) {
          expect(controls.map(({ id: of }) => of)).toContain(name);
          expect(Math.min(at.width, at.height), name).toBeGreaterThanOrEqual(40);
          expect(at.x).toBeGreaterThanOrEqual(phone.x - 0.01);
          expect(right(at)).toBeLessThanOrEqual(right(phone) + 0.01);
          expect(bottom(at)).toBeLessThanOrEqual(bottom(phone) + 0.01);
        }
      }
    }
  });
});

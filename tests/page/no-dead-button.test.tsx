/** Nothing on the page that looks as if it could be pressed is dead: on what lies over the phone too. */
import { options, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { NoticeSheet } from '../../src/page/play/notice-sheet.tsx';
import { OpenedPicture } from '../../src/page/play/opened-picture.tsx';
import { PhoneSheet } from '../../src/page/play/phone-sheet.tsx';
import { Playing } from '../../src/page/play/play.tsx';
import type { Scenario } from '../../src/script/types.ts';
import { type ControlId, controlsOf } from '../../src/session/controls.ts';
import type { ChatView } from '../../src/session/view.ts';
import { drawn } from '../support/drawn.ts';
import { beginning, playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';
import { routesToRests } from '../support/screens.ts';

/** What is drawn as a control and has nobody who hears its press. */
function deadIn(draw: () => string): string[] {
  const dead: string[] = [];
  const before = options.vnode ?? (() => {});
  options.vnode = (vnode: VNode) => {
    const { type, props } = vnode as VNode<Record<string, unknown>>;
    const isHeard = ['onClick', 'onChange', 'onInput', 'href', 'disabled'].some(
      (name) => props[name] != null,
    );
    // What has a summary is opened and closed by the browser.
    if (['button', 'a', 'select'].includes(String(type)) && !isHeard)
      dead.push(`${props['data-intent'] ?? props['data-control'] ?? props.class ?? type}`);
    before(vnode);
  };
  try {
    draw();
  } finally {
    options.vnode = before;
  }
  return dead;
}

const stories = shippedPackIds.flatMap((pack) =>
  Object.values(shippedPack(pack).scenarios).map((story) => [story.id, pack, story] as const),
);

/** One view for each kind of moment: turn, screen, what can be pressed on the phone, a draft. */
function momentsOf(scenario: Scenario): ChatView[] {
  const moments = new Map<string, ChatView>([['', beginning(scenario)]]);
  for (const route of routesToRests(scenario))
    for (const view of playRoute(scenario, route)) {
      const controls = controlsOf(view, scenario).map(({ id }) => id.split(':')[0]);
      const kind = [view.turn, view.screen.kind, [...new Set(controls)].join()].join('|');
      moments.set(kind, view);
      const written = view.choices.find(({ drafted }) => drafted);
      if (written)
        moments.set('draft', { ...view, draft: { choice: written.id, key: written.key } });
    }
  return [...moments.values()];
}

describe.each(stories)('in %s', (_, pack, scenario) => {
  it('every control of the page, of its sheets and of an opened picture is heard', async () => {
    const words = await realWords('en', pack, scenario.id);
    const met = new Set<string>();
    for (const view of momentsOf(scenario)) {
      const over = drawn(view, scenario, words, { width: 360, height: 740 }, {}, () => false).layout
        .placement;
      const props = { words, scenario, view, send: () => {} };
      for (const viewKind of ['stage', 'text'] as const)
        expect(
          deadIn(() =>
            renderToString(
              <Playing {...props} viewKind={viewKind} placement={over} covered={false} />,
            ),
          ),
        ).toEqual([]);
      for (const control of controlsOf(view, scenario)) {
        const sheet = sheetOf(control.id);
        if (sheet === null) continue;
        met.add(sheet);
        const shown = { ...props, over, onLook: () => {}, onClose: () => {} };
        const look = { title: 'Info', control, about: [], kind: sheet } as never;
        const part =
          sheet === 'picture' ? (
            <OpenedPicture {...shown} look={look} />
          ) : sheet === 'notice' ? (
            <NoticeSheet {...shown} look={look} />
          ) : (
            <PhoneSheet {...shown} look={look} />
          );
        // A photo is closed by a press wherever it lands, its button among it.
        const expected = sheet === 'picture' ? ['close-look'] : [];
        expect(deadIn(() => renderToString(part))).toEqual(expected);
      }
    }
    expect(met.size).toBeGreaterThan(0);
  });
});

function sheetOf(id: ControlId): 'picture' | 'notice' | 'person' | 'acts' | null {
  if (id.startsWith('picture:')) return 'picture';
  if (id === 'notice') return 'notice';
  if (id === 'contact' || id.startsWith('person:')) return 'person';
  return id === 'more' || id === 'away' || id === 'write' ? 'acts' : null;
}

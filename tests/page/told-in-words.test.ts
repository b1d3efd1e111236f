/** Whatever the picture says, the text says: every word on a drawn screen stands in the document. */
import type { ComponentChild, VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { saidIn } from '../../src/app/said.ts';
import { ScreenCard } from '../../src/page/screen.tsx';
import { keyOf } from '../../src/script/keys.ts';
import type { Scenario } from '../../src/script/types.ts';
import type { ChatView } from '../../src/session/view.ts';
import { drawn, wordsOn } from '../support/drawn.ts';
import { playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';
import { routesToRests } from '../support/screens.ts';

/** All text of a document, components included; those here know no hooks. */
function textIn(node: ComponentChild): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(textIn).join(' ');
  if (typeof node !== 'object') return String(node);
  const { type, props } = node as VNode<{ children?: ComponentChild }>;
  if (typeof type !== 'function') return textIn(props.children);
  return textIn((type as (given: unknown) => ComponentChild)(props));
}

const wordsOf = (text: string): Set<string> =>
  new Set(text.match(/[\p{L}\p{N}]+/gu)?.map((word) => word.toLowerCase()));

/** Every view of a story, once for each screen with what stands on it. */
function viewsOf(scenario: Scenario): ChatView[] {
  const seen = new Map<string, ChatView>();
  for (const route of routesToRests(scenario))
    for (const view of playRoute(scenario, route)) {
      if (view.screen.kind === 'chat') continue;
      seen.set(JSON.stringify(view.screen), view);
    }
  return [...seen.values()];
}

const packs = ['edited-picture', 'the-friend-who-is-told', 'money-or-pictures', 'is-it-them'];
const stories = packs.flatMap((pack) =>
  Object.values(shippedPack(pack).scenarios).map((story) => [story.id, pack, story] as const),
);

describe.each(stories)('in %s', (id, pack, scenario) => {
  const views = viewsOf(scenario);

  it('the document says what each drawn screen says', async () => {
    const words = await realWords('en', pack, id);
    for (const view of views) {
      const { short } = view.screen;
      const document = [
        textIn(ScreenCard({ words, view, over: null })),
        // A picture may say all lines in one; names and newest words stand in the list of threads.
        short === null ? '' : saidIn(words, short),
        ...view.threads.flatMap(({ titleKey, unread, messages }) => [
          words.story(titleKey),
          words.number(unread),
          ...messages.map(({ key }) => words.story(key)),
        ]),
        ...Object.keys(scenario.cast).map((id) => words.story(keyOf.name(id))),
      ].join(' ');
      const said = wordsOf(document);
      const { parts } = drawn(view, scenario, words, { width: 390, height: 780 }, {}, ({ key }) =>
        key.startsWith('deck'),
      );
      const missing = [...wordsOf(parts.map(wordsOn).join(' '))].filter((word) => !said.has(word));
      expect(missing, `${view.screen.kind} at ${view.beat}`).toEqual([]);
    }
  });
});

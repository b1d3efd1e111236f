/** Whatever the picture says, the text says: every word on a drawn screen stands in the document. */
import { createElement, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LockedPhone } from '../../src/page/play/lock.tsx';
import { kindOf, Log, speakerId } from '../../src/page/play/log.tsx';
import { ScreenCard } from '../../src/page/play/screen.tsx';
import { keyOf } from '../../src/script/keys.ts';
import type { Scenario } from '../../src/script/types.ts';
import { isLocked } from '../../src/session/locked.ts';
import type { ChatView, MessageView } from '../../src/session/view.ts';
import { saidIn } from '../../src/view/said.ts';
import { drawn, wordsOn } from '../support/drawn.ts';
import { beginning, playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';
import { routesToRests } from '../support/screens.ts';

/** All text of a document. */
const textIn = <Props>(node: VNode<Props> | null): string =>
  node === null
    ? ''
    : renderToString(node)
        .replace(/<[^>]*>/g, ' ')
        .replace(/&(?:quot|lt|gt|amp);/g, (sign) => signs[sign] ?? sign);

const signs: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

const wordsOf = (text: string): Set<string> =>
  new Set(text.match(/[\p{L}\p{N}]+/gu)?.map((word) => word.toLowerCase()));

interface Shown {
  /** Every screen with what stands on it, once. */
  readonly screens: readonly ChatView[];
  /** Every press of the open conversation, once. */
  readonly presses: readonly { readonly press: MessageView; readonly view: ChatView }[];
}

/** What a story shows beside plain talk, on whatever route. */
function shownIn(scenario: Scenario): Shown {
  const screens = new Map<string, ChatView>();
  const begun = beginning(scenario);
  if (begun.screen.kind !== 'chat') screens.set('', begun);
  const presses = new Map<string, { press: MessageView; view: ChatView }>();
  for (const route of routesToRests(scenario))
    for (const view of playRoute(scenario, route)) {
      if (view.screen.kind !== 'chat') screens.set(JSON.stringify(view.screen), view);
      const open = view.threads.find(({ id }) => id === view.open);
      for (const press of open?.messages ?? [])
        if (press.press) presses.set(press.key, { press, view });
    }
  return { screens: [...screens.values()], presses: [...presses.values()] };
}

/** What is shown as a number of things, and so has to be that number in words or figures. */
const isCounted = ({ press }: MessageView): boolean =>
  press !== null && press.count > 1 && ['bars', 'badge', 'missed-call'].includes(press.shape);

const numbers: Readonly<Record<number, string>> = {
  2: 'two|twice',
  3: 'three|third',
  4: 'four',
  5: 'five|fifth',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine|ninth',
  10: 'ten',
  11: 'eleven',
  12: 'twelve|twelfth',
  14: 'fourteen',
  17: 'seventeen',
  20: 'twenty|twentieth',
  30: 'thirty|thirtieth',
  91: 'ninety-one',
};
const named = (count = 1): RegExp => new RegExp(`\\b(${numbers[count] ?? 'none'}|${count})`);

const packs = ['edited-picture', 'the-friend-who-is-told', 'money-or-pictures', 'is-it-them'];
const stories = packs.flatMap((pack) =>
  Object.values(shippedPack(pack).scenarios).map((story) => [story.id, pack, story] as const),
);

describe.each(stories)('in %s', (id, pack, scenario) => {
  const { screens, presses } = shownIn(scenario);

  it('the document says what each drawn screen says', async () => {
    const words = await realWords('en', pack, id);
    for (const view of screens) {
      const { short } = view.screen;
      const document = [
        textIn(
          isLocked(view)
            ? LockedPhone({ words, view, scenario, over: null, send: () => {} })
            : ScreenCard({ words, view, over: null }),
        ),
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

  it('the document says of each press what the phone shows of it, and says it as one sentence', async () => {
    const words = await realWords('en', pack, id);
    for (const { press, view } of presses) {
      const log = textIn(createElement(Log, { words, scenario, view }));
      const sentence = words.story(press.key);
      expect(log).toContain(sentence);
      expect([speakerId(scenario, press), kindOf(words, press)]).toEqual([null, null]);
      if (isCounted(press)) expect(sentence.toLowerCase()).toMatch(named(press.press?.count));
      const row = `row:${press.id}`;
      const size = { width: 390, height: 780 };
      const { parts } = drawn(
        view,
        scenario,
        words,
        size,
        {},
        ({ key }) => key === row || key.startsWith(`${row}:`),
      );
      const shown = wordsOf(parts.map(wordsOn).join(' '));
      const count = String(press.press?.count);
      const unsaid = [...shown].filter((word) => word !== count && !wordsOf(log).has(word));
      expect(unsaid, sentence).toEqual([]);
      expect(
        [...wordsOf(sentence)].filter((word) => !shown.has(word)),
        sentence,
      ).toEqual([]);
    }
  });
});

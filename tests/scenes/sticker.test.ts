/** A sticker shows what its words say, where something is drawn for it, and the same shape each time elsewhere. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/script/types.ts';
import type { ChatView, MessageView } from '../../src/session/view.ts';
import { drawn } from '../support/drawn.ts';
import { playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { routesToEndings, shippedPack } from '../support/routes.ts';

const stickersOf = (scenario: Scenario) =>
  routesToEndings(scenario)
    .flatMap(({ steps }) => playRoute(scenario, steps))
    .flatMap((view) =>
      view.threads
        .filter(({ id }) => id === view.open)
        .flatMap(({ messages }) => messages.filter(({ kind }) => kind === 'sticker'))
        .map((message): [ChatView, MessageView] => [view, message]),
    );

describe.each([
  ['money-or-pictures', 'your-turn', 'owl'],
  ['the-friend-who-is-told', 'table-six', 'filter'],
])('in %s, %s', (pack, id, shows) => {
  it(`a sticker of the ${shows} is drawn as one`, async () => {
    const scenario = shippedPack(pack).scenarios[id];
    const [first] = scenario ? stickersOf(scenario) : [];
    if (!scenario || !first) throw new Error('no sticker');
    const [view, message] = first;
    const words = await realWords('en', pack, id);
    const row = drawn(view, scenario, words, { width: 360, height: 740 }, {}, () => false);
    expect(row.of(`row:${message.id}`).piece.picture.ink).toContain(`sticker|${shows}|`);
  });
});

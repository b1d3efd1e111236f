/** In class the bar of whoever leads brings the next line and all of them: the same stands nowhere else. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { emptyTally } from '../../src/classroom/lesson/tally.ts';
import { voteView } from '../../src/classroom/lesson/vote-view.ts';
import { Playing } from '../../src/page/play/play.tsx';
import type { ChatView } from '../../src/session/view.ts';
import { drawn } from '../support/drawn.ts';
import { playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';
import { routeToBeat } from '../support/screens.ts';

const scenario = shippedPack('edited-picture').scenarios['never-took'];
if (!scenario) throw new Error('the story is gone');
const words = await realWords('en', 'edited-picture', 'never-took');
const asked = playRoute(scenario, routeToBeat(scenario, 'just-between-us')).at(-1) as ChatView;
const alone: ChatView = { ...asked, turn: 'delivering', choices: [] };
const inClass: ChatView = { ...alone, vote: voteView(emptyTally, []) };

describe.each([
  [360, 740],
  [1366, 768],
])('at %i × %i', (width, height) => {
  const hurries = (view: ChatView): readonly boolean[] => {
    const { layout } = drawn(view, scenario, words, { width, height }, {}, () => false);
    const onPage = (viewKind: 'stage' | 'text') =>
      renderToString(
        <Playing
          {...{ words, scenario, view, viewKind, covered: false }}
          placement={layout.placement}
          send={() => {}}
        />,
      ).includes('skip-typing');
    return [layout.placement.skipTyping !== null, onPage('stage'), onPage('text')];
  };

  it('whoever reads alone has it under the conversation', () => {
    expect(hurries(alone)).toEqual([true, true, true]);
  });

  it('a class has it once', () => expect(hurries(inClass)).toEqual([false, false, false]));
});

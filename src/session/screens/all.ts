/** Every kind of screen, and which of them the phone shows now. */
import { oncePer } from '../../script/once-per.ts';
import type { Id, Scenario, ScreenKind } from '../../script/types.ts';
import { placeOf, type Told } from '../transcript.ts';
import type { MessageView } from '../view.ts';
import { block } from './block.ts';
import { call } from './call.ts';
import { chat } from './chat.ts';
import { feed } from './feed.ts';
import { home } from './home.ts';
import { profile } from './profile.ts';
import { proof } from './proof.ts';
import { report } from './report.ts';
import { nothingBeside, type Screen, type ScreenView } from './shape.ts';
import { tell } from './tell.ts';
import { threads } from './threads.ts';

export const screens = {
  chat,
  home,
  threads,
  profile,
  feed,
  call,
  block,
  report,
  proof,
  tell,
} satisfies Record<ScreenKind, Screen>;

/** `open` is the thread on the phone, `messages` everything that stands there, in the order of time. */
export function screenOf(told: Told, open: Id, messages: readonly MessageView[]): ScreenView {
  const { scenario } = told.story;
  const { beat, thread } = placeOf(told);
  // A screen lies over the conversation it belongs to; another one that is looked at is just that.
  const isElsewhere = beat.thread !== null && beat.thread !== open;
  const kind = isElsewhere || beat.screen === 'chat' ? restOf(scenario, open) : beat.screen;
  if (isElsewhere && kind === 'chat') return nothingBeside;
  const about = isElsewhere ? null : (beat.about ?? scenario.threads[thread]?.with[0] ?? null);
  const shown = screens[kind]({ told, scenario, beat, about, messages });
  return shown === null ? nothingBeside : { ...nothingBeside, about, ...shown, kind };
}

/** Where nothing else is asked for: a feed stays one, whatever is told in it. */
const restOf = (scenario: Scenario, open: Id): ScreenKind =>
  feedsOf(scenario).has(open) ? 'feed' : 'chat';

/** Looked up once: a step that asks every beat takes longer in a longer story. */
const feedsOf = oncePer(
  ({ beats }: Scenario) =>
    new Set(Object.values(beats).flatMap((beat) => (beat.screen === 'feed' ? beat.thread : []))),
);

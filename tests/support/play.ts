/** Plays a story as a pupil would: through the one door, with a clock that stands still. */
import { SimulatedClock } from 'xstate';
import type { RouteStep } from '../../src/check/walk/route.ts';
import type { Scenario } from '../../src/script/types.ts';
import { createPlay } from '../../src/session/play.ts';
import type { ChatView, Play } from '../../src/session/view.ts';

/** Follows the story to wherever it calls, as somebody does who presses the way on. */
export function answerCalls(play: Play): void {
  while (play.view.calling !== null) play.send({ type: 'next' });
}

/** Reads what came of a choice, its card, and what comes then. */
export function readCard(play: Play): void {
  answerCalls(play);
  play.send({ type: 'guess', tactic: null });
  play.send({ type: 'continue' });
  answerCalls(play);
}

/** What the phone shows as a story begins, before anybody has done anything. */
export function beginning(scenario: Scenario): ChatView {
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'normal' });
  play.stop();
  return play.view;
}

/** Takes the route and gives every view on the way; throws where a step is not offered. */
export function playRoute(scenario: Scenario, route: readonly RouteStep[]): ChatView[] {
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant' });
  const views = [play.view];
  play.subscribe((view) => views.push(view));
  answerCalls(play);
  for (const { beat, choice } of route) {
    const { view } = play;
    const offered = view.choices.map(({ id }) => id);
    if (view.turn !== 'asking' || view.beat !== beat || !offered.includes(choice))
      throw new Error(
        `wanted ${beat}/${choice}, but the play is ${view.turn} at ${view.beat} with ${offered}`,
      );
    play.send({ type: 'choose', choice });
    readCard(play);
  }
  play.stop();
  return views;
}

/** Every text key that a view shows. */
export function keysIn(view: ChatView): string[] {
  const { feedback, ending } = view;
  return [
    ...view.threads.flatMap(({ titleKey, messages }) => [
      titleKey,
      ...messages.flatMap(({ key, labelKey }) => (labelKey === null ? [key] : [key, labelKey])),
    ]),
    ...view.choices.map(({ key }) => key),
    ...(feedback
      ? [feedback.choiceKey, feedback.happenedKey, feedback.helpsKey, feedback.sayKey]
      : []),
    ...(ending ? [ending.titleKey, ending.textKey] : []),
  ];
}

/** What can be seen of a picture, in the conversation and when it is opened. */
import type { Scenario } from '../script/types.ts';
import type { MessageView, ThreadView } from './view.ts';

/** `closed` stays so whatever is pressed; `gone` has had its time, in an app where photos vanish. */
export type PictureState = 'open' | 'closed' | 'gone';

export function pictureState(
  message: MessageView,
  { messages }: ThreadView,
  scenario: Scenario,
): PictureState {
  if (message.closed) return 'closed';
  if (scenario.app !== 'vanishing-photos' || isInFeed(scenario, message)) return 'open';
  return messages.at(-1)?.id === message.id ? 'open' : 'gone';
}

/** A message of a beat that shows the feed. */
export const isInFeed = ({ beats }: Scenario, { beat }: MessageView): boolean =>
  beat !== null && beats[beat]?.screen === 'feed';

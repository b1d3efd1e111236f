/** What can be found by whoever looks closely: on a profile, on a picture, in a call. */
import { keyOf, type TextKey } from '../script/keys.ts';
import type { Id, Scenario } from '../script/types.ts';
import type { PictureState } from './pictures.ts';
import type { ChatView, MessageView } from './view.ts';

/** Something that can be seen, and is worth noticing or not. */
export interface Detail {
  readonly id: Id;
  readonly key: TextKey;
  readonly odd: boolean;
}

/** What stands on somebody's profile. */
const onProfile = ({ cast }: Scenario, about: Id): readonly Detail[] =>
  (cast[about]?.profile?.details ?? []).map(({ id, odd }) => ({
    ...{ id, odd },
    key: keyOf.detail(about, id),
  }));

/** What a beat has to be found on its picture, or in its call; empty where nothing of it is odd. */
function inBeat({ beats }: Scenario, beat: Id): readonly Detail[] {
  const notice = beats[beat]?.notice ?? [];
  if (!notice.some(({ odd }) => odd)) return [];
  return notice.map(({ id, odd }) => ({ id, odd, key: keyOf.notice(beat, id) }));
}

/** In the call that a beat shows. */
export const inCall = (scenario: Scenario, beat: Id): readonly Detail[] =>
  scenario.beats[beat]?.screen === 'call' ? inBeat(scenario, beat) : [];

/** On a picture, where there is anything of it to be seen; a class presses nothing on its phone. */
export function onPicture(
  { beat }: MessageView,
  state: PictureState,
  { vote }: ChatView,
  scenario: Scenario,
): readonly Detail[] {
  if (beat === null || state !== 'open' || vote !== null) return [];
  return scenario.beats[beat]?.screen === 'call' ? [] : inBeat(scenario, beat);
}

/** Whatever the screen of the phone offers a closer look at. */
export const onScreen = ({ screen, beat }: ChatView, scenario: Scenario): readonly Detail[] =>
  screen.kind === 'profile' && screen.about !== null
    ? onProfile(scenario, screen.about)
    : inCall(scenario, beat);

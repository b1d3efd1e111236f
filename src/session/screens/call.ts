/** A call: how far it is, who takes part, and whether this phone's camera is on. */
import { keyOf } from '../../script/keys.ts';
import type { Id } from '../../script/types.ts';
import { type CallView, callOf } from '../call.ts';
import { inCall } from '../notice.ts';
import { arrivalsOf } from '../transcript.ts';
import type { Screen, Shown } from './shape.ts';
import { line, story, ui } from './words.ts';

export const call: Screen = ({ told, scenario, beat, messages }) => {
  const now = callOf(told, messages);
  if (!now) return null;
  const shown = shownCall(now, scenario.lead);
  // What can be found in it has to have happened.
  const isTold = told.delivered >= arrivalsOf(told.story).length;
  const isToFind = isTold && now.state !== 'over' && inCall(scenario, beat.id).length > 0;
  return isToFind ? { ...shown, lines: [...(shown.lines ?? []), lookCloser] } : shown;
};

const lookCloser = line(ui('play.profile.hint'), 'hint', 0);

export function shownCall(call: CallView, lead: Id): Shown {
  const { state, titleKey, outKey, camera, with: members } = call;
  const group = members.length > 1 ? members : [];
  const own = ui(camera ? 'play.call.camera-on' : 'play.call.camera-off', keyOf.name(lead));
  return {
    call,
    // As on every phone: a call that rings takes the glass, whatever was open.
    place: state === 'rings' ? 'over' : 'top',
    // Of one that went out from this phone the story says how it went.
    title: outKey === null ? ui(`play.call.${state}`, titleKey) : story(outKey),
    lines: [
      ...group.map((id) => line(story(keyOf.name(id)), 'member', 0)),
      ...(state === 'on' ? [line(own, 'camera', 0)] : []),
    ],
  };
}

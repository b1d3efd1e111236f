/** A call: how far it is, who takes part, and whether this phone's camera is on. */
import { keyOf } from '../../script/keys.ts';
import type { Id } from '../../script/types.ts';
import { type CallView, callOf } from '../call.ts';
import type { Screen, Shown } from './shape.ts';
import { line, story, ui } from './words.ts';

export const call: Screen = ({ told, scenario, messages }) => {
  const now = callOf(told, messages);
  return now && shownCall(now, scenario.lead);
};

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

/**
 * What is pressed on the drawn phone itself. Each is one of the story's choices, which stand in
 * their list too, or a way to look; so none of them is a further stop of the keyboard but the dots.
 */

import type { Id } from '../../script/types.ts';
import {
  type ControlId,
  controlsOf,
  type PhoneControl,
  pictureControl,
} from '../../session/controls.ts';
import { type Detail, onScreen } from '../../session/notice.ts';
import { membersIn, openThread } from '../../session/open-thread.ts';
import type { ChatView } from '../../session/view.ts';
import type { Words } from '../../view/ports.ts';
import { saidIn } from '../../view/said.ts';
import { nameOf } from '../controls/story-words.tsx';
import type { PartProps } from './part-props.ts';
import { placed } from './placed.ts';

/** Something is looked at: whose name it has, and what can be done there. */
export interface Look {
  readonly kind: 'person' | 'acts' | 'picture' | 'notice';
  readonly title: string;
  readonly control: PhoneControl;
  /** Whom it is about; empty for nobody. */
  readonly about: readonly Id[];
  /** What can be found by a closer look; of everything else none. */
  readonly details?: readonly Detail[];
}

export interface LookProps extends PartProps {
  onLook: (look: Look) => void;
}

/** Several things may be behind it, or one that a single press must not do unread. */
const isSheet = ({ id, choices }: PhoneControl): boolean =>
  choices.length > 1 || id === 'more' || id === 'away' || (id === 'write' && choices.length > 0);

export function PhoneControls(props: LookProps) {
  const { words, scenario, view, over } = props;
  const places = over?.controls;
  if (!places) return null;
  return controlsOf(view, scenario).map((control) => {
    const at = places[control.id];
    if (!at) return null;
    return (
      <button
        key={control.id}
        type="button"
        class="quiet"
        data-control={control.id}
        tabIndex={isInChoices(control) ? -1 : 0}
        {...placed(over, at)}
        onClick={(event) => pressControl(control, props, event.currentTarget)}
      >
        <span class="face">{nameOfControl(words, view, control)}</span>
      </button>
    );
  });
}

/** What it does can be done in the list of choices too, or at the name of the conversation. */
const isInChoices = ({ id }: PhoneControl): boolean =>
  id !== 'more' && id !== 'notice' && !isPicture(id);

const isPicture = (id: ControlId): boolean => id.startsWith('picture:');

/** What a press on a control does, wherever it is pressed. */
export function pressControl(control: PhoneControl, props: LookProps, from: HTMLElement): void {
  const { send, view, words, onLook } = props;
  const { id, choices } = control;
  const [only] = choices;
  if (id === 'write' && !only) toWriting(props, from);
  else if (id === 'notice') onLook(closerLook(props, control));
  else if (only && !isSheet(control))
    send({ type: 'play', intent: { type: 'choose', choice: only.id } });
  else {
    const title = nameOfControl(words, view, control);
    const person = personIn(control);
    const isPerson = id === 'contact' || person !== null;
    const kind = isPicture(id) ? 'picture' : isPerson ? 'person' : 'acts';
    onLook({ kind, title, control, about: person === null ? membersIn(view) : [person] });
  }
}

/** At the profile or the call that stands there. */
const closerLook = ({ words, view, scenario }: LookProps, control: PhoneControl): Look => ({
  kind: 'notice',
  title: view.screen.title ? saidIn(words, view.screen.title) : '',
  control,
  about: view.screen.about === null ? [] : [view.screen.about],
  details: onScreen(view, scenario),
});

/** While lines come the next one; then to what can be done elsewhere, or to what is to be read first. */
function toWriting({ send, view, over }: LookProps, from: HTMLElement): void {
  if (view.turn === 'delivering') send({ type: 'play', intent: { type: 'next' } });
  else if (over?.toList) send({ type: 'set', patch: { choices: 'list' } });
  else
    from
      .closest('.play')
      ?.querySelector<HTMLElement>('.choices, [data-takes-focus]')
      ?.focus({ focusVisible: true } as FocusOptions);
}

const personIn = ({ id }: PhoneControl): Id | null =>
  id.startsWith('person:') ? id.slice('person:'.length) : null;

/** In words what a press does. */
export function nameOfControl(words: Words, view: ChatView, control: PhoneControl): string {
  const { id, choices } = control;
  const [only] = choices;
  if (only && !isSheet(control)) return words.story(only.key);
  if (id === 'away') return words.ui('play.look.away');
  if (id === 'notice') return words.ui('play.profile.hint');
  const person = personIn(control);
  if (person !== null) return words.ui('play.look.about', { name: nameOf(words, person) });
  const thread = openThread(view);
  if (isPicture(id)) {
    const message = thread?.messages.find((each) => pictureControl(each.id) === id);
    const label = message && words.story(message.labelKey ?? message.key);
    return words.ui('play.look.picture', { name: label ?? '' });
  }
  const name = thread ? words.story(thread.titleKey) : '';
  if (id === 'write') return words.ui(only ? 'play.look.write-to' : 'play.look.write', { name });
  if (id === 'more') return words.ui('play.look.more', { name });
  if (id === 'call:answer' || id === 'call:answer-camera-off')
    return words.ui('play.look.answer', { name });
  if (id.startsWith('call:')) return words.ui('play.look.end', { name });
  return words.ui('play.look.about', { name });
}

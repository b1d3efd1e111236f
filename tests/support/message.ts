/** A message with nothing in it, for tests to fill in: the one place that knows every field. */
import type { MessageView } from '../../src/session/view.ts';

export const plainMessage: MessageView = {
  id: '',
  beat: null,
  made: 0,
  at: 0,
  thread: 'nova',
  kind: 'message',
  act: null,
  from: null,
  mine: false,
  key: '',
  labelKey: null,
  picture: null,
  closed: false,
  sign: null,
  press: null,
};

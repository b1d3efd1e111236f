/**
 * The two messages that know every field: one with nothing in it, for tests to fill in, and one with
 * something else in each, so that a test can ask of every field whether anybody shows it.
 */
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
  photo: null,
  closed: false,
  sign: null,
  press: null,
};

/** Of a feed of the gallery's story. */
export const otherMessage: MessageView = {
  id: '1/beat-feed/p1',
  beat: 'beat-feed',
  made: 1,
  at: 1,
  thread: 'sam',
  kind: 'post',
  act: 'proof',
  from: 'sam',
  mine: true,
  key: 'm1',
  labelKey: 'label',
  picture: 'cat',
  photo: { place: 'park', people: ['sam'], things: [] },
  closed: true,
  sign: 'heart',
  press: { shape: 'bars', count: 5 },
};

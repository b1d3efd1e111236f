import { expect, it } from 'vitest';
import { callState } from '../../scenes/parts/screens/call.ts';
import type { Act } from '../../src/script/types.ts';
import type { ChatView, MessageView } from '../../src/session/view.ts';

const viewWith = (...messages: readonly Partial<MessageView>[]): ChatView =>
  ({ open: 'sam', threads: [{ id: 'sam', messages }] }) as unknown as ChatView;

const did = (act: Act): Partial<MessageView> => ({ kind: 'deed', act });

it('rings while somebody could answer', () => {
  expect(callState(viewWith(), ['answer', 'decline'])).toBe('rings');
  expect(callState(viewWith({ kind: 'call', act: null }), [])).toBe('rings');
});

it('is on once answered, and over once declined or hung up', () => {
  expect(callState(viewWith(did('answer-camera-off')), ['hang-up'])).toBe('on');
  expect(callState(viewWith(did('decline')), ['reply'])).toBe('over');
  expect(callState(viewWith(did('answer'), did('hang-up')), [])).toBe('over');
});

it('is on where nobody has to answer: friends are already talking', () => {
  expect(callState(viewWith({ kind: 'message', act: null }), ['reply'])).toBe('on');
});

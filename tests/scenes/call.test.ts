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

it('shows what was chosen while its feedback is read, and rings again where the story comes back', () => {
  const acts: readonly Act[] = ['answer', 'answer-camera-off', 'decline'];
  const after = (act: Act): ChatView => ({ ...viewWith(did(act)), turn: 'explaining' });
  expect(callState(after('answer'), acts)).toBe('on');
  expect(callState(after('answer-camera-off'), acts)).toBe('on');
  expect(callState(after('decline'), acts)).toBe('over');
  expect(callState({ ...viewWith(did('decline')), turn: 'asking' }, acts)).toBe('rings');
});

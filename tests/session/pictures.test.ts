/** What can be seen of a picture. */
import { expect, it } from 'vitest';
import type { Scenario } from '../../src/script/types.ts';
import { pictureState } from '../../src/session/pictures.ts';
import type { MessageView } from '../../src/session/view.ts';
import { plainMessage } from '../support/message.ts';
import { shippedPack } from '../support/routes.ts';

const wall = shippedPack('edited-picture').scenarios['the-cousin'] as Scenario;
const vanishing = shippedPack('money-or-pictures').scenarios['pay-or-share'] as Scenario;
const photo: MessageView = { ...plainMessage, id: 'photo', kind: 'picture', labelKey: 'a photo' };
const words: MessageView = { ...plainMessage, id: 'words' };
const thread = (...messages: MessageView[]) => ({
  ...{ id: 'nova', with: ['nova'], titleKey: 'Nova', unread: 0 },
  messages,
});

it('a photo is there to be seen, unless it is nobody’s to see', () => {
  expect(pictureState(photo, thread(photo, words), wall)).toBe('open');
  const closed = { ...photo, closed: true };
  expect(pictureState(closed, thread(closed), wall)).toBe('closed');
  expect(pictureState(closed, thread(closed, words), vanishing)).toBe('closed');
});

it('where photos vanish it is gone as soon as something follows', () => {
  expect(pictureState(photo, thread(photo), vanishing)).toBe('open');
  expect(pictureState(photo, thread(photo, words), vanishing)).toBe('gone');
});

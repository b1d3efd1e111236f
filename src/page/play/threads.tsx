/** The conversations on the phone; the open one is marked, new messages are counted in the name. */

import { controlsOf } from '../../session/controls.ts';
import { isHandle, storyLanguage } from '../controls/story-words.tsx';
import { type LookProps, nameOfControl, pressControl } from './phone-controls.tsx';
import { placed } from './placed.ts';

export function Threads(props: LookProps) {
  const { words, send, scenario, view, over } = props;
  const contact = controlsOf(view, scenario).find(({ id }) => id === 'contact');
  return (
    <nav class="threads" aria-label={words.ui('play.threads')}>
      {view.threads.map((thread) => (
        <button
          key={thread.id}
          type="button"
          class="thread"
          data-thread={thread.id}
          aria-current={thread.id === view.open ? 'true' : undefined}
          {...placed(over, over?.threads[thread.id])}
          onClick={({ currentTarget }) =>
            // Of the one that is open already, a press shows who it is with.
            contact && thread.id === view.open
              ? pressControl(contact, props, currentTarget)
              : send({ type: 'play', intent: { type: 'open-thread', thread: thread.id } })
          }
        >
          <span class="face">
            <span
              class="thread-name"
              translate={!isHandle(words.story(thread.titleKey))}
              {...storyLanguage(words)}
            >
              {words.story(thread.titleKey)}
            </span>
            {contact && thread.id === view.open && (
              <span class="unseen">
                {', '}
                {nameOfControl(words, view, contact)}
              </span>
            )}
            {thread.unread > 0 && (
              <>
                <span class="unseen">
                  {', '}
                  {words.ui('play.unread', { count: thread.unread })}
                </span>
                <span class="unread" aria-hidden="true" translate={false}>
                  {words.number(thread.unread)}
                </span>
              </>
            )}
          </span>
        </button>
      ))}
    </nav>
  );
}

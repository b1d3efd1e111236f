/** The conversations on the phone; the open one is marked, new messages are counted in the name. */

import { isHandle, storyLanguage } from '../controls/story.tsx';
import type { PartProps } from './parts.ts';
import { placed } from './placed.ts';

export function Threads({ words, send, view, over }: PartProps) {
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
          onClick={() => send({ type: 'play', intent: { type: 'open-thread', thread: thread.id } })}
        >
          <span class="face">
            <span
              class="thread-name"
              translate={!isHandle(words.story(thread.titleKey))}
              {...storyLanguage(words)}
            >
              {words.story(thread.titleKey)}
            </span>
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

/** One polite status: it speaks new lines once, when it is time to decide, to move on or to end. */
import { useMemo, useRef } from 'preact/hooks';
import type { TextKey } from '../../script/keys.ts';
import type { Scenario } from '../../script/types.ts';
import type { ChatView, MessageView } from '../../session/view.ts';
import type { Words } from '../../view/ports.ts';
import { nameOf, StoryText } from '../controls/story.tsx';
import { kindOf, speakerId } from './log.tsx';
import { keyOfSaid, Spoken } from './screen.tsx';

interface AnnouncementProps {
  words: Words;
  scenario: Scenario;
  view: ChatView;
}

/**
 * Always in the document, so that a change of its words is spoken. Any change speaks all of them
 * again, so they stay as they were when the turn came to its end, in the language of that moment,
 * whatever thread is opened and whatever language is chosen meanwhile.
 */
export function Announcement(props: AnnouncementProps) {
  const { view } = props;
  const moment = momentOf(view);
  /** What was told of this turn before the story called from elsewhere. */
  const told = useRef<readonly string[]>([]);
  const said = useMemo(() => {
    if (moment === null) return null;
    const messages = freshMessages(view).filter(({ id }) => !told.current.includes(id));
    told.current = view.fresh;
    return <Said {...props} messages={messages} />;
  }, [moment]);
  return (
    <div class="unseen" role="status">
      {said}
    </div>
  );
}

/** The same as long as nothing new is to be spoken; null while there is nothing to speak. */
function momentOf({ turn, beat, fresh, calling }: ChatView): string | null {
  const rests = turn === 'asking' || turn === 'ended' || calling !== null;
  return rests ? [turn, beat, ...fresh].join(' ') : null;
}

function Said({
  words,
  scenario,
  view,
  messages,
}: AnnouncementProps & { messages: MessageView[] }) {
  const { title, lines } = view.screen;
  return (
    <div lang={words.language} dir={words.direction}>
      {messages.map((message, index, all) => (
        <p key={message.id}>
          {threadBefore(words, view, message, all[index - 1])}
          {prefix(words, scenario, message)} <StoryText words={words} text={message.key} />
          {message.labelKey !== null && <Label words={words} text={message.labelKey} />}
        </p>
      ))}
      {title !== null && (
        <p>
          <Spoken words={words} said={title} />
        </p>
      )}
      {lines.map(({ said }) => (
        <p key={keyOfSaid(said)}>
          <Spoken words={words} said={said} />
        </p>
      ))}
    </div>
  );
}

function Label({ words, text }: { words: Words; text: TextKey }) {
  return (
    <>
      {' ('}
      <StoryText words={words} text={text} />
      {')'}
    </>
  );
}

/** The turn's new lines in the order of arrival, without what the player has just done. */
export function freshMessages(view: ChatView): MessageView[] {
  const all = new Map(
    view.threads.flatMap((thread) => thread.messages.map((each) => [each.id, each] as const)),
  );
  return view.fresh.flatMap((id) => {
    const message = all.get(id);
    return message && message.kind !== 'reply' && message.kind !== 'deed' ? [message] : [];
  });
}

/** The conversation, where it is not the one spoken of so far; at first that is the open one. */
function threadBefore(
  words: Words,
  view: ChatView,
  message: MessageView,
  before: MessageView | undefined,
): string {
  if (message.thread === (before?.thread ?? view.open)) return '';
  const thread = view.threads.find((each) => each.id === message.thread);
  return thread ? `${words.ui('play.in-thread', { name: words.story(thread.titleKey) })} ` : '';
}

/** The speaker and the kind, before the words themselves. */
function prefix(words: Words, scenario: Scenario, message: MessageView): string {
  const speaker = speakerId(scenario, message);
  const kind = kindOf(words, message);
  const parts: string[] = [];
  if (speaker !== null) parts.push(words.ui('play.says', { name: nameOf(words, speaker) }));
  if (kind !== null) parts.push(words.ui('play.says', { name: kind }));
  return parts.join(' ');
}

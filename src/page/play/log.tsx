/**
 * The open conversation: every message with its speaker and its kind in words. Never live. Focus
 * waits before the first of what is new, so that whoever reads on reads that, and then the question.
 */

import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IconName } from '../../look/icons.ts';
import type { Scenario } from '../../script/types.ts';
import { controlsOf, type PhoneControl, pictureControl } from '../../session/controls.ts';
import { freshMessages } from '../../session/fresh.ts';
import { openThread } from '../../session/open-thread.ts';
import { pictureState } from '../../session/pictures.ts';
import type { ChatView, MessageView } from '../../session/view.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { isHandle, nameOf, Story, storyBlock, storyLanguage } from '../controls/story-words.tsx';
import type { PartProps } from './part-props.ts';
import { PictureArt } from './picture-art.tsx';

export interface LogProps extends Pick<PartProps, 'words' | 'scenario' | 'view'> {
  /** What a press on a picture does; null where none is pressed in here. */
  onOpen?: ((control: PhoneControl, from: HTMLElement) => void) | null;
}

export function Log(props: LogProps) {
  const { words, scenario, view } = props;
  const thread = openThread(view);
  const title = thread ? words.story(thread.titleKey) : '';
  const messages = thread?.messages ?? [];
  const first = newLines(view).find((message) => message.thread === view.open)?.id ?? null;
  const said = useSaid(props);
  const left = useLeftMark(first);
  return (
    <div
      class="log"
      role="log"
      aria-live="off"
      aria-label={words.ui('play.conversation', { name: title })}
      tabIndex={-1}
      data-waits={first === null ? 'true' : undefined}
    >
      {messages.flatMap((message, index) => {
        const goesOn = speakerId(scenario, messages[index - 1]) === speakerId(scenario, message);
        const one = said(message, goesOn);
        const isNew = message.id === first;
        if (!isNew && (message.id !== left || index === 0)) return one;
        return [
          <p
            key={`new ${message.id}`}
            class={index > 0 ? 'new-messages' : 'unseen'}
            tabIndex={-1}
            hidden={!isNew}
            data-waits={isNew ? 'true' : undefined}
          >
            {words.ui('play.new-messages')}
          </p>,
          one,
        ];
      })}
    </div>
  );
}

/**
 * Where the mark stood before this drawing. Focus still waits on it: taken away with that, the browser
 * would have to find another place in a half-drawn page. Hidden, it stays until focus has moved on;
 * not at the head of the conversation, where the message after it would be another one to its look.
 */
function useLeftMark(first: string | null): string | null {
  const mark = useRef(first);
  const left = mark.current === first ? null : mark.current;
  mark.current = first;
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (left !== null) drawAgain((times) => times + 1);
  }, [left]);
  return left;
}

/** The turn's new lines, without what the player has just done. */
export const newLines = (view: ChatView): MessageView[] =>
  freshMessages(view).filter(({ kind }) => kind !== 'reply' && kind !== 'deed');

/** Told and said by nobody: a press in one sentence, though an account does it. */
const isTold = ({ kind }: MessageView): boolean =>
  kind === 'time' || kind === 'narration' || kind === 'press';

/** Who speaks: the cast id, the lead for the player's own, null for what is told. */
export function speakerId(scenario: Scenario, message: MessageView | undefined): string | null {
  if (!message || isTold(message)) return null;
  return message.from ?? (message.mine ? scenario.lead : null);
}

/** What a message is, in a word; null for plain talk and narration. */
export function kindOf(words: Words, message: MessageView): string | null {
  const { kind } = message;
  if (kind === 'message' || kind === 'reply' || kind === 'narration' || kind === 'press')
    return null;
  return words.ui(`play.kind.${kind}`);
}

interface MessageProps extends LogProps {
  message: MessageView;
  /** The same speaker as the message before. */
  goesOn: boolean;
}

/** What was said stays as it is: it is the same to the page, and not looked at with every line that comes. */
function useSaid(props: LogProps): (message: MessageView, goesOn: boolean) => VNode {
  const { words, scenario } = props;
  const { language, storyLanguage: told, second } = words;
  const kept = useRef(new Map<string, { message: MessageView; drawn: VNode }>());
  const spoken = useRef<readonly unknown[]>([]);
  const now = [words, scenario, language, told, second?.code];
  if (now.some((each, at) => each !== spoken.current[at])) kept.current.clear();
  spoken.current = now;
  return (message, goesOn) => {
    const name = `${message.id} ${goesOn}`;
    const known = kept.current.get(name);
    // A picture is opened and closed.
    if (known?.message === message && message.kind !== 'picture') return known.drawn;
    const drawn = <Said key={message.id} {...props} message={message} goesOn={goesOn} />;
    kept.current.set(name, { message, drawn });
    return drawn;
  };
}

function Said(props: MessageProps) {
  const { words, scenario, message, goesOn } = props;
  const speaker = speakerId(scenario, message);
  const kind = kindOf(words, message);
  return (
    <div
      class="message"
      data-message={message.id}
      data-kind={message.kind}
      data-mine={message.mine ? 'true' : undefined}
      data-goes-on={goesOn ? 'true' : undefined}
    >
      {speaker !== null && (
        <span class={goesOn ? 'speaker unseen' : 'speaker'}>
          <span translate={!isHandle(nameOf(words, speaker))} {...storyLanguage(words)}>
            {nameOf(words, speaker)}
          </span>
          <span class="unseen">{words.ui('app.colon')} </span>
        </span>
      )}
      <div class="bubble">
        {kind !== null && (
          <span class={isPlain(message) ? 'kind unseen' : 'kind'}>
            {kindIcon(message)}
            {kind}
            <span class="unseen">{words.ui('app.colon')} </span>
          </span>
        )}
        {message.kind === 'picture' && <PictureCard {...props} />}
        <p {...storyBlock(words, message.key)}>
          <Story words={words} text={message.key} />
        </p>
        {message.kind !== 'picture' && message.labelKey !== null && (
          <p class="label" {...storyBlock(words, message.labelKey)}>
            <Story words={words} text={message.labelKey} />
          </p>
        )}
      </div>
    </div>
  );
}

/** What it is can be seen, so its kind is only spoken. */
const isPlain = ({ kind }: MessageView): boolean => kind === 'picture' || kind === 'reaction';

const kindIcons: Partial<Record<MessageView['kind'], IconName>> = {
  payment: 'coin',
  notice: 'bell',
  time: 'clock',
  voice: 'wave',
  file: 'file',
  call: 'answer',
  sticker: 'sticker',
};

function kindIcon({ kind, act }: MessageView) {
  const name = kind === 'deed' ? (act ?? 'look') : kindIcons[kind];
  return name === undefined ? null : <Icon name={name} size={18} />;
}

/** In a document it is what opens it; over the stage the control lies on the drawn one. */
function PictureCard({ words, scenario, view, message, onOpen }: MessageProps) {
  const thread = openThread(view);
  const state = thread ? pictureState(message, thread, scenario) : 'open';
  const control = controlsOf(view, scenario).find(({ id }) => id === pictureControl(message.id));
  const shown = (
    <>
      <PictureArt message={message} state={state} scenario={scenario} />
      {message.labelKey !== null && (
        <span class="label">
          <Story words={words} text={message.labelKey} />
        </span>
      )}
    </>
  );
  if (!control || !onOpen) return <div class="picture">{shown}</div>;
  return (
    <button
      type="button"
      class="picture"
      data-control={control.id}
      onClick={({ currentTarget }) => onOpen(control, currentTarget)}
    >
      <span class="unseen">{words.ui('play.look.picture', { name: '' })} </span>
      {shown}
    </button>
  );
}

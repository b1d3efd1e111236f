/**
 * A video call's chat becomes counts: at the desk, which the class does not see. What is pasted is read
 * at once and never stands in the field; only numbers are left of it.
 */
import { useState } from 'preact/hooks';
import type { DeskView } from '../../../classroom/desk/desk-view.ts';
import { type ChatVotes, readChat } from '../../../classroom/lesson/chat-votes.ts';
import type { Words } from '../../../view/ports.ts';
import type { DeskProps } from './desk-parts.ts';

interface ChatProps extends DeskProps {
  view: DeskView;
}

export function PasteChat({ parts, classes, view }: ChatProps) {
  const { words } = parts;
  const [read, setRead] = useState<ChatVotes | null>(null);
  const take = (chat: string): void => {
    const votes = readChat(chat, view.options.length, passWords(words));
    setRead(votes);
    if (!votes.ok) return;
    for (const [at, { id }] of view.options.entries())
      classes.ask({ type: 'set-votes', choice: id, count: votes.counts[at] ?? 0 });
    classes.ask({ type: 'set-votes', choice: null, count: votes.pass });
  };
  return (
    <details class="paste-chat">
      <summary>{words.ui('remote.paste')}</summary>
      <label>
        {words.ui('remote.paste-here')}
        <input
          type="text"
          class="text"
          autocomplete="off"
          data-desk="paste"
          aria-describedby="paste-about"
          onPaste={(event) => {
            event.preventDefault();
            take(event.clipboardData?.getData('text/plain') ?? '');
          }}
          // What is typed or dropped here would be read by whoever looks on.
          onInput={({ currentTarget }) => {
            currentTarget.value = '';
          }}
          onDrop={(event) => {
            event.preventDefault();
            take(event.dataTransfer?.getData('text/plain') ?? '');
          }}
        />
      </label>
      <p class="soft" id="paste-about">
        {words.ui('remote.paste-about')}
      </p>
      <p role="status" data-desk="chat-read">
        {read !== null && <b>{readText(words, read)}</b>}
      </p>
    </details>
  );
}

/** As it is written here, and as somebody would type it in any language of this class. */
const passWords = (words: Words): string[] => [
  words.ui('class.pass'),
  ...words.ui('remote.pass-words').split('|'),
];

function readText(words: Words, read: ChatVotes): string {
  if (!read.ok) return words.ui(`remote.fault.${read.fault}`);
  const total = read.counts.reduce((sum, count) => sum + count, read.pass);
  const said = words.ui('remote.read', { number: words.number(total) });
  if (read.unread === 0) return said;
  return `${said} ${words.ui('remote.unread', { number: words.number(read.unread) })}`;
}

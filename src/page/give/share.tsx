/** A story handed on: its address in words, to copy, and as a code that a camera reads from a projector. */
import { useRef, useState } from 'preact/hooks';
import { addressOf, type ShareWish, snippetOf } from '../../app/giving.ts';
import type { Words } from '../../view/ports.ts';
import { copyField } from '../controls/copy.ts';
import { codePath } from './code-path.ts';

interface ShareProps {
  words: Words;
  /** The address of this app; see `Giving`. */
  app: string;
  wish: ShareWish;
}

export function ShareForm({ words, app, wish }: ShareProps) {
  const address = addressOf(app, wish);
  const { d, size } = codePath(address);
  return (
    <div class="give share">
      <p>{words.ui('give.share.about')}</p>
      <svg
        class="share-code"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={words.ui('give.share.code')}
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={d} fill="#000" />
      </svg>
      <CopyField
        words={words}
        name="address"
        label={words.ui('give.share.address')}
        text={address}
      />
      <Embed words={words} address={address} />
    </div>
  );
}

/** For whoever writes a page of their own. */
function Embed({ words, address }: { words: Words; address: string }) {
  const [around, setAround] = useState('');
  const origin = originIn(around);
  const isWrong = around.trim() !== '' && origin === null;
  return (
    <details class="maps" data-give="embed">
      <summary>{words.ui('give.embed.title')}</summary>
      <div class="give">
        <p>{words.ui('give.embed.about')}</p>
        <div class="field">
          <label for="embed-around">{words.ui('give.embed.around')}</label>
          <input
            id="embed-around"
            type="url"
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            placeholder="https://"
            value={around}
            aria-invalid={isWrong || undefined}
            aria-describedby="embed-around-about"
            onInput={({ currentTarget }) => setAround(currentTarget.value)}
          />
          <p class="soft" id="embed-around-about" role={isWrong ? 'alert' : undefined}>
            {words.ui(isWrong ? 'give.embed.around-wrong' : 'give.embed.around-about')}
          </p>
        </div>
        <CopyField
          words={words}
          name="snippet"
          label={words.ui('give.embed.lines')}
          text={snippetOf(address, origin)}
        />
      </div>
    </details>
  );
}

/** What a browser calls the place of a page; null where the text is no address of one. */
function originIn(text: string): string | null {
  try {
    const { protocol, origin } = new URL(text.trim());
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}

function CopyField(props: { words: Words; name: string; label: string; text: string }) {
  const { words, name, label, text } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="field">
      <label for={`share-${name}`}>{label}</label>
      <textarea
        id={`share-${name}`}
        ref={field}
        dir="ltr"
        rows={3}
        readOnly
        translate={false}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="row">
        <button
          type="button"
          class="quiet"
          data-copy={name}
          onClick={() => {
            if (field.current) void copyField(field.current).then(setCopied);
          }}
        >
          {words.ui(`give.share.copy-${name === 'address' ? 'address' : 'lines'}`)}
        </button>
        <span role="status">
          {copied !== null && words.ui(copied ? 'give.share.copied' : 'give.share.marked')}
        </span>
      </div>
    </div>
  );
}

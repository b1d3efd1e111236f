/** The way to the desk: a window of its own, or, where none opens, its address. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../view/ports.ts';
import { copyField } from '../../controls/copy.ts';
import { PanelDialog } from '../../shell/dialog.tsx';
import type { Shown } from '../shown.ts';
import { openWindow } from './windows.ts';

/** How long a window may take until its desk says hello, in ms; then the address is shown as well. */
const patience = 4000;

export const deskAddress = (words: Words, session: string): string =>
  `?role=desk&session=${encodeURIComponent(session)}&lang=${words.language}`;

export interface DeskWait {
  /** Opens the desk's window and waits until it says hello. */
  open(address: string): void;
  /** It has not said hello for a while. */
  readonly isLate: boolean;
  end(): void;
}

/** A browser that refuses a window does not say so, and a window that opens may be slow. */
export function useDeskWait({ parts: { clock }, now: { hellos } }: Shown): DeskWait {
  /** The hellos there had been when a desk was asked for; null: nobody waits for one. */
  const [asked, setAsked] = useState<number | null>(null);
  const [isLate, setLate] = useState(false);
  const waits = asked !== null && hellos === asked;
  useEffect(() => {
    if (!waits) return setLate(false);
    const timer = clock.setTimeout(() => setLate(true), patience);
    return () => clock.clearTimeout(timer);
  }, [waits, clock]);
  return {
    open(address) {
      openWindow(address);
      setAsked(hellos);
    },
    isLate: waits && isLate,
    end: () => setAsked(null),
  };
}

interface AddressProps extends Shown {
  /** The class that the desk belongs to. */
  session: string;
  onClose(): void;
}

export function DeskAddress({ parts, now, session, onClose }: AddressProps) {
  const { words, send } = parts;
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <PanelDialog
      words={words}
      panel="desk-address"
      title={words.ui('class.desk-address.title')}
      onClose={onClose}
      onLeave={() => send({ type: 'leave' })}
    >
      <p>{words.ui('class.desk-address.about')}</p>
      {now.lacks.includes('disk') && <p>{words.ui('class.desk-address.from-disk')}</p>}
      <p class="desk-address">
        <label for="desk-address">{words.ui('class.desk-address.address')}</label>
        <input
          id="desk-address"
          ref={field}
          type="text"
          dir="ltr"
          readOnly
          value={new URL(deskAddress(words, session), location.href).href}
          onFocus={(event) => event.currentTarget.select()}
        />
      </p>
      <div class="row">
        <button
          type="button"
          class="main-button"
          data-class="copy-address"
          onClick={() => {
            if (field.current) void copyField(field.current).then(setCopied);
          }}
        >
          {words.ui('class.desk-address.copy')}
        </button>
        <span role="status">
          {copied !== null &&
            words.ui(copied ? 'class.desk-address.copied' : 'class.desk-address.marked')}
        </span>
      </div>
    </PanelDialog>
  );
}

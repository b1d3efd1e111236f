/** Where a person opens a pack: two buttons and a place to drop it, and how far it has come. */

import type { Opening } from '../../app/state.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icons.tsx';
import type { Send } from '../state.ts';

interface OpenProps {
  words: Words;
  send: Send;
}

/** The section at the end of the library. */
export function OpenPack(props: OpenProps & { opening: Opening | null }) {
  const { words, send, opening } = props;
  return (
    <section class="open-pack" aria-labelledby="open-pack">
      <h2 id="open-pack">{words.ui('packs.open.title')}</h2>
      <p>{words.ui('packs.open.about')}</p>
      <OpenButtons words={words} send={send} />
      <p class="soft">{words.ui('packs.open.drop')}</p>
      {opening !== null && <Progress words={words} send={send} opening={opening} />}
      <p class="soft">{words.ui('packs.open.kept')}</p>
    </section>
  );
}

export function OpenButtons({ words, send }: OpenProps) {
  return (
    <div class="row">
      <Choose label={words.ui('packs.open.file')} send={send} />
      <Choose label={words.ui('packs.open.folder')} send={send} isFolder />
    </div>
  );
}

/** A real input lies unseen over its words, so that keyboard and screen readers meet what they know. */
function Choose(props: { label: string; send: Send; isFolder?: boolean }) {
  const { label, send, isFolder = false } = props;
  return (
    <label class="quiet choose">
      <Icon name={isFolder ? 'folder' : 'file'} size={20} />
      {label}
      <input
        type="file"
        data-intent={isFolder ? 'open-folder' : 'open-file'}
        accept={isFolder ? undefined : '.unsent'}
        ref={(input) => {
          if (input) input.webkitdirectory = isFolder;
        }}
        onChange={(event) => {
          const input = event.currentTarget;
          if (input.files && input.files.length > 0)
            send({ type: 'open-pack', source: input.files });
          // So that the same file, mended, can be chosen again.
          input.value = '';
        }}
      />
    </label>
  );
}

function Progress({ words, send, opening }: OpenProps & { opening: Opening }) {
  const { kind, done, total } = opening.step;
  const step = words.ui(`packs.opening.${kind}`, {
    done: words.number(Math.min(done + 1, total)),
    total: words.number(total),
  });
  return (
    <div class="opening" data-opening={kind}>
      <p id="opening-name">
        <b>{words.ui('packs.opening.title', { name: opening.name })}</b>
      </p>
      <progress
        aria-labelledby="opening-name"
        max={total || 1}
        value={total > 0 ? done : undefined}
      />
      <p role="status">{step}</p>
      <button
        type="button"
        class="quiet"
        data-intent="cancel-opening"
        onClick={() => send({ type: 'cancel-opening' })}
      >
        {words.ui('packs.opening.cancel')}
      </button>
    </div>
  );
}

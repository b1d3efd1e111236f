/** Where a person opens a pack: two buttons and a place to drop it, and how far it has come. */

import type { Opening } from '../../app/state.ts';
import type { Words } from '../../view/ports.ts';
import { ChooseFile } from '../controls/choose-file.tsx';
import type { Send } from '../page-state.ts';

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
  const open = (source: FileList): void => send({ type: 'open-pack', source });
  return (
    <div class="row">
      <ChooseFile
        label={words.ui('packs.open.file')}
        icon="file"
        accept=".unsent"
        marks={{ 'data-intent': 'open-file' }}
        onChoose={open}
      />
      <ChooseFile
        label={words.ui('packs.open.folder')}
        icon="folder"
        marks={{ 'data-intent': 'open-folder' }}
        onChoose={open}
      />
    </div>
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

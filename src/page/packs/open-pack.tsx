/** Where a person opens a pack: two buttons and a place to drop it, and how far it has come. */
import type { Opening } from '../../app/opening.ts';
import type { Words } from '../../app/ports.ts';
import { Icon } from '../icons.tsx';
import type { PackParts } from '../state.ts';

interface OpenProps {
  words: Words;
  packs: PackParts;
}

/** The section at the end of the library. */
export function OpenPack(props: OpenProps & { opening: Opening | null }) {
  const { words, packs, opening } = props;
  return (
    <section class="open-pack" aria-labelledby="open-pack">
      <h2 id="open-pack">{words.ui('packs.open.title')}</h2>
      <p>{words.ui('packs.open.about')}</p>
      <OpenButtons words={words} packs={packs} />
      <p class="soft">{words.ui('packs.open.drop')}</p>
      {opening !== null && <Progress words={words} packs={packs} opening={opening} />}
      <p class="soft">{words.ui('packs.open.kept')}</p>
    </section>
  );
}

export function OpenButtons({ words, packs }: OpenProps) {
  return (
    <div class="row">
      <Choose label={words.ui('packs.open.file')} packs={packs} />
      <Choose label={words.ui('packs.open.folder')} packs={packs} isFolder />
    </div>
  );
}

/** A real input lies unseen over its words, so that keyboard and screen readers meet what they know. */
function Choose(props: { label: string; packs: PackParts; isFolder?: boolean }) {
  const { label, packs, isFolder = false } = props;
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
          if (input.files && input.files.length > 0) packs.open(input.files);
          // So that the same file, mended, can be chosen again.
          input.value = '';
        }}
      />
    </label>
  );
}

function Progress({ words, packs, opening }: OpenProps & { opening: Opening }) {
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
        onClick={() => packs.cancel()}
      >
        {words.ui('packs.opening.cancel')}
      </button>
    </div>
  );
}

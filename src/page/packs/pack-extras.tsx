/** What an adult finds with a pack in the library: where it came from, and maps of its stories. */
import { isOpenedId } from '../../app/opened.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { languageOf } from '../controls/marked-language.ts';
import type { LibraryPack, Send } from '../page-state.ts';

interface ExtrasProps {
  words: Words;
  pack: LibraryPack;
  send: Send;
}

/** Under the head of a pack that somebody opened. */
export function OpenedMark({ words, pack, send }: ExtrasProps) {
  if (!isOpenedId(pack.id)) return null;
  return (
    <>
      <p class="unreviewed">{words.ui('packs.opened.mark')}</p>
      <button
        type="button"
        class="quiet"
        data-intent="close-pack"
        aria-describedby={`pack-${pack.id}`}
        onClick={() => send({ type: 'close-pack', pack: pack.id })}
      >
        <Icon name="cross" size={20} />
        {words.ui('packs.opened.close')}
      </button>
    </>
  );
}

/** Folded away: a map gives the story away, and pupils look at the library too. */
export function Maps({ words, pack, send }: ExtrasProps) {
  return (
    <details class="maps">
      <summary>
        <Icon name="map" size={20} />
        {words.ui('packs.map.list')}
      </summary>
      <ul>
        {pack.scenarios.map(({ id, title, language }) => (
          <li key={id}>
            <button
              type="button"
              class="quiet"
              data-intent="map"
              data-pack={pack.id}
              data-scenario={id}
              aria-label={words.ui('packs.map.open-story', { title })}
              {...languageOf(words, language)}
              onClick={() => send({ type: 'map', chosen: { pack: pack.id, scenario: id } })}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

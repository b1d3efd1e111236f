/** What an adult finds behind the door of the library: every pack with its guide and maps, and ways to more. */
import type { Giving } from '../../app/giving.ts';
import { isWithAdult } from '../../app/library.ts';
import { isOpenedId } from '../../app/opened.ts';
import { LeadClass, type LeadProps } from '../around/lead.tsx';
import { Shelves } from '../around/shelves.tsx';
import { allIn } from '../around/shown-stories.ts';
import { Icon } from '../controls/icon.tsx';
import { languageOf } from '../controls/marked-language.ts';
import { KeepHere, TakeAlong } from '../give/along.tsx';
import type { LibraryPack } from '../page-state.ts';
import { OpenPack } from './open-pack.tsx';
import { Maps, OpenedMark } from './pack-extras.tsx';

export interface BehindDoorProps extends LeadProps {
  giving: Giving | null;
}

export function BehindDoor(props: BehindDoorProps) {
  const { words, send, state, packs, giving } = props;
  return (
    <>
      <LeadClass {...props} />
      <Shelves
        {...{ words, send }}
        stories={allIn(packs).filter(({ story }) => story.audience === 'adults')}
        ages={['adults']}
        isClass
        played={[]}
      />
      {packs.map((pack) => (
        <PackForAdults key={pack.id} {...props} pack={pack} />
      ))}
      <OpenPack words={words} send={send} opening={state.opening} />
      {giving && (
        <TakeAlong words={words} giving={giving} packs={state.packs} school={state.school.card} />
      )}
      {giving && <KeepHere words={words} giving={giving} />}
    </>
  );
}

/** What a pack is, whether somebody has signed it, its guide and its maps. */
function PackForAdults({ words, send, state, pack }: BehindDoorProps & { pack: LibraryPack }) {
  const threats = pack.scenarios.filter(isWithAdult);
  return (
    <section class="pack" aria-labelledby={`pack-${pack.id}`}>
      <div class="pack-head">
        <h2
          id={`pack-${pack.id}`}
          tabIndex={-1}
          data-fresh={state.fresh === pack.id || undefined}
          {...languageOf(words, pack.language)}
        >
          {pack.title}
        </h2>
        <p {...languageOf(words, pack.language)}>{pack.summary}</p>
        {!pack.reviewed && !isOpenedId(pack.id) && (
          <p class="unreviewed">{words.ui('app.library.unreviewed')}</p>
        )}
        <OpenedMark words={words} pack={pack} send={send} />
      </div>
      {state.role === 'solo' && threats.length > 0 && (
        <div class="for-class">
          <h3>{words.ui('app.library.with-adult')}</h3>
          <p class="shelf-about">{words.ui('app.library.with-adult-alone')}</p>
          <ul class="titles">
            {threats.map(({ id, title, audience, language }) => (
              <li key={id} data-for-class={`${pack.id}/${id}`}>
                <span {...languageOf(words, language)}>{title}</span>
                {' · '}
                {words.ui(`app.audience.${audience}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {pack.guide && (
        <p class="pack-guide">
          <button
            type="button"
            class="quiet"
            data-intent="guide"
            data-pack={pack.id}
            aria-describedby={`pack-${pack.id}`}
            onClick={() => send({ type: 'guide', pack: pack.id })}
          >
            <Icon name="file" size={20} />
            {words.ui('guide.list')}
          </button>
        </p>
      )}
      <Maps words={words} pack={pack} send={send} />
    </section>
  );
}

/** The way into class mode and out of it, at the top of the library. */
import type { ClassParts } from './class/parts.ts';
import { Icon } from './icons.tsx';
import type { LibraryPack } from './state.ts';
import type { ScreenProps } from './toolbar.tsx';

interface LeadProps extends ScreenProps {
  classes: ClassParts;
  packs: readonly LibraryPack[];
}

export function LeadClass({ words, state, classes, packs }: LeadProps) {
  if (state.role !== 'class')
    return (
      <p class="lead-class">
        <button
          type="button"
          class="main-button"
          data-class="lead"
          onClick={() => classes.lead(true)}
        >
          <Icon name="people" />
          {words.ui('class.lead')}
        </button>
        <span>{words.ui('class.lead-about')}</span>
      </p>
    );
  const stand = classes.stand();
  const kept = stand?.now().kept ?? [];
  const titleOf = (pack: string, scenario: string): string =>
    packs.find(({ id }) => id === pack)?.scenarios.find(({ id }) => id === scenario)?.title ?? '';
  return (
    <section class="lead-class aside" aria-labelledby="leading">
      <h2 id="leading">{words.ui('class.leading')}</h2>
      <p>{words.ui('class.leading-about')}</p>
      <div class="row">
        <button type="button" class="quiet" data-class="guide" onClick={() => stand?.guide()}>
          {words.ui('class.guide.title')}
        </button>
        <button
          type="button"
          class="quiet"
          data-class="lead-off"
          onClick={() => classes.lead(false)}
        >
          {words.ui('class.lead-off')}
        </button>
      </div>
      {kept.length > 0 && (
        <>
          <h3>{words.ui('class.kept')}</h3>
          <ul class="kept-lessons">
            {kept.map((record) => (
              <li key={record.id}>
                <button
                  type="button"
                  class="quiet"
                  data-record={record.id}
                  aria-label={words.ui('class.kept-open', {
                    name: record.name,
                    day: words.date(record.day),
                  })}
                  onClick={() => stand?.openRecord(record)}
                >
                  <b>{record.name}</b>
                  <span>
                    {words.date(record.day)} · {titleOf(record.save.pack, record.save.scenario)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

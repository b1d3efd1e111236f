/** Which stories a school offers: all of them, or those that are ticked. */
import { isOpenedId } from '../../../app/opened.ts';
import { libraryCards } from '../../around/cards.ts';
import { Options } from '../../around/settings-form.tsx';
import { languageOf } from '../../controls/marked-language.ts';
import type { Shown } from '../shown.ts';

type StoriesProps = Shown & { onChange: (stories: readonly string[] | null) => void };

export function SchoolStories({ parts, state, onChange }: StoriesProps) {
  const { words } = parts;
  const { stories } = state.school.card;
  const packs = libraryCards(state.packs, words.language).filter(({ id }) => !isOpenedId(id));
  const all = packs.flatMap(({ id, scenarios }) => scenarios.map((story) => `${id}/${story.id}`));
  // A story that this version does not have any more is no tick that anybody can see.
  const ticked = all.filter((name) => stories?.includes(name) ?? true);
  const toggle = (name: string): void =>
    onChange(all.filter((each) => ticked.includes(each) !== (each === name)));
  return (
    <>
      <Options
        name="school-stories"
        legend={words.ui('school.stories')}
        about={words.ui('school.stories-about')}
        chosen={stories === null ? 'all' : 'some'}
        options={['all', 'some']}
        label={(option) => words.ui(`school.stories-${option}`)}
        onChoose={(option) => onChange(option === 'all' ? null : all)}
      />
      {stories !== null &&
        packs.map((pack) => (
          <fieldset key={pack.id} class="field">
            <legend {...languageOf(words, pack.language)}>{pack.title}</legend>
            <div class="plan-stories">
              {pack.scenarios.map((story) => {
                const name = `${pack.id}/${story.id}`;
                const isTicked = ticked.includes(name);
                return (
                  <label key={name} class="tick">
                    <input
                      type="checkbox"
                      name={name}
                      checked={isTicked}
                      // A library without one story is of no use to anybody.
                      disabled={isTicked && ticked.length === 1}
                      onChange={() => toggle(name)}
                    />
                    <span>
                      <b {...languageOf(words, story.language)}>{story.title}</b>
                      <span class="soft">
                        {words.ui(`app.intensity.${story.intensity}`)} ·{' '}
                        {words.ui(`app.audience.${story.audience}`)}
                      </span>
                    </span>
                  </label>
                );
              })}
            </div>
          </fieldset>
        ))}
    </>
  );
}

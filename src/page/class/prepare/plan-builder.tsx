/** Puts stories into 15, 45 or 90 minutes, and prints what comes out. */

import type { PaperSheet } from '../../../app/paper-sheet.ts';
import { offeredHere } from '../../../app/school.ts';
import { planLengths, planOf } from '../../../classroom/lesson/plan.ts';
import type { Id } from '../../../script/types.ts';
import type { Words } from '../../../view/ports.ts';
import { libraryCards } from '../../around/cards.ts';
import { printOnly } from '../../controls/print.ts';
import { saveOf } from '../../controls/save-of.ts';
import { SaveToChange } from '../../controls/save-to-change.tsx';
import type { SaveSheet } from '../../page-state.ts';
import type { Shown } from '../shown.ts';
import { planSheet } from './plan-sheet.ts';

export function PlanBuilder({ parts, classes, state, now }: Shown) {
  const { words } = parts;
  const { length } = now.plan;
  const stories = libraryCards(offeredHere(state.packs, state.school.card), words.language).flatMap(
    (pack) => pack.scenarios.map((story) => ({ ...story, name: `${pack.id}/${story.id}` })),
  );
  const named = new Map(stories.map((story) => [story.name, story]));
  // A pack that was opened and closed again is no longer there.
  const chosen = now.plan.stories.filter((name) => named.has(name));
  const plan = planOf(
    length,
    chosen.map((id) => ({ id, minutes: named.get(id)?.minutes ?? 8 })),
  );
  // Said once: a plan is one sheet of paper.
  const firstPlayed = plan.rows.find(({ part }) => part === 'decisions');
  const toggle = (name: Id): void =>
    classes.plan({
      length,
      stories: chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name],
    });
  const titles = (ids: readonly Id[]): string =>
    words.list(ids.map((id) => named.get(id)?.title ?? ''));
  return (
    <section class="plan" data-plan={length}>
      <h2>{words.ui('class.plan.title')}</h2>
      <fieldset class="field no-print">
        <legend>{words.ui('class.plan.length')}</legend>
        <div class="options">
          {planLengths.map((each) => (
            <label key={each} class="option">
              <input
                type="radio"
                name="plan-length"
                checked={each === length}
                onChange={() => classes.plan({ length: each, stories: chosen })}
              />
              <span>{words.ui('desk.minutes', { count: each })}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="field no-print">
        <legend>{words.ui('class.plan.stories')}</legend>
        <div class="plan-stories">
          {stories.map((story) => (
            <label key={story.name} class="tick">
              <input
                type="checkbox"
                checked={chosen.includes(story.name)}
                onChange={() => toggle(story.name)}
              />
              <span>
                <b lang={story.language === words.language ? undefined : story.language}>
                  {story.title}
                </b>
                <span class="soft">
                  {words.ui(`app.intensity.${story.intensity}`)} ·{' '}
                  {words.ui(`app.audience.${story.audience}`)}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="plan-sheet" data-print="plan">
        <h3>{words.ui('class.plan.for', { count: length })}</h3>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.ui('class.plan.minutes')}</th>
              <th scope="col">{words.ui('class.plan.part')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.rows.map((row) => (
              <tr key={row.from} data-part={row.part}>
                <td translate={false}>
                  {words.number(row.from)}–{words.number(row.to)}
                </td>
                <td>
                  <b>{words.ui(`class.plan.part.${row.part}`)}</b>
                  {row.story !== null && (
                    <b>
                      {words.ui('app.colon')} {named.get(row.story)?.title}
                    </b>
                  )}
                  <p>
                    {words.ui(`class.plan.part.${row.part}-about`, {
                      count: row.decisions ?? 0,
                    })}
                  </p>
                  {row === firstPlayed && <p>{words.ui('class.plan.part.decisions-again')}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {plan.left.length > 0 && (
          <p>{words.ui('class.plan.left', { stories: titles(plan.left) })}</p>
        )}
        <h3>{words.ui('class.plan.before')}</h3>
        <p>{words.ui('class.plan.before-about')}</p>
        <h3>{words.ui('class.plan.after')}</h3>
        <p>{words.ui('class.plan.after-about')}</p>
      </div>
      <TakeAway
        words={words}
        save={saveOf(parts, state)}
        sheet={() => planSheet(words, length, plan, (id) => named.get(id)?.title ?? '')}
      />
    </section>
  );
}

interface TakeAwayProps {
  words: Words;
  save: SaveSheet | null;
  sheet: () => PaperSheet;
}

/** On paper, or as a file to change first. */
function TakeAway({ words, save, sheet }: TakeAwayProps) {
  return (
    <div class="row">
      <button
        type="button"
        class="main-button"
        data-class="print-plan"
        onClick={() => printOnly('plan')}
      >
        {words.ui('class.print')}
      </button>
      {save !== null && <SaveToChange words={words} save={save} sheet={sheet} />}
    </div>
  );
}

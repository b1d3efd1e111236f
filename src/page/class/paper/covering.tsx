/** "Two minutes for whoever covers": half a page to read before Start, and to have on paper. */
import { useState } from 'preact/hooks';
import { offeredHere, type School, saidBy } from '../../../app/school.ts';
import { calmStories } from '../../around/calm.ts';
import { libraryCards } from '../../around/cards.ts';
import { Icon } from '../../controls/icon.tsx';
import { languageOf } from '../../controls/marked-language.ts';
import { printOnly } from '../../controls/print.ts';
import { helpChosen } from '../../help/help-here.ts';
import { Known, Numbers } from '../../help/numbers.tsx';
import { PanelDialog } from '../../shell/dialog.tsx';
import type { Shown } from '../shown.ts';

const blanks = ['lead', 'room', 'second'] as const;
const said = ['thanks', 'secret', 'safe'] as const;
const lines = ['limits', 'start', 'read', 'vote', 'end'] as const;
const told = ['in-class', 'at-once', 'danger'] as const;
const limits = ['aloud', 'whom'] as const;
const ages = ['12-14', '15-18', 'adults'] as const;

/** In the library of a class, before anything is on the projector. */
export function ForWhoeverCovers(props: Shown) {
  const { words, send } = props.parts;
  const [open, setOpen] = useState(false);
  const title = words.ui('class.covering.title');
  return (
    <>
      <button type="button" class="quiet" data-class="covering" onClick={() => setOpen(true)}>
        <Icon name="clock" size={20} />
        {title}
      </button>
      {open && (
        <PanelDialog
          words={words}
          panel="covering"
          title={title}
          onClose={() => setOpen(false)}
          onLeave={() => send({ type: 'leave' })}
        >
          <button
            type="button"
            class="main-button"
            data-class="print-covering"
            onClick={() => printOnly('covering')}
          >
            {words.ui('class.print')}
          </button>
          <CoveringSheet {...props} />
        </PanelDialog>
      )}
    </>
  );
}

export function CoveringSheet({ parts, state }: Shown) {
  const { words } = parts;
  const help = helpChosen(parts, state);
  return (
    <div class="covering" data-print="covering">
      <h2 class="print-title">{words.ui('class.covering.title')}</h2>
      <dl class="covering-lines">
        {blanks.map((blank) => (
          <Known
            key={blank}
            name={words.ui(`class.covering.${blank}`)}
            filled={filledIn(state.school.card)[blank]}
          />
        ))}
      </dl>
      <h3>{words.ui('guide.told')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.ui('class.covering.say')}</th>
            <th scope="col">{words.ui('class.covering.not')}</th>
          </tr>
        </thead>
        <tbody>
          {said.map((each) => (
            <tr key={each}>
              <td>{words.ui(`class.covering.say.${each}`)}</td>
              <td>{words.ui(`class.covering.not.${each}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="points">
        {told.map((part) => (
          <li key={part}>
            <b>{words.ui(`guide.told.${part}`)}</b>
            {words.ui('app.colon')} {words.ui(`guide.told.${part}-about`)}
          </li>
        ))}
      </ul>
      <Numbers words={words} help={help} />
      <h3>{words.ui('guide.secrecy')}</h3>
      <ul class="points">
        {limits.map((limit) => (
          <li key={limit}>{words.ui(`guide.secrecy.${limit}`)}</li>
        ))}
      </ul>
      <h3>{words.ui('class.covering.lesson')}</h3>
      <ol class="points">
        {lines.map((line) => (
          <li key={line}>{words.ui(`class.covering.line.${line}`)}</li>
        ))}
      </ol>
      <h3>{words.ui('class.covering.stories')}</h3>
      <CalmStories words={words} state={state} />
    </div>
  );
}

/** Who the second adult of a lesson is, no card of a school can know. */
const filledIn = (school: School): Record<(typeof blanks)[number], string[]> => ({
  lead: saidBy(school, 'lead', 'deputy'),
  room: saidBy(school, 'room', 'phone'),
  second: [],
});

/** For each age the calm stories there are; an age without one is left out. */
function CalmStories({ words, state }: { words: Shown['parts']['words']; state: Shown['state'] }) {
  const calm = calmStories(
    libraryCards(offeredHere(state.packs, state.school.card), words.language),
  );
  const byAge = ages.map((audience) => ({
    audience,
    stories: calm.filter(({ story }) => story.audience === audience),
  }));
  return (
    <ul class="points">
      {byAge
        .filter(({ stories }) => stories.length > 0)
        .map(({ audience, stories }) => (
          <li key={audience} data-ages={audience}>
            {words.ui(`app.audience.${audience}`)}
            {words.ui('app.colon')}{' '}
            {stories.map(({ pack, story }) => (
              <b
                key={`${pack}/${story.id}`}
                class="covering-story"
                {...languageOf(words, story.language)}
              >
                {story.title}
              </b>
            ))}
          </li>
        ))}
    </ul>
  );
}

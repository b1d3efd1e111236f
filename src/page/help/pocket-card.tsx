/** The help card for a pocket: four on a sheet of paper, one on the screen. Its title says nothing. */

import type { ShownHelp } from '../../app/help.ts';
import { type School, saidBy } from '../../app/school.ts';
import type { Words } from '../../view/ports.ts';
import type { KeyIn } from '../../view/ui-key.ts';
import { printOnly } from '../controls/print.ts';
import { WriteLine } from '../controls/write-line.tsx';
import { Known, namesFor } from './numbers.tsx';

interface PocketProps {
  words: Words;
  help: ShownHelp;
  school: School;
}

/** With a heading and the way to print it. */
export function PocketCardPart(props: PocketProps) {
  const { words } = props;
  return (
    <section aria-labelledby="pocket-card">
      <h2 id="pocket-card">{words.ui('help.card.title')}</h2>
      <p>{words.ui('help.card.about')}</p>
      <PocketCards {...props} />
      <button
        type="button"
        class="quiet"
        data-intent="print-card"
        onClick={() => printOnly('pocket')}
      >
        {words.ui('help.card.print')}
      </button>
    </section>
  );
}

const copies = [0, 1, 2, 3] as const;

/** The sheet: the first card is the one that is read, the others are copies for paper. */
export function PocketCards(props: PocketProps) {
  return (
    <div class="pocket-cards" data-print="pocket">
      {copies.map((copy) => (
        <div key={copy} class="pocket-card" aria-hidden={copy > 0 ? 'true' : undefined}>
          <Card {...props} />
        </div>
      ))}
    </div>
  );
}

function Card({ words, help, school }: PocketProps) {
  const ui = (key: KeyIn<'help.card'>) => words.ui(`help.card.${key}`);
  return (
    <>
      <p class="pocket-first">{words.ui('debrief.card.fault')}</p>
      <p>{words.ui('debrief.card.steps')}</p>
      <p>
        {words.ui('debrief.card.start')}{' '}
        <b>{words.ui('play.quoted', { words: words.ui('help.words.show') })}</b>
      </p>
      <p>{words.ui('help.words.second')}</p>
      <dl>
        <WriteLine name={ui('people')} blanks={2} />
        <Known
          name={ui('school')}
          filled={[...saidBy(school, 'lead', 'room', 'phone'), ...saidBy(school, 'counsellor')]}
        />
        <Known name={ui('talk')} filled={namesFor(help.own, ['talk', 'chat', 'support'])} />
        <Known name={ui('report')} filled={namesFor(help.own, ['report'])} />
        <Known
          name={ui('remove')}
          filled={namesFor([...help.own, ...help.everywhere.slice(0, 1)], ['removal'])}
        />
        <WriteLine name={ui('danger')} filled={namesFor(help.own, ['emergency', 'crisis'])} />
      </dl>
      {help.checkedOn !== null && (
        <p class="pocket-checked">
          {ui('checked')} <span>{words.date(help.checkedOn)}</span>
        </p>
      )}
    </>
  );
}

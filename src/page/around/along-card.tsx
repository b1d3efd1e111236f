/** What is taken along from a play: a line, a person, somebody to talk to, a day. Nothing of it is kept. */

import type { ShownHelp } from '../../app/help.ts';
import { daysAfter, daysToBooster } from '../../script/days.ts';
import type { TextKey } from '../../script/keys.ts';
import type { Words } from '../../view/ports.ts';
import { printOnly } from '../controls/print.ts';
import { storyBlock } from '../controls/story-words.tsx';
import { WriteLine } from '../controls/write-line.tsx';
import { Known, namesFor } from '../help/numbers.tsx';

interface AlongProps {
  words: Words;
  help: ShownHelp;
  /** Words of the story; null: those that fit everywhere. */
  line: TextKey | null;
  /** ISO day. */
  today: string;
  onHelp: () => void;
}

export function AlongCard({ words, help, line, today, onHelp }: AlongProps) {
  const said = line === null ? words.ui('help.words.show') : words.story(line);
  const talk = namesFor(help.own, ['talk', 'chat', 'support']);
  return (
    <section class="along" aria-labelledby="along">
      <h2 id="along">{words.ui('debrief.along')}</h2>
      <div class="pocket-card" data-print="along">
        <p class="pocket-first">{words.ui('debrief.card.fault')}</p>
        <p>
          {words.ui('debrief.card.start')}{' '}
          <b {...(line === null ? {} : storyBlock(words, line))}>
            {words.ui('play.quoted', { words: said })}
          </b>
        </p>
        <dl>
          <WriteLine name={words.ui('debrief.along-person')} />
          <Known name={words.ui('help.card.talk')} filled={talk} />
          <div>
            <dt>{words.ui('debrief.along-again')}</dt>
            <dd>{words.date(daysAfter(today, daysToBooster))}</dd>
          </div>
        </dl>
      </div>
      <p class="soft">{words.ui('debrief.along-about')}</p>
      <div class="row">
        <button
          type="button"
          class="quiet"
          data-intent="print-along"
          onClick={() => printOnly('along')}
        >
          {words.ui('debrief.along-print')}
        </button>
        {talk.length === 0 && (
          <button type="button" class="quiet" data-intent="find-help" onClick={onHelp}>
            {words.ui('debrief.along-find')}
          </button>
        )}
      </div>
    </section>
  );
}

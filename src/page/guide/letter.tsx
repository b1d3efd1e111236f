/** The letter for caregivers: the pack's own words, the lines a school fills in, and a return slip. */
import { atOnce, type ShownHelp, type ShownService, writtenContact } from '../../app/help.ts';
import { type School, saidBy } from '../../app/school.ts';
import type { GuideSource } from '../../script/nouns/guide.ts';
import type { KeyIn } from '../../view/ui-key.ts';
import { languageOf } from '../controls/marked-language.ts';
import { WriteLine } from '../controls/write-line.tsx';
import { Known } from '../help/numbers.tsx';
import { letterBlanks, returnTicks } from './common-parts.ts';
import type { PartProps } from './own-words.tsx';

interface LetterProps extends PartProps {
  letter: GuideSource['letter'];
  help: ShownHelp;
  school: School;
}

export function Letter({ words, own, letter, help, school }: LetterProps) {
  const ui = (key: KeyIn<'guide.letter'>) => words.ui(`guide.letter.${key}`);
  const { danger, crisis, talk } = atOnce(help);
  return (
    <div class="family-letter">
      <div class="letter-words" {...languageOf(words, own.language)}>
        {letter.map(({ id }) => (
          <p key={id}>{own.text(`letter.${id}`)}</p>
        ))}
      </div>
      <dl class="letter-lines">
        <WriteLine name={ui('emergency')} filled={written([...danger, ...crisis])} />
        <WriteLine name={ui('talk')} filled={written(talk)} />
        {letterBlanks.map((blank) => (
          <Known
            key={blank}
            name={ui(blank)}
            filled={blank === 'school' ? saidBy(school, 'lead', 'phone') : []}
          />
        ))}
      </dl>
      <section class="return-slip" aria-labelledby="return-slip">
        <h3 id="return-slip">{ui('return')}</h3>
        <dl class="letter-lines">
          <WriteLine name={ui('return-by')} />
          <WriteLine name={ui('child')} />
        </dl>
        <ul class="letter-ticks">
          {returnTicks.map((tick) => (
            <li key={tick}>{ui(`tick.${tick}`)}</li>
          ))}
        </ul>
        <dl class="letter-lines">
          <WriteLine name={ui('signature')} />
        </dl>
      </section>
    </div>
  );
}

/** At most three: a letter has one page. */
export const written = (services: readonly ShownService[]): string[] =>
  services
    .slice(0, 3)
    .map(({ name, contacts }) => [name, ...contacts.slice(0, 2).map(writtenContact)].join(' · '));

/** For whoever prepares a lesson: a plan to print, cards, and with a story open its paper edition. */

import { Icon } from '../../controls/icon.tsx';
import { printOnly } from '../../controls/print.ts';
import { BookletPart } from '../paper/booklet-part.tsx';
import type { Shown } from '../shown.ts';
import { PlanBuilder } from './plan-builder.tsx';
import { PreviewPart } from './preview.tsx';
import { Sheets } from './sheets.tsx';

export function Guide(props: Shown) {
  const { parts, state } = props;
  const { words, send } = parts;
  const { scenario } = state;
  return (
    <div class="sheet wide guide">
      <button type="button" class="back" data-intent="back" onClick={() => send({ type: 'back' })}>
        <Icon name="back" size={20} />
        {words.ui('app.back')}
      </button>
      {scenario === null ? (
        <>
          <h1 tabIndex={-1}>{words.ui('class.guide.title')}</h1>
          <p class="lead">{words.ui('class.guide.about')}</p>
          <PlanBuilder {...props} />
          <Cards {...props} />
          <Sheets words={words} />
        </>
      ) : (
        <>
          <h1 tabIndex={-1}>{words.ui('class.guide.story-title')}</h1>
          <PreviewPart words={words} scenario={scenario} />
          <BookletPart words={words} scenario={scenario} />
        </>
      )}
    </div>
  );
}

const letters = ['A', 'B', 'C', 'D'] as const;

/** Cards to vote with: a set of four on each page. */
function Cards({ parts }: Shown) {
  const { words } = parts;
  return (
    <section>
      <h2>{words.ui('class.guide.cards')}</h2>
      <p>{words.ui('class.guide.cards-about')}</p>
      <button
        type="button"
        class="quiet"
        data-class="print-cards"
        onClick={() => printOnly('cards')}
      >
        {words.ui('class.print')}
      </button>
      <div class="print-only vote-cards" data-print="cards" aria-hidden="true">
        {letters.map((letter) => (
          <span key={letter} class="vote-card" translate={false}>
            {letter}
          </span>
        ))}
      </div>
    </section>
  );
}

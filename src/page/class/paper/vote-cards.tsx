/** Cards to vote with, a set on each page: folded, each has its letter large in front and small behind. */

import type { Words } from '../../../view/ports.ts';
import { printOnly } from '../../controls/print.ts';
import './vote-cards.css';

const letters = ['A', 'B', 'C', 'D'] as const;

export function VoteCards({ words }: { words: Words }) {
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
          <Card key={letter} says={letter} />
        ))}
        <Card says={words.ui('class.pass')} isWord />
        <p class="card-how">{words.ui('class.guide.cards-how')}</p>
      </div>
    </section>
  );
}

/** The back stands on its head until the card is folded. */
function Card({ says, isWord = false }: { says: string; isWord?: boolean }) {
  return (
    <div class="vote-card" data-card={says} translate={isWord ? undefined : false}>
      <span class="card-back">{says}</span>
      <span class={isWord ? 'card-front word' : 'card-front'}>{says}</span>
    </div>
  );
}

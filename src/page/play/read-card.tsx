/** The card of a feedback or an ending: a document's part, or over the one that the stage drew. */
import type { ComponentChildren } from 'preact';
import type { Placement, Rect } from '../../view/placement.ts';
import type { Send } from '../page-state.ts';
import { placed } from './placed.ts';

interface ReadCardProps {
  send: Send;
  over: Placement | null;
  at: Rect | null | undefined;
  children: ComponentChildren;
}

/**
 * Where the words are higher than the card, the browser scrolls an empty height of theirs over the
 * picture, with everything that it can do, and the stage follows.
 */
export function ReadCard({ send, over, at, children }: ReadCardProps) {
  const { cardWords = null } = over ?? {};
  return (
    <div
      class="card"
      data-scrolls={cardWords ? 'true' : undefined}
      {...placed(over, cardWords?.at ?? at)}
      onScroll={({ currentTarget }) => send({ type: 'scroll-card', top: currentTarget.scrollTop })}
    >
      <div class="face">{children}</div>
      {cardWords && (
        <div class="card-height" style={{ height: `${cardWords.height}px` }} aria-hidden="true" />
      )}
    </div>
  );
}

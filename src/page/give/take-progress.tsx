/** How far the making of a file has come, and what became of it. */
import type { GiftKind, GiveEnd, GiveStep } from '../../app/giving.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';

interface ProgressProps {
  words: Words;
  step: GiveStep | null;
  end: GiveEnd | null;
  kind: GiftKind;
  /** There is something to make. */
  isReady: boolean;
  onStop: () => void;
}

export function TakeProgress({ words, step, end, kind, isReady, onStop }: ProgressProps) {
  const total = step?.kind === 'fetching' ? step.total : 0;
  return (
    <div class="give-end wide" data-taking={step?.kind ?? end ?? 'not-yet'}>
      {step === null ? (
        <button
          type="submit"
          class="main-button"
          data-intent="take"
          disabled={!isReady}
          aria-describedby={isReady ? undefined : 'take-none'}
        >
          <Icon name="file" />
          {words.ui('give.take.make')}
        </button>
      ) : (
        <div class="opening">
          <progress
            aria-label={words.ui('give.take.progress')}
            max={total || 1}
            value={step.kind === 'fetching' && total > 0 ? step.done : undefined}
          />
          <p>{stepText(words, step)}</p>
          <button type="button" class="quiet" data-intent="stop-taking" onClick={onStop}>
            {words.ui('give.take.stop')}
          </button>
        </div>
      )}
      {!isReady && (
        <p class="soft" id="take-none">
          {words.ui('give.take.none')}
        </p>
      )}
      <p role="status">
        {end !== null && words.ui(`give.take.${end === 'saved' ? savedAs(kind) : end}`)}
      </p>
    </div>
  );
}

const savedAs = (kind: GiftKind) => (kind === 'stick' ? 'saved-stick' : 'saved-package');

/** In megabytes: whoever waits wants to see it move, no more. */
function stepText(words: Words, step: GiveStep): string {
  if (step.kind === 'packing') return words.ui('give.take.packing');
  const mega = (bytes: number): string => words.number(Math.round(bytes / 100_000) / 10);
  return words.ui('give.take.fetching', { done: mega(step.done) });
}

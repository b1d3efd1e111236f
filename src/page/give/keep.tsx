/** Everything onto this device, for a room without a network: a press, how far it is, how it ended. */
import { useState } from 'preact/hooks';
import type { KeepEnd, Keeping, KeepStep } from '../../app/giving.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';

export function KeepForm({ words, keep }: { words: Words; keep: Keeping }) {
  const [step, setStep] = useState<KeepStep | null>(null);
  const [end, setEnd] = useState<KeepEnd | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  const start = (): void => {
    setKeeping(true);
    setEnd(null);
    void keep(setStep).then((how) => {
      setKeeping(false);
      setEnd(how);
    });
  };
  return (
    <div class="give give-end" data-keeping={isKeeping ? 'now' : (end ?? 'not-yet')}>
      <p>{words.ui('give.keep.about')}</p>
      <button
        type="button"
        class="main-button"
        data-intent="keep"
        aria-disabled={isKeeping}
        onClick={() => !isKeeping && start()}
      >
        <Icon name="file" />
        {words.ui('give.keep.make')}
      </button>
      {step !== null && (
        <div class="opening">
          <progress
            aria-label={words.ui('give.keep.progress')}
            max={step.total}
            value={step.done}
          />
          <p>
            {words.ui('give.keep.step', {
              done: words.number(step.done),
              total: words.number(step.total),
            })}
          </p>
        </div>
      )}
      <p role="status">{end !== null && words.ui(`give.keep.${end}`)}</p>
    </div>
  );
}

/**
 * What only whoever leads should see stays off the projector while a desk is open: it stands there.
 * With one screen, or by a press, it stands here.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SlipTime } from '../../classroom/lesson/slips.ts';
import { Icon } from '../controls/icon.tsx';
import type { Shown } from './shown.ts';
import './at-desk.css';

/** Here the class has something to do meanwhile. */
const slipTimes: Readonly<Record<string, SlipTime | undefined>> = {
  'before-check': 'before',
  'after-check': 'after',
};

interface AtDeskProps extends Shown {
  children: ComponentChildren;
}

export function AtDesk({ parts, now, state, children }: AtDeskProps) {
  const { words } = parts;
  const [here, setHere] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone with its page.
  useEffect(() => {
    if (here) shown.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [here]);
  const slips = slipTimes[state.place];
  // A spoken round is for everybody to read.
  const isSpoken = slips !== undefined && now.lesson.record?.byTalk === true;
  if (here || isSpoken || !now.hasDesk) return <div ref={shown}>{children}</div>;
  return (
    <div class="sheet at-desk" data-at-desk>
      <Icon name="people" size={56} />
      <h1 tabIndex={-1}>{words.ui(slips ? `class.check.${slips}` : 'class.at-desk')}</h1>
      {slips && <p class="lead">{words.ui(`class.check.${slips}-hand`)}</p>}
      <p class={slips ? 'soft' : 'lead'}>{words.ui('class.at-desk-about')}</p>
      <button type="button" class="quiet" data-class="show-here" onClick={() => setHere(true)}>
        {words.ui('class.at-desk-here')}
      </button>
    </div>
  );
}

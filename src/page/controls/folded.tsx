/** A part that stands folded away, and is fetched only when somebody unfolds it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { IconName } from '../../look/icons.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from './icon.tsx';
import type { LatePart } from './late-part.ts';

interface FoldedProps<Part> {
  words: Words;
  part: LatePart<Part>;
  icon: IconName;
  summary: string;
  /** Names it for whoever looks for it in the document. */
  name?: string;
  /** What has to be there beside it, such as its words. */
  also?: () => Promise<unknown>;
  children: (part: Part) => ComponentChildren;
}

/** What does not come is said in its place; folding and unfolding asks for it again. */
export function Folded<Part>(props: FoldedProps<Part>) {
  const { words, part, icon, summary, name, also, children } = props;
  const [open, setOpen] = useState(false);
  const [fetched, setFetched] = useState<'here' | 'missing' | null>(null);
  const here = part.here();
  const unfold = (isOpen: boolean): void => {
    setOpen(isOpen);
    setFetched(null);
    if (!isOpen || here !== null) return;
    Promise.all([part.load(), also?.()]).then(
      () => setFetched('here'),
      () => setFetched('missing'),
    );
  };
  return (
    <details
      class="maps no-print"
      data-give={name}
      onToggle={({ currentTarget }) => unfold(currentTarget.open)}
    >
      <summary>
        <Icon name={icon} size={20} />
        {summary}
      </summary>
      {open && here !== null && children(here)}
      {fetched === 'missing' && <p role="alert">{words.ui('app.give.late')}</p>}
    </details>
  );
}

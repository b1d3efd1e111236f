/** The frame of what rises over the phone when something on it is looked at: its name, and a way out. */
import type { ComponentChildren, RefObject } from 'preact';
import { Icon } from '../controls/icon.tsx';
import { Glass } from './glass.tsx';
import type { PartProps } from './part-props.ts';

interface LookSheetProps extends Pick<PartProps, 'words' | 'over'> {
  title: string;
  /** Takes focus when it opens, which is for who opens it. */
  heading: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
  children: ComponentChildren;
}

export const LookSheet = ({ words, over, title, heading, onClose, children }: LookSheetProps) => (
  <Glass over={over} onClose={onClose}>
    <section class="phone-sheet" role="dialog" aria-modal="true" aria-labelledby="look-heading">
      <div class="sheet-head">
        <h2 id="look-heading" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          class="tool"
          data-intent="close-look"
          title={words.ui('app.close')}
          onClick={onClose}
        >
          <Icon name="cross" />
        </button>
      </div>
      {children}
    </section>
  </Glass>
);

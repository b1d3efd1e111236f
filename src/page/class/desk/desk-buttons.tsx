/** The buttons of a desk: one that leads on, and the small ones beside it. */
import type { DeskView } from '../../../classroom/desk/desk-view.ts';
import type { Id } from '../../../script/types.ts';
import { Filled, Fixed } from '../../controls/filled.tsx';
import { Icon } from '../../controls/icon.tsx';
import type { DeskProps } from './desk-parts.ts';

interface GoProps {
  name: string;
  label: string;
  onPress: () => void;
  /** Enter in the last field of a count leads here. */
  afterCounts?: boolean;
}

export function Go({ name, label, onPress, afterCounts }: GoProps) {
  return (
    <button
      type="button"
      class="main-button large"
      data-desk={name}
      data-after-counts={afterCounts || undefined}
      onClick={onPress}
    >
      {label}
      <Icon name="forward" size={20} />
    </button>
  );
}

interface SmallProps {
  name: string;
  label: string;
  pressed?: boolean;
  onPress: () => void;
}

export function Small({ name, label, pressed, onPress }: SmallProps) {
  return (
    <button type="button" class="quiet" data-desk={name} aria-pressed={pressed} onClick={onPress}>
      {label}
    </button>
  );
}

/** Goes with one choice; the one that leads alone stands out. */
export function Follow(props: {
  shown: Pick<DeskProps, 'parts' | 'classes'> & { view: DeskView };
  id: Id;
  letter: string;
}) {
  const { shown, id, letter } = props;
  const { parts, classes, view } = shown;
  const { leading } = view;
  return (
    <button
      type="button"
      class={leading.length === 1 && leading[0] === id ? 'main-button' : 'quiet'}
      data-desk-follow={id}
      onClick={() => classes.ask({ type: 'follow', choice: id })}
    >
      <span>
        <Filled
          words={parts.words}
          text="class.follow"
          values={{ letter: <Fixed>{letter}</Fixed> }}
        />
      </span>
    </button>
  );
}

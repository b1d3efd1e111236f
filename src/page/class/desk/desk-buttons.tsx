/** The buttons of a desk: one that leads on, and the small ones beside it. */
import { Icon } from '../../controls/icon.tsx';

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

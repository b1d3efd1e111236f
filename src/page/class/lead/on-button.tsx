/** On: the next message, from talking to counting, out of the feedback, from the end to looking back. */
import { intentFor } from '../../../classroom/desk/leading.ts';
import { Icon } from '../../controls/icon.tsx';
import { type ClassPlayProps, standingHere } from '../shown.ts';

export function OnButton({ classes, view, now, label }: ClassPlayProps & { label: string }) {
  const on = (): void => {
    const intent = intentFor({ does: 'on' }, standingHere(now, view));
    if (intent !== null) classes.lead(intent);
  };
  return (
    <button type="button" class="main-button" data-class="on" onClick={on}>
      {label}
      <Icon name="forward" size={20} />
    </button>
  );
}

/** A button that saves a file, and says that it did: a browser may do so without a sign. */
import { useState } from 'preact/hooks';
import type { IconName } from '../../look/icons.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from './icon.tsx';

interface SaveButtonProps {
  words: Words;
  label: string;
  /** What is heard, where the label alone does not say of what. */
  name?: string;
  icon?: IconName;
  /** The press that matters most here. */
  main?: boolean;
  marks: Readonly<Record<`data-${string}`, string>>;
  /** What is said once it is saved, and where it could not be; what is made at once cannot fail. */
  said?: { readonly saved: string; readonly failed: string };
  onSave: () => void | Promise<void>;
}

export function SaveButton(props: SaveButtonProps) {
  const { words, label, name, icon, main, marks, onSave } = props;
  const { said = { saved: words.ui('class.saved'), failed: '' } } = props;
  const [end, setEnd] = useState<'saved' | 'failed' | null>(null);
  const press = (): void => {
    Promise.resolve(onSave()).then(
      () => setEnd('saved'),
      () => setEnd('failed'),
    );
  };
  return (
    <>
      <button
        type="button"
        class={main ? 'main-button' : 'quiet'}
        aria-label={name}
        {...marks}
        onClick={press}
      >
        {icon && <Icon name={icon} size={20} />}
        {label}
      </button>
      <span class={end === null ? 'unseen' : 'soft saved'} role="status">
        {end !== null && said[end]}
      </span>
    </>
  );
}

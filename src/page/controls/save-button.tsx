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
  onSave: () => void;
}

export function SaveButton({ words, label, name, icon, main, marks, onSave }: SaveButtonProps) {
  const [saved, setSaved] = useState(false);
  const press = (): void => {
    onSave();
    setSaved(true);
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
      <span class={saved ? 'soft saved' : 'unseen'} role="status">
        {saved && words.ui('class.saved')}
      </span>
    </>
  );
}

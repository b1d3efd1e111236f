/** The way to a file: a real input lies unseen over its words, so that keyboard and screen readers meet what they know. */
import type { IconName } from '../../look/icons.ts';
import { Icon } from './icon.tsx';

interface ChooseProps {
  label: string;
  icon: IconName;
  /** What the browser offers first; without it a whole folder is asked for. */
  accept?: string;
  /** Names it for whoever looks for it in the document. */
  marks: Readonly<Record<`data-${string}`, string>>;
  onChoose: (files: FileList) => void;
}

export function ChooseFile({ label, icon, accept, marks, onChoose }: ChooseProps) {
  return (
    <label class="quiet choose">
      <Icon name={icon} size={20} />
      {label}
      <input
        type="file"
        {...marks}
        accept={accept}
        ref={(input) => {
          if (input) input.webkitdirectory = accept === undefined;
        }}
        onChange={({ currentTarget: input }) => {
          if (input.files && input.files.length > 0) onChoose(input.files);
          // So that the same file, mended, can be chosen again.
          input.value = '';
        }}
      />
    </label>
  );
}

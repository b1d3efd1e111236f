/** "If somebody tells you something": what to say, what not to do, and who must know now. */

import { Told } from '../../guide/common.tsx';
import { AtSchool } from '../../help/at-school.tsx';
import { PanelDialog } from '../../shell/dialog.tsx';
import type { Shown } from '../shown.ts';

export function SafeguardingCard({ parts, state, onClose }: Shown & { onClose: () => void }) {
  const { words, send } = parts;
  return (
    <PanelDialog
      words={words}
      panel="safeguarding"
      title={words.ui('guide.told')}
      onClose={onClose}
      onLeave={() => send({ type: 'leave' })}
    >
      <AtSchool words={words} school={state.school.card} />
      <Told words={words} list="safeguarding-list" />
    </PanelDialog>
  );
}

/** What this browser will not keep, said where a teacher can still do something about it. */

import type { Keeping } from '../../../classroom/desk/protocol.ts';
import type { Words } from '../../../view/ports.ts';

export function NotKept({ words, keeping }: { words: Words; keeping: Keeping }) {
  return (
    <div class="not-kept no-print" role="status">
      {!keeping.lessons && <p data-not-kept="lessons">{words.ui('class.not-kept')}</p>}
      {!keeping.reload && <p data-not-kept="reload">{words.ui('class.not-remembered')}</p>}
    </div>
  );
}

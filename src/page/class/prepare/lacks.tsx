/** What this browser does not have at this address, said before the lesson depends on it. */

import type { Lack } from '../../../classroom/stand.ts';
import type { Words } from '../../../view/ports.ts';

export function Lacks(props: { words: Words; lacks: readonly Lack[] }) {
  const { words } = props;
  // That of a disk is said where a desk does not come: mostly it does.
  const lacks = props.lacks.filter((lack) => lack !== 'disk');
  if (lacks.length === 0) return null;
  return (
    <div class="not-kept lacks no-print">
      {lacks.map((lack) => (
        <p key={lack} data-lacks={lack}>
          {words.ui(`class.lacks.${lack}`)}
        </p>
      ))}
    </div>
  );
}

/** What this browser does not have at this address, said before the lesson depends on it. */
import type { Words } from '../../app/ports.ts';
import type { Lack } from '../../classroom/stand.ts';

export function Lacks({ words, lacks }: { words: Words; lacks: readonly Lack[] }) {
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

/** Who looks after pupils at this school, as its card says; nothing where it says nothing. */
import { type School, saidBy, schoolLines } from '../../app/school.ts';
import type { Words } from '../../view/ports.ts';
import { WriteLine } from '../controls/write-line.tsx';

export function AtSchool({ words, school }: { words: Words; school: School }) {
  const said = schoolLines.filter((line) => saidBy(school, line).length > 0);
  if (said.length === 0) return null;
  return (
    <dl class="numbers at-school" data-school>
      {said.map((line) => (
        <WriteLine
          key={line}
          name={words.ui(`class.school.${line}`)}
          filled={saidBy(school, line)}
          blanks={0}
        />
      ))}
    </dl>
  );
}

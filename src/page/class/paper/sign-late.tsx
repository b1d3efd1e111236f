/** What is signed of a story is read with the whole language of stories, which is large: it comes when this is wanted. */
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../script/types.ts';
import { latePart } from '../../controls/late-part.ts';
import type { Shown } from '../shown.ts';

const signOff = latePart(() => import('./sign-off.tsx').then((part) => part.SignOff));

export function SignOffLate(props: Shown & { scenario: Scenario }) {
  const [came, setCame] = useState<'here' | 'missing' | null>(null);
  useEffect(() => {
    signOff.load().then(
      () => setCame('here'),
      () => setCame('missing'),
    );
  }, []);
  const SignOff = signOff.here();
  if (SignOff) return <SignOff {...props} />;
  return came === 'missing' ? (
    <p role="alert">{props.parts.words.ui('trouble.part-not-loaded')}</p>
  ) : null;
}

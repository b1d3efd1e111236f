/** What is signed of a story is read with the whole language of stories, which is large: it comes when this is wanted. */
import type { Scenario } from '../../../script/types.ts';
import { latePart } from '../../controls/late-part.ts';
import { useLate } from '../../controls/use-late.ts';
import type { Shown } from '../shown.ts';

const signOff = latePart(() => import('./sign-off.tsx').then((part) => part.SignOff));

export function SignOffLate(props: Shown & { scenario: Scenario }) {
  const SignOff = signOff.here();
  const isMissing = useLate(signOff.load, SignOff === null);
  if (SignOff) return <SignOff {...props} />;
  return isMissing ? <p role="alert">{props.parts.words.ui('trouble.part-not-loaded')}</p> : null;
}

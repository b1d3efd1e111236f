/** Who says a line, where its name belongs before it. */
import type { Id, Line } from '../../script/types.ts';

/** What the phone itself tells: "nova_rides now follows Kai" names whom it is about. */
const unspoken: readonly Line['kind'][] = ['notice', 'narration', 'time', 'call'];

/** null: nobody says it, or its own words name them. */
export function speakerOf(line: { readonly from: Id | null; readonly kind: string }): Id | null {
  return unspoken.some((kind) => kind === line.kind) ? null : line.from;
}

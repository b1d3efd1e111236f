/** A text as a QR code, drawn as one path. */
import { encode } from 'uqr';

/** Modules of nothing around the code: without them a camera does not find it. */
const quiet = 4;

export function codePath(text: string): { readonly d: string; readonly size: number } {
  // The most that may be wrong with a code on a wall that light falls on, before it gets too fine.
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const runs = data.flatMap((row, y) =>
    runsIn(row).map(({ x, wide }) => `M${x} ${y}h${wide}v1h-${wide}z`),
  );
  return { d: runs.join(''), size };
}

function runsIn(row: readonly boolean[]): { readonly x: number; readonly wide: number }[] {
  const runs: { x: number; wide: number }[] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last.x + last.wide === x) last.wide += 1;
    else runs.push({ x, wide: 1 });
  });
  return runs;
}

/** YAML with line numbers: reads one document and can say where any part of it stands. */
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Path } from '../../check/finding.ts';
import { wideBlankNear } from '../explain/slips/blanks.ts';
import { cutTexts, remarkInBrackets } from '../explain/slips/remarks.ts';
import { slipsIn } from '../explain/yaml-slips.ts';
import { type PackLimits, packLimits } from '../limits.ts';
import { atMost, type Problem } from '../problem.ts';
import { refuseKeys } from './yaml-keys.ts';
import { placesOf } from './yaml-places.ts';
import { type Refusal, refuseYaml } from './yaml-scan.ts';

export interface Located {
  readonly value: unknown;
  /** Gives the place of a path, or of its nearest parent that exists. 1-based. */
  locate(path: Path): { line: number; column: number };
}

/**
 * Reads a YAML text. Duplicate keys, aliases and tags beyond plain data are refused: a pack needs
 * none of them, and they are how a small file becomes a huge one. So is everything beyond `limits`.
 */
export function readYaml(
  file: string,
  text: string,
  limits: PackLimits = packLimits,
): { located: Located | null; problems: readonly Problem[] } {
  const lines = lineStarts(text);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problemAt = (place: ReturnType<typeof at>, message: string): Problem => ({
    ...{ file, ...place, rule: 'yaml', message, severity: 'error', path: [] },
  });
  const problem = (offset: number, message: string): Problem => problemAt(at(offset), message);
  /** What is refused before a tree is built, by its cause where that can be told. */
  const explained = ({ offset, message }: Refusal): Problem => {
    const { line } = at(offset);
    const all = text.length > limits.textBytes ? [] : text.split('\n');
    const cause = wideBlankNear(all, line - 1) ?? remarkInBrackets(all, line - 1);
    if (!cause) return problem(offset, message);
    return problemAt({ line: cause.line + 1, column: cause.column + 1 }, cause.message);
  };
  const refusal = refuseYaml(text, limits);
  if (refusal) return { located: null, problems: [explained(refusal)] };
  const document = parse(text);
  if (!document) return { located: null, problems: [tooDeep(file)] };
  const slips = slipsIn(text, (copy) => (copy === text ? document : parse(copy))?.errors ?? []);
  // In a tree that was built around a slip, names stand where nobody put them.
  const cuts = slips.length > 0 ? [] : cutTexts(document.contents, text);
  const problems =
    slips.length > 0
      ? slips.map(({ message, ...place }) => problemAt(place, message))
      : [...refuseKeys(document.contents), ...cuts.filter(({ isWhole }) => isWhole)].map(
          ({ offset, message }) => problem(offset, message),
        );
  if (problems.length > 0)
    return { located: null, problems: atMost(limits.problems, problems.length, problems) };
  const offsetOf = placesOf(document.contents);
  return {
    located: {
      value: document.toJS({ maxAliasCount: 0 }),
      locate: (path) => at(offsetOf(path)),
    },
    problems: atMost(
      limits.problems,
      cuts.length,
      cuts.map(({ offset, message }) => ({
        ...problem(offset, message),
        ...{ rule: 'cut-text', severity: 'warning' as const },
      })),
    ),
  };
}

/** Where the lines begin. Counted here, so that a text that is refused has places too. */
function lineStarts(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1);
  return lines;
}

/** Gives the document, or null for one that is nested deeper than the reader can follow. */
function parse(text: string): Document | null {
  const options = {
    prettyErrors: false,
    // Compares each name with each; `refuseKeys` does it in one pass.
    uniqueKeys: false,
    schema: 'core',
    maxAliasCount: 0,
  } as Parameters<typeof parseDocument>[1];
  try {
    return parseDocument(text, options);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const tooDeep = (file: string): Problem => ({
  file,
  line: 0,
  column: 0,
  rule: 'yaml',
  message: 'this is nested too deeply to be a story',
  severity: 'error',
  path: [],
});

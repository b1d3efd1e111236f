/** From the text of a file to a normalised scenario or pack, or to every reason why not. */
import type * as z from 'zod';
import type { Finding, Path } from '../../check/finding.ts';
import { oversizeIn } from '../../check/rules/measure.ts';
import { type GuideSource, guideSchema } from '../../script/nouns/guide.ts';
import { type PackSource, packSchema } from '../../script/nouns/pack.ts';
import { type ScenarioSource, scenarioSchema } from '../../script/nouns/scenario.ts';
import type { Pack, Scenario } from '../../script/types.ts';
import { complaintsOf, pathInWords } from '../explain/schema-words.ts';
import { packLimits } from '../limits.ts';
import { atMost, type Problem } from '../problem.ts';
import { hiddenIn } from './hidden.ts';
import { type DocumentKind, migrate } from './migrate.ts';
import { type Located, readYaml } from './yaml.ts';

export interface ReadResult<T, S> {
  readonly value: T | null;
  /** As the author wrote it, once its shape is right. */
  readonly source: S | null;
  readonly located: Located | null;
  readonly problems: readonly Problem[];
}

/** Reads one scenario; `file` is only used to say where a problem is. */
export function readScenario(file: string, text: string): ReadResult<Scenario, ScenarioSource> {
  return readWith('scenario', file, text, scenarioSchema, oversizeIn);
}

/** Reads a `pack.yaml`. */
export function readPack(file: string, text: string): ReadResult<Pack, PackSource> {
  return readWith('pack', file, text, packSchema);
}

/** Reads a `guide.yaml`, which has no defaults to fill in. */
export function readGuide(file: string, text: string): ReadResult<GuideSource, GuideSource> {
  return readWith('guide', file, text, guideSchema);
}

function readWith<T, S>(
  kind: DocumentKind,
  file: string,
  text: string,
  schema: z.ZodType<T, S>,
  judge: (value: T) => readonly Finding[] = () => [],
): ReadResult<T, S> {
  const { located, problems } = readYaml(file, text);
  if (!located) return { value: null, source: null, located, problems };
  const refused = (reasons: readonly Problem[]): ReadResult<T, S> => ({
    ...{ value: null, source: null, located },
    problems: [...problems, ...reasons],
  });
  const at = (path: Path, rule: string, message: string): Problem => ({
    ...{ file, ...located.locate(path), rule, message, severity: 'error', path },
  });
  const migrated = migrate(located.value, kind);
  if (migrated.refused !== undefined) return refused([at(['unsent'], 'version', migrated.refused)]);
  const tooMany = kind === 'scenario' ? tooManyBeats(migrated.value) : null;
  if (tooMany !== null) return refused([at(['beats'], 'too-big', tooMany)]);
  const parsed = schema.safeParse(migrated.value);
  if (parsed.success) {
    // In a story the checker looks at every text, and knows whose it is.
    const hidden = kind === 'scenario' ? [] : hiddenIn(parsed.data);
    const value = parsed.data;
    const oversize = judge(value);
    if (hidden.length + oversize.length === 0)
      return { value, source: migrated.value as S, located, problems };
    return refused([
      ...hidden.map(({ path, message }) => at(path, 'hidden-characters', message)),
      ...oversize.map((finding) => at(finding.path, 'too-big', finding.message)),
    ]);
  }
  const complaints = complaintsOf(parsed.error, schema, migrated.value);
  return refused(
    atMost(
      packLimits.problems,
      complaints.length,
      complaints
        .slice(0, packLimits.problems)
        .map(({ path, message }) =>
          at(
            path,
            'schema',
            path.length > 0 ? `${pathInWords(path, migrated.value)}: ${message}` : message,
          ),
        ),
    ),
  );
}

/** Asked before the schema looks at each of them. */
function tooManyBeats(value: unknown): string | null {
  const beats = (value as { beats?: unknown } | null)?.beats;
  const count = typeof beats === 'object' && beats !== null ? Object.keys(beats).length : 0;
  return count > packLimits.beats
    ? `a story has at most ${packLimits.beats} beats; this one has ${count}`
    : null;
}

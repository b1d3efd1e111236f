/** From the text of a file to a normalised scenario or pack, or to every reason why not. */
import type { z } from 'zod';
import { normalisePack, normaliseScenario } from '../script/normalise.ts';
import { packSchema, scenarioSchema } from '../script/schema.ts';
import type { Pack, Scenario } from '../script/types.ts';
import type { Problem } from './problem.ts';
import { type Located, readYaml } from './yaml.ts';

export interface ReadResult<T> {
  readonly value: T | null;
  readonly located: Located | null;
  readonly problems: readonly Problem[];
}

/** Reads one scenario; `file` is only used to say where a problem is. */
export function readScenario(file: string, text: string): ReadResult<Scenario> {
  return readWith(file, text, scenarioSchema, normaliseScenario);
}

/** Reads a `pack.yaml`. */
export function readPack(file: string, text: string): ReadResult<Pack> {
  return readWith(file, text, packSchema, normalisePack);
}

function readWith<S, T>(
  file: string,
  text: string,
  schema: z.ZodType<S>,
  normalise: (source: S) => T,
): ReadResult<T> {
  const { located, problems } = readYaml(file, text);
  if (!located) return { value: null, located, problems };
  const parsed = schema.safeParse(located.value);
  if (parsed.success) return { value: normalise(parsed.data), located, problems };
  return {
    value: null,
    located,
    problems: parsed.error.issues.map((issue): Problem => {
      const path = issue.path.filter((part) => typeof part !== 'symbol');
      return {
        file,
        ...located.locate(path),
        rule: 'schema',
        message: path.length > 0 ? `${path.join(' › ')}: ${issue.message}` : issue.message,
        severity: 'error',
        path,
      };
    }),
  };
}

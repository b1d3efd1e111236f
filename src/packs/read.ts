/** From the text of a file to a normalised scenario or pack, or to every reason why not. */
import type { z } from 'zod';
import { normalisePack, normaliseScenario } from '../script/normalise.ts';
import {
  type PackSource,
  packSchema,
  type ScenarioSource,
  scenarioSchema,
} from '../script/schema.ts';
import type { Pack, Scenario } from '../script/types.ts';
import type { Problem } from './problem.ts';
import { complaintsOf } from './schema-words.ts';
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
  return readWith(file, text, scenarioSchema, normaliseScenario);
}

/** Reads a `pack.yaml`. */
export function readPack(file: string, text: string): ReadResult<Pack, PackSource> {
  return readWith(file, text, packSchema, normalisePack);
}

function readWith<S, T>(
  file: string,
  text: string,
  schema: z.ZodType<S>,
  normalise: (source: S) => T,
): ReadResult<T, S> {
  const { located, problems } = readYaml(file, text);
  if (!located) return { value: null, source: null, located, problems };
  const parsed = schema.safeParse(located.value);
  if (parsed.success)
    return { value: normalise(parsed.data), source: parsed.data, located, problems };
  return {
    value: null,
    source: null,
    located,
    problems: complaintsOf(parsed.error, schema, located.value).map(
      ({ path, message }): Problem => ({
        file,
        ...located.locate(path),
        rule: 'schema',
        message: path.length > 0 ? `${path.join(' › ')}: ${message}` : message,
        severity: 'error',
        path,
      }),
    ),
  };
}

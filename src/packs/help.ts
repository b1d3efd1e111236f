/** Reads the help directory, and says which of its entries have grown old. */
import type { Path } from '../check/finding.ts';
import { staleHelp } from '../check/help.ts';
import { type HelpDirectory, helpDirectorySchema } from '../script/help-directory.ts';
import { complaintsOf, pathInWords } from './explain/schema-words.ts';
import { inOrder, type Problem } from './problem.ts';
import { readYaml } from './read/yaml.ts';

export interface ReadDirectory {
  /** null when an error stands in the way. */
  readonly directory: HelpDirectory | null;
  readonly problems: readonly Problem[];
}

/** `file` only says where a problem is; `today` as `2026-11-22`. */
export function readHelpDirectory(file: string, text: string, today: string): ReadDirectory {
  const { located, problems } = readYaml(file, text);
  if (!located) return { directory: null, problems };
  const at = (severity: Problem['severity'], rule: string) => (path: Path, message: string) => ({
    ...{ file, ...located.locate(path), rule, message, severity, path },
  });
  const parsed = helpDirectorySchema.safeParse(located.value);
  if (!parsed.success) {
    const complain = at('error', 'schema');
    const complaints = complaintsOf(parsed.error, helpDirectorySchema, located.value);
    return {
      directory: null,
      problems: complaints.map(({ path, message }) =>
        complain(
          path,
          path.length > 0 ? `${pathInWords(path, located.value)}: ${message}` : message,
        ),
      ),
    };
  }
  const entries = entriesOf(parsed.data);
  const warn = at('warning', 'help-fresh');
  const old = entries.flatMap(({ path, id, checkedOn }) =>
    staleHelp([{ id, checkedOn }], today).map(({ message }) =>
      warn([...path, 'checkedOn'], `${id}: ${message}`),
    ),
  );
  const twice = entries.filter(({ id }, index) => entries.findIndex((e) => e.id === id) < index);
  const complain = at('error', 'unique-ids');
  const doubled = twice.map(({ path, id }) => complain(path, `"${id}" is there twice`));
  return {
    directory: doubled.length > 0 ? null : parsed.data,
    problems: inOrder([...old, ...doubled]),
  };
}

/** Every entry with its place in the file. */
function entriesOf({ everywhere, countries }: HelpDirectory) {
  return [
    ...everywhere.map((entry, index) => ({ ...entry, path: ['everywhere', index] as Path })),
    ...Object.entries(countries).flatMap(([country, services]) =>
      services.map((entry, index) => ({ ...entry, path: ['countries', country, index] as Path })),
    ),
  ];
}

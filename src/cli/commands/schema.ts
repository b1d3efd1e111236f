/** `unsent schema`: the language as JSON Schema. */
import { jsonSchemaOf, type SchemaKind, schemaKinds } from '../../script/json-schema.ts';
import { asJson, type Command, onePlace, WrongUse } from '../command.ts';

export const schema: Command = {
  summary: 'print the JSON Schema of a kind of file, for editors',
  help: `
unsent schema <scenario|pack|guide>

Prints the JSON Schema. The same is in docs/schema; an editor that knows YAML finds it by the line
  # yaml-language-server: $schema=<path to scenario.schema.json>
`,
  options: {},
  run(given, terminal) {
    const kind = onePlace(given, 'kind of file');
    if (!schemaKinds.includes(kind as SchemaKind))
      throw new WrongUse(`"${kind}" is none of ${schemaKinds.join(', ')}`);
    terminal.out(asJson(jsonSchemaOf(kind as SchemaKind)));
    return 0;
  },
};

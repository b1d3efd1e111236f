/** The reference part of `docs/writing-packs.md`, made from the schema's descriptions. */

import { jsonSchemaOf, type SchemaKind, schemaKinds } from '../../src/script/json-schema.ts';
import { meanings } from '../../src/script/meanings.ts';

/** As much of a JSON Schema as ours have. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const files: Readonly<Record<SchemaKind, string>> = {
  scenario: 'A story: `<story>.yaml`',
  pack: 'The pack: `pack.yaml`',
  guide: 'The facilitator’s guide: `guide.yaml`',
};

/** Gives the whole reference as Markdown, one table for each group of fields. */
export function reference(): string {
  return schemaKinds
    .flatMap((kind) => [`### ${files[kind]}`, '', ...group(jsonSchemaOf(kind) as Schema, '')])
    .join('\n');
}

/** Gives what each word of the language means as Markdown, one table for each list of words. */
export function wordsReference(): string {
  return Object.entries(meanings)
    .flatMap(([title, words]) => [
      `### ${title}`,
      '',
      '| word | what it means |',
      '|---|---|',
      ...Object.entries(words).map(([word, meaning]) => `| \`${word}\` | ${cell(meaning)} |`),
      '',
    ])
    .join('\n');
}

/** A table of the fields of a group, then the groups inside it. */
function group(schema: Schema, at: string): string[] {
  const fields = Object.entries(schema.properties ?? {});
  const title = at === '' ? [] : [`#### \`${at}\``, ''];
  const about = schema.description && at !== '' ? [`${schema.description}.`, ''] : [];
  const rows = fields.map(([name, field]) => {
    const needed = schema.required?.includes(name) ? 'yes' : '';
    return `| \`${name}\` | ${needed} | ${formOf(field)} | ${cell(field.description ?? '')} |`;
  });
  const inside = fields.flatMap(([name, field]) => {
    const [part, path] = partOf(field, at === '' ? name : `${at} › ${name}`);
    return part ? group(part, path) : [];
  });
  const table = ['| field | needed | form | what it is |', '|---|---|---|---|', ...rows, ''];
  return [...title, ...about, ...table, ...inside];
}

/** The group of fields that a field holds, and what to call it. */
function partOf(field: Schema, path: string): [Schema | null, string] {
  if (field.properties) return [field, path];
  if (field.items) return partOf(field.items, `${path} › each`);
  if (typeof field.additionalProperties === 'object')
    return partOf(field.additionalProperties, `${path} › each`);
  return [null, path];
}

function formOf(field: Schema): string {
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.anyOf) return 'condition';
  if (field.properties) return 'group, see below';
  if (field.items) return `list of ${plural(formOf(field.items))}`;
  if (typeof field.additionalProperties === 'object') return 'names with a group each, see below';
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.type === 'integer') return `${field.minimum ?? 0} to ${field.maximum ?? 'any'}`;
  if (field.format === 'date') return 'day';
  if (field.format === 'uri') return 'address';
  if (field.pattern?.startsWith('^[a-z][a-z0-9]*(-')) return 'id';
  return 'text';
}

function plural(form: string): string {
  if (form === 'id') return 'ids';
  if (form === 'text') return 'texts';
  return form.startsWith('group') ? 'groups, see below' : form;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

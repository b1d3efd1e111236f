/** The rules part of `docs/writing-packs.md`, made from the rules themselves. */
import type { RuleWords } from '../../src/check/rule.ts';
import { ownTextRules, packRules, storyRules } from '../../src/check/rules/all.ts';
import { fileRules } from '../../src/packs/file-rules.ts';

const parts: readonly (readonly [string, readonly RuleWords[]])[] = [
  ['Files, shape and translations', fileRules],
  ['Stories', storyRules],
  ['Packs', [...packRules, ...ownTextRules]],
];

/** Gives every rule as Markdown: what it looks for, why, and how to mend it. */
export function rulesReference(): string {
  return parts
    .flatMap(([title, rules]) => [
      `### ${title}`,
      '',
      '| rule | | what it asks | why | how to mend it |',
      '|---|---|---|---|---|',
      ...rules.map(({ id, severity, what, why, mend }) =>
        [`| \`${id}\``, severity, cell(what), cell(why), `${cell(mend)} |`].join(' | '),
      ),
      '',
    ])
    .join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

import { type MaskName, maskMeanings, maskNames } from './access/masks.ts';
import { everyone } from './roles.ts';
import type { ActionRule, TypePolicy } from './rule.ts';
import { actionRules } from './table/actions.ts';
import { countedTypes, valueTypes } from './table/values.ts';
import { typePolicies } from './table.ts';

/** The policy table as a document for whoever audits it (docs/policy.md). */
export function renderPolicy(): string {
  return `${[
    introduction,
    ...typePolicies.map(renderType),
    renderValues(),
    renderCounts(),
    renderMasks(),
    renderActions(actionRules),
  ].join('\n\n')}\n`;
}

const introduction = `# Who may read and do what

Generated from \`subgraphs/policy/\` by \`npm run generate\`; do not edit. Every node decides by this table, whether it is asked through a gateway or directly. What no rule grants is denied.

- **Rows.** Each rule names a relation between the caller and a row. A row that stands in none of a caller's relations is not there for him: not in lists, counts, groups, bounds, look-ups or references, with the same answer as for an id that was never given.
- **Fields.** Each rule names groups of fields. A field that no rule gives to the caller for this row is null, with an error: \`FORBIDDEN\`, or \`UNAUTHENTICATED\` for a caller who has not signed in. Its extensions name the rule and the next step, in English and in Chinese. A field that is masked has a masked value, or is null with \`MASKED\` where no value can be left.
- **Questions.** Filtering, ordering, searching and counting by a field is refused to a role that does not read the field in every row that it sees.
- **Roles**: ${everyone.map((role) => `\`${role}\``).join(', ')}. A call without a token is \`PUBLIC\`.`;

function renderType(policy: TypePolicy): string {
  const { type, name, nameZh, relations, groups, grants, masks = {}, recorded = [] } = policy;
  return [
    `## ${type}: ${name} (${nameZh})`,
    table(
      ['Fields', 'Hold', 'Fields of the schema', 'Denied: next step'],
      Object.entries(groups).map(([group, { holds, fields, ask }]) => [
        `\`${group}\``,
        holds,
        fields.map((field) => `\`${field}\`${maskOf(masks[field])}`).join(', '),
        `${ask.nextStep} ${ask.nextStepZh}`,
      ]),
    ),
    ...(recorded.length === 0
      ? []
      : [
          `Recorded in the log of reads when shown to a caller of another platform, where the entry holds personal information: ${recorded.map(code).join(', ')}.`,
        ]),
    table(
      ['Rows', 'Meaning'],
      Object.entries(relations).map(([relation, { means }]) => [`\`${relation}\``, means]),
    ),
    table(
      ['Rule', 'Roles', 'Rows', 'Allowed', 'Masked', 'Basis', 'Because'],
      grants.map(({ rule, roles, rows, allow, mask = [], basis, because }) => [
        `\`${rule}\``,
        roles.map(code).join(' '),
        code(rows),
        allow.map(code).join(' '),
        mask.map(code).join(' '),
        basis,
        because,
      ]),
    ),
  ].join('\n\n');
}

const code = (text: string): string => `\`${text}\``;

const maskOf = (mask: MaskName | undefined): string => (mask === undefined ? '' : ` (mask ${mask})`);

const renderValues = (): string =>
  [
    '## Values inside rows',
    'Read with the field that holds them, and governed by it.',
    table(
      ['Type', 'Fields'],
      valueTypes.map(({ type, fields }) => [code(type), fields.map(code).join(', ')]),
    ),
  ].join('\n\n');

const renderCounts = (): string =>
  [
    '## Counts',
    'A count is over the rows that the caller may see: less for a caller with fewer rights, and never a trace of a row he may not see. So `inPreparation` counts drafts for those who may read drafts, and nothing for the others. A field that tells about a field of the rows is given to whoever may ask by that.',
    table(
      ['Type', 'Counts', 'Field', 'Tells about'],
      countedTypes.flatMap(({ type, of, fields }) =>
        Object.entries(fields).map(([field, read]) => [code(type), code(of), code(field), read.map(code).join(', ')]),
      ),
    ),
  ].join('\n\n');

const renderMasks = (): string =>
  [
    '## Masks',
    'A field of a masked group without a mask of its own is withheld: null, with `MASKED`.',
    table(
      ['Mask', 'What is left'],
      maskNames.map((name) => [code(name), maskMeanings[name]]),
    ),
  ].join('\n\n');

const renderActions = (rules: readonly ActionRule[]): string =>
  [
    '## Actions',
    'Everything that changes something, and what is for programs alone. All conditions of one rule must hold.',
    table(
      ['Rule', 'Action', 'Roles', 'When', 'Basis', 'Because', 'Denied: next step'],
      rules.map(({ rule, action, roles, when, basis, because, ask }) => [
        code(rule),
        code(action),
        roles.map(code).join(' '),
        when
          .map((condition) =>
            'platform' in condition
              ? 'the platform asked is the caller’s own'
              : `\`input.${condition.input}\` is the caller’s ${condition.is === 'node' ? 'platform' : 'organisation'}`,
          )
          .join('; '),
        basis,
        because,
        `${ask.nextStep} ${ask.nextStepZh}`,
      ]),
    ),
  ].join('\n\n');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

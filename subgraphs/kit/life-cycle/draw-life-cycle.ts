import type { LifeCycleTable, Step } from './life-cycle.ts';

/** A life cycle as a document: its states drawn, its steps in a table (docs/life-cycles/). */
export const drawLifeCycle = (cycle: LifeCycleTable): string => `# The life of a ${cycle.name} (${cycle.nameZh})

Drawn from the table of \`${cycle.type}\` by \`npm run generate\`; do not edit. Services decide by the same table. What it does not name is refused: \`NOT_YOURS_TO_DO\` on the wrong side, \`NOT_POSSIBLE_NOW\` in another state.

\`\`\`mermaid
stateDiagram-v2
${[...drawn(cycle)].map((line) => `  ${line}`).join('\n')}
\`\`\`

| Action | From | To | By | Basis | Meaning |
|---|---|---|---|---|---|
${cycle.steps.map((step) => `| ${cells(cycle, step).join(' | ')} |`).join('\n')}

| Side | Who stands on it |
|---|---|
${Object.entries(cycle.sides)
  .map(([side, { means }]) => `| \`${side}\` | ${means} |`)
  .join('\n')}
`;

function* drawn({ states, steps }: LifeCycleTable): Iterable<string> {
  for (const [state, { nameZh }] of Object.entries(states)) yield `${state}: ${state}<br/>${nameZh}`;
  for (const { action, from, to } of steps) {
    for (const state of from ?? ['[*]']) yield `${state} --> ${to}: ${action}`;
  }
  for (const [state, { final }] of Object.entries(states)) if (final) yield `${state} --> [*]`;
}

const cells = ({ states }: LifeCycleTable, { action, from, to, by, procedure }: Step): string[] => [
  `\`${action}\``,
  from === null ? '–' : from.map((state) => `${state} ${states[state]?.nameZh ?? ''}`).join(', '),
  `${to} ${states[to]?.nameZh ?? ''}`,
  by.map(({ role, side }) => `\`${role}\` (${side})`).join(', '),
  procedure.basis ?? '–',
  `${procedure.name}. ${procedure.nameZh}。`,
];

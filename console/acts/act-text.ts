import type { Act } from './act.ts';

/** The operation that an act is: it answers with the row's key and every problem. */
export function actText({ name, input, row }: Act): string {
  const operation = name.charAt(0).toUpperCase() + name.slice(1);
  const selected = row === null ? '' : `\n    ${row.field} {\n      ${row.key}\n    }`;
  return `mutation ${operation}($input: ${input}!) {
  ${name}(input: $input) {${selected}
    problems {
      code
      field
      message
      messageZh
      rule
      nextStep
    }
  }
}
`;
}

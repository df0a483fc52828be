import { isObject } from '../../transport/node-answer.ts';
import type { ValueForm } from '../compile/answer-form.ts';

/**
 * Where a value breaks the form that was promised, as a path from it; undefined when it fits. A null where none may be, or a value of another type,
 * would take more along than the rows of the node that sent it.
 */
export function misfit(value: unknown, form: ValueForm): string | undefined {
  if (value === null || value === undefined) return form.nullable ? undefined : '';
  switch (form.kind) {
    case 'leaf':
      return form.fits(value) ? undefined : '';
    case 'list': {
      if (!Array.isArray(value)) return '';
      for (let index = 0; index < value.length; index += 1) {
        const below = misfit(value[index], form.of);
        if (below !== undefined) return `.${index}${below}`;
      }
      return undefined;
    }
    case 'object': {
      if (!isObject(value)) return '';
      for (const field of form.fields) {
        const inner = value[field.key];
        if (inner === undefined && !field.always) continue;
        const below = inner === undefined ? '' : misfit(inner, field.form);
        if (below !== undefined) return `.${field.key}${below}`;
      }
      return undefined;
    }
  }
}

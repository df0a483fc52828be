import type { CollectionOf } from '../../kit/collection-of.ts';
import type { ThemeRow } from './row.ts';

export const themes: CollectionOf<ThemeRow, 'CODE_ASC'> = {
  name: 'themes',
  fields: {},
  orders: { CODE_ASC: [] },
};

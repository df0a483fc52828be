import type { CollectionOf } from '../../kit/collection-of.ts';
import type { OrganisationRow } from './row.ts';

export const organisations: CollectionOf<OrganisationRow, 'CODE_ASC'> = {
  name: 'organisations',
  fields: { name: 'text', platform: 'text' },
  orders: { CODE_ASC: [] },
  text: ['name'],
};

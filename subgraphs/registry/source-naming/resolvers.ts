import { createHash } from 'node:crypto';
import type { FollowedNamings, Resolvers } from '../../../schema/generated/resolvers.ts';
import { among } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { referenceTo } from '../../kit/reference.ts';
import { readAllRows } from '../all-rows.ts';
import { sourceNamings } from './collection.ts';
import { nameSourceDepartment } from './name-source-department.ts';

export const sourceNamingResolvers: Resolvers = {
  Query: {
    sourceNamings: (_root, { jurisdictions, ...page }, context) =>
      new Connection(context, sourceNamings, {
        order: 'ID_ASC',
        filter: among('jurisdiction', jurisdictions),
        page,
      }),
    followedNamings: (_root, { known }, context) => readFollowedNamings(context, known),
  },
  Mutation: {
    nameSourceDepartment: (_root, { input }, context) => nameSourceDepartment(context, input),
  },
  SourceNaming: {
    theme: ({ theme }) => referenceTo(theme),
    sourceDepartment: ({ source }) => ({ id: source }),
  },
};

/** All namings, for the nodes that follow them. */
async function readFollowedNamings(context: NodeContext, known: string | null | undefined): Promise<FollowedNamings> {
  const rows = await readAllRows(context, sourceNamings, 'ID_ASC', []);
  const version = createHash('sha256')
    .update(JSON.stringify(rows.map(({ id, version }) => [id, version])))
    .digest('hex')
    .slice(0, 16);
  return { version, namings: version === known ? [] : rows };
}

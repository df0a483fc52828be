import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { type DefinitionNode, type DocumentNode, Kind } from 'graphql';
import { unionContracts } from '../../subgraphs/kit/union-contracts.ts';
import { contractNames, readContract } from '../contracts.ts';

const subgraphs = '../../subgraphs';
const banner = '// Generated from the contracts by `npm run generate`. Do not edit.\n';

/** What a resolver is given as the parent: a row where the contract holds it, a reference where it may live elsewhere. */
const mappers = {
  BackflowPlan: `${subgraphs}/provision/backflow/row.ts#BackflowPlanRow`,
  BackflowReceipt: `${subgraphs}/consumption/receipt/row.ts#BackflowReceiptRow`,
  Correction: `${subgraphs}/provision/correction/row.ts#CorrectionRow`,
  CatalogRevision: `${subgraphs}/provision/catalog/revision/read-revisions.ts#ShownRevision`,
  SourceNaming: `${subgraphs}/registry/source-naming/row.ts#SourceNamingRow`,
  Complaint: `${subgraphs}/oversight/complaint/row.ts#ComplaintRow`,
  Violation: `${subgraphs}/oversight/violation/row.ts#ViolationRow`,
  ViolationStatistics: `${subgraphs}/oversight/violation/violation-counts.ts#ViolationCounts`,
  Demand: `${subgraphs}/consumption/demand/row.ts#DemandRow`,
  CatalogEntry: `${subgraphs}/provision/catalog/row.ts#CatalogEntrySource`,
  DataItem: `${subgraphs}/provision/catalog/row.ts#DataItemRow`,
  Decision: `${subgraphs}/kit/decision/collection.ts#DecisionRow`,
  KeptCheckpoint: `${subgraphs}/oversight/checkpoint/row.ts#KeptCheckpointRow`,
  PersonalDataRead: `${subgraphs}/kit/read-log/collection.ts#PersonalDataReadRow`,
  DecisionEvidence: `${subgraphs}/evidence/pack/evidence-pack.ts#EvidencePack`,
  Duty: `${subgraphs}/oversight/duty/duty-row.ts#DutyRow`,
  DutyConnection: `${subgraphs}/oversight/duty/duty-page.ts#DutyPage`,
  Dispute: `${subgraphs}/oversight/dispute/row.ts#DisputeRow`,
  DisposalProof: `${subgraphs}/consumption/disposal-proof/row.ts#DisposalProofRow`,
  UsageInspection: `${subgraphs}/consumption/usage/row.ts#UsageInspectionRow`,
  UsageRecord: `${subgraphs}/consumption/usage/row.ts#UsageRecordRow`,
  BackflowDelivery: `${subgraphs}/provision/backflow/row.ts#BackflowDeliverySource`,
  SharingRequestEvent: `${subgraphs}/kit/decision/collection.ts#DecisionRow`,
  SharingRequest: `${subgraphs}/provision/sharing-request/row.ts#SharingRequestSource`,
  Rating: `${subgraphs}/provision/rating/row.ts#RatingRow`,
  ResponsibilityList: `${subgraphs}/registry/responsibility-list/row.ts#ResponsibilityListRow`,
  ResponsibilityLine: `${subgraphs}/responsibility/responsibility-list.ts#ExpectedLine`,
  Organisation: `${subgraphs}/kit/reference.ts#Reference`,
  Platform: `${subgraphs}/kit/reference.ts#Reference`,
  Theme: `${subgraphs}/kit/reference.ts#Reference`,
  CatalogFacets: `${subgraphs}/provision/catalog/entry-facets.ts#EntryFacets`,
  RequestStatistics: `${subgraphs}/provision/sharing-request/request-counts.ts#RequestCounts`,
  ...Object.fromEntries(
    [
      'BackflowDelivery',
      'BackflowPlan',
      'BackflowReceipt',
      'CatalogEntry',
      'Complaint',
      'Correction',
      'Demand',
      'DeadlineRule',
      'DisposalProof',
      'Decision',
      'Dispute',
      'KeptCheckpoint',
      'Organisation',
      'PersonalDataRead',
      'Platform',
      'Rating',
      'ResponsibilityList',
      'SharingRequest',
      'SourceNaming',
      'Theme',
      'UsageRecord',
      'Violation',
    ].map((type) => [`${type}Connection`, `${subgraphs}/kit/connection.ts#Connection`]),
  ),
};

/** The types that resolvers are checked against, as TypeScript source (`schema/generated/resolvers.ts`). */
export async function generateResolverTypes(): Promise<string> {
  const source = await codegen({
    filename: 'resolvers.ts',
    schema: withoutFederation(unionContracts(contractNames.map(readContract))),
    documents: [],
    config: {
      contextType: `${subgraphs}/kit/node-context.ts#NodeContext`,
      defaultScalarType: 'never',
      enumsAsTypes: true,
      immutableTypes: true,
      mappers,
      scalars: { BigInt: 'string', Date: 'string', DateTime: 'string', ID: 'string', Moment: 'string' },
      skipTypename: true,
      strictScalars: true,
      useTypeImports: true,
    },
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  });
  return `${banner}${source.trimEnd()}\n`;
}

/** The generator knows no federation, and needs none: references are resolved apart from fields. */
function withoutFederation(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.flatMap((definition): DefinitionNode[] => {
    if (definition.kind === Kind.SCHEMA_EXTENSION) return [];
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) return [{ ...definition, directives: [] }];
    return [definition];
  });
  return { ...document, definitions };
}

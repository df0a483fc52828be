import { demands } from '../../subgraphs/consumption/demand/collection.ts';
import { disposalProofs } from '../../subgraphs/consumption/disposal-proof/collection.ts';
import { backflowReceipts } from '../../subgraphs/consumption/receipt/collection.ts';
import { usageRecords } from '../../subgraphs/consumption/usage/collection.ts';
import {
  backflowDeliveryRow,
  backflowPlanRow,
  backflowReceiptRow,
  catalogEntryRow,
  complaintRow,
  correctionRow,
  demandRow,
  disposalProofRow,
  disputeRow,
  organisationRow,
  platformRow,
  sharingRequestRow,
  themeRow,
  usageRecordRow,
  violationRow,
} from '../../subgraphs/fixture/rows.ts';
import type { Parents } from '../../subgraphs/fixture/visible-to.ts';
import { complaints } from '../../subgraphs/oversight/complaint/collection.ts';
import { disputes } from '../../subgraphs/oversight/dispute/collection.ts';
import { violations } from '../../subgraphs/oversight/violation/collection.ts';
import { backflowDeliveries } from '../../subgraphs/provision/backflow/delivery/collection.ts';
import { backflowPlans } from '../../subgraphs/provision/backflow/plan/collection.ts';
import { catalogEntries } from '../../subgraphs/provision/catalog/collection.ts';
import { corrections } from '../../subgraphs/provision/correction/collection.ts';
import { sharingRequests } from '../../subgraphs/provision/sharing-request/collection.ts';
import { organisations } from '../../subgraphs/registry/organisation/collection.ts';
import { platforms } from '../../subgraphs/registry/platform/collection.ts';
import { themes } from '../../subgraphs/registry/theme/collection.ts';
import type { SeedRows } from '../../subgraphs/seeding/seed-once.ts';
import type { Row } from '../../subgraphs/store/port.ts';

/** Rows in every relation to some caller: a province, a city below it, a ministry, 新疆 and 兵团, and the centre. */
export const nodes = ['100000', '310000', '310100', '650000', '660000', 'samr'] as const;
export const parents: Parents = { '310100': '310000' };
export const offices = { shanghai: '91350100M000100Y43', xinjiang: '11310000MBY18901XF' } as const;

const both = Object.values(offices);
const product = <One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] =>
  ones.flatMap((one) => others.map((other): [One, Other] => [one, other]));

const number = (index: number): string => String(index + 1).padStart(3, '0');

const entriesOf = (node: string) =>
  product(product(['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const, both), ['GENERAL', 'CORE'] as const).map(
    ([[state, provider], grade], index) => {
      const row = catalogEntryRow({ id: `cat:${node}:${number(index)}`, state, provider, grade, stateReason: '事由' });
      const [item] = row.items;
      return {
        ...row,
        useConditions: { scope: '各部门', purpose: '履职' },
        personalInformationAssessment: { conclusion: '影响可控', by: '李强', on: '2026-01-06' },
        items: item === undefined ? [] : [item, { ...item, name: '身份证号', code: 'SFZH', personalInformation: true }],
      };
    },
  );

const requestsOf = (node: string) =>
  product(product(['DRAFT', 'SUBMITTED', 'REFUSED'] as const, product(both, both)), ['310000', '310100', '650000']).map(
    ([[state, [requester, provider]], requesterNode], index) =>
      sharingRequestRow({
        id: `req:${node}:${number(index)}`,
        entry: `cat:${node}:003`,
        state,
        requester,
        provider,
        requesterNode,
        note: '请补充',
      }),
  );

const receivers = ['310000', '310100', '650000', '660000'];
const plansOf = (node: string) =>
  receivers.map((receiverNode, index) =>
    backflowPlanRow({ id: `bfp:${node}:${number(index)}`, entry: `cat:${node}:003`, receiverNode }),
  );
const deliveriesOf = (node: string) =>
  receivers.map((receiverNode, index) =>
    backflowDeliveryRow({
      id: `bfd:${node}:${number(index)}`,
      plan: `bfp:${node}:${number(index)}`,
      receiverNode,
      checksum: 'ab12',
    }),
  );
const receiptsOf = (node: string) =>
  nodes.map((sender, index) =>
    backflowReceiptRow({
      id: `bfr:${node}:${number(index)}`,
      delivery: `bfd:${sender}:${node}`,
      discrepancies: ['少 3 条'],
    }),
  );
const usageOf = (node: string) =>
  product(product(both, both), ['310000', '660000']).map(([[organisation, provider], owner], index) =>
    usageRecordRow({ id: `use:${node}:${number(index)}`, organisation, provider, request: `req:${owner}:001` }),
  );
const proofsOf = (node: string) =>
  product(product(both, both), ['310000', '660000']).map(([[organisation, provider], owner], index) =>
    disposalProofRow({
      id: `prf:${node}:${number(index)}`,
      organisation,
      provider,
      request: `req:${owner}:001`,
      digest: 'ab',
    }),
  );
const disputesOf = (node: string) =>
  product(product(both, both), ['310000', '660000']).map(([[complainant, respondent], owner], index) =>
    disputeRow({
      id: `dsp:${node}:${number(index)}`,
      complainantNode: index % 2 === 0 ? '310000' : '650000',
      respondentNode: index % 3 === 0 ? '660000' : '310100',
      complainant,
      respondent,
      request: `req:${owner}:001`,
      outcome: '已按期提供',
    }),
  );
const correctionsOf = (node: string) =>
  product(both, [...both, null]).map(([provider, organisation], index) =>
    correctionRow({
      id: `cor:${node}:${number(index)}`,
      entry: `cat:${node}:003`,
      provider,
      organisation,
      ...(organisation === null
        ? { origin: 'PUBLIC', reporter: { name: '王小明', contact: '13800000000' } }
        : { origin: 'DEPARTMENT' }),
      answer: '已更正',
    }),
  );
const complaintsOf = (node: string) =>
  product(product(both, [...both, null]), [...both, null]).map(([[respondent, organisation], counterpart], index) =>
    complaintRow({
      id: `cmp:${node}:${number(index)}`,
      respondent,
      counterpart,
      organisation,
      ...(organisation === null
        ? { origin: 'PUBLIC', reporter: { name: '王小明', contact: '13800000000' } }
        : { origin: 'DEPARTMENT' }),
    }),
  );
const violationsOf = (node: string) =>
  product(product(['SUSPECTED', 'CONFIRMED', 'DISMISSED', 'CORRECTED'] as const, [...both, null]), [
    '310000',
    '310100',
    '650000',
  ] as const).map(([[state, organisation], organisationNode], index) =>
    violationRow({ id: `vio:${node}:${number(index)}`, state, organisation, organisationNode }),
  );
const demandsOf = (node: string) =>
  both.map((requester, index) => demandRow({ id: `dem:${node}:${number(index)}`, requester }));

/** The rows of a node, by type. */
export const rowsByType = (node: string): Readonly<Record<string, readonly Row[]>> => ({
  CatalogEntry: entriesOf(node),
  SharingRequest: requestsOf(node),
  BackflowPlan: plansOf(node),
  BackflowDelivery: deliveriesOf(node),
  BackflowReceipt: receiptsOf(node),
  UsageRecord: usageOf(node),
  DisposalProof: proofsOf(node),
  Dispute: disputesOf(node),
  Correction: correctionsOf(node),
  Complaint: complaintsOf(node),
  Violation: violationsOf(node),
  Demand: demandsOf(node),
});

export const seedOf = (node: string): readonly SeedRows[] => [
  { collection: catalogEntries, rows: entriesOf(node) },
  { collection: sharingRequests, rows: requestsOf(node) },
  { collection: backflowPlans, rows: plansOf(node) },
  { collection: backflowDeliveries, rows: deliveriesOf(node) },
  { collection: backflowReceipts, rows: receiptsOf(node) },
  { collection: usageRecords, rows: usageOf(node) },
  { collection: disposalProofs, rows: proofsOf(node) },
  { collection: disputes, rows: disputesOf(node) },
  { collection: corrections, rows: correctionsOf(node) },
  { collection: complaints, rows: complaintsOf(node) },
  { collection: violations, rows: violationsOf(node) },
  { collection: demands, rows: demandsOf(node) },
  ...(node === '100000'
    ? [
        {
          collection: platforms,
          rows: nodes.map((id) =>
            platformRow({ id, tier: id === '100000' ? 'NATIONAL' : 'PROVINCIAL', parent: parents[id] ?? null }),
          ),
        },
        { collection: organisations, rows: both.map((id) => organisationRow({ id })) },
        { collection: themes, rows: [themeRow({ id: '201' })] },
      ]
    : []),
];

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../system/ask.ts';
import { requestMatter } from '../system/request-matter.ts';
import { type Matter, type Move, peopleOf, send } from '../system/request-walk.ts';
import type { SignedIn } from '../system/sign-in.ts';
import { type System, startSystem } from '../system/system.ts';

/**
 * A request's whole life, by mutations at the gateway alone: an organisation of Shanghai asks a department of the State Council, and
 * the authority of the centre mediates. Each part goes on where the one before it ended.
 */
let system: System;
let matter: Matter;
let id: string;
let version = 0;
let calls = 0;
let applicant: SignedIn;
let applicantHead: SignedIn;
let giver: SignedIn;
let giverHead: SignedIn;
const department = 'samr';
const supervisor: SignedIn = { role: 'SHARING_AUTHORITY', node: department, subject: '部门主管' };
const centre: SignedIn = { role: 'SHARING_AUTHORITY', node: '100000', subject: '国家主管' };

beforeAll(async () => {
  system = await startSystem();
  matter = await requestMatter(system.graph, department);
  const [one, two, three, four] = peopleOf(matter);
  if (one === undefined || two === undefined || three === undefined || four === undefined) throw new Error('Nobody');
  [applicant, applicantHead, giver, giverHead] = [one, two, three, four];
});
afterAll(() => system?.stop());

const key = () => `scenario-call-${++calls}`;

/** Takes a step: the codes of its problems, or the state that it led to. */
async function step(mutation: Move['mutation'], asker: SignedIn, input: object = {}): Promise<string> {
  const { request, problems } = await send(
    matter,
    mutation,
    { id, expectedVersion: version, idempotencyKey: key(), ...input },
    asker,
  );
  if (request === null) return problems.map(({ code, field }) => (field === null ? code : `${code} ${field}`)).join();
  version = request.version;
  return request.state;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
/** Any other mutation: the row that it made or moved. */
async function change(mutation: string, type: string, row: string, input: object, asker: SignedIn): Promise<Row> {
  const { data, errors } = await ask<{ done: Readonly<Record<string, Row | null>> | null } | null>(
    system.graph,
    `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${row} { id ${/proof/.test(row) ? '' : 'version state'} } problems { code field } } }`,
    { input: { idempotencyKey: key(), ...input } },
    asker,
  );
  const made = data?.done?.[row];
  if (made == null) throw new Error(JSON.stringify([data, errors]));
  return made;
}

interface Seen {
  readonly state: string;
  readonly actions: readonly string[];
  readonly clock: { readonly stage: string; readonly overdue: boolean; readonly extension: number } | null;
}
/** The request as somebody sees it through the graph; null where he sees none. */
const seenBy = async (asker: SignedIn): Promise<Seen | null> =>
  (
    await ask<{ sharingRequest: Seen | null }>(
      system.graph,
      'query ($id: ID!) { sharingRequest(id: $id) { state actions clock { stage overdue extension } } }',
      { id },
      asker,
    )
  ).data.sharingRequest;

describe('a request through the gateway', () => {
  test('is drafted where only its own organisation sees it, consented to by the head, and sent with the statement', async () => {
    const { entry, items, requester, requesterNode } = matter;
    const drafted = await send(
      matter,
      'draftSharingRequest',
      { entryId: entry, requester, requesterNode, scenario: '企业开办核验', idempotencyKey: key() },
      applicant,
    );
    expect(drafted.problems).toEqual([]);
    id = drafted.request?.id ?? '';
    version = 1;
    expect(id).toMatch(/^req:samr:/);
    expect(await seenBy(applicant)).toMatchObject({ state: 'DRAFT', clock: null, actions: ['EDIT', 'DISCARD'] });
    expect(await seenBy(giver)).toBeNull();
    expect(await seenBy(supervisor)).toBeNull();
    expect(await step('approveSharingRequest', applicantHead)).toBe(
      'REQUIRED legalBasis,REQUIRED scope,REQUIRED usedUntil,REQUIRED items',
    );
    const whole = {
      legalBasis: '政务数据共享条例第二十条',
      scenario: '企业开办核验',
      scope: '登记窗口',
      usedUntil: '2099-12-31',
      items,
    };
    expect(await step('editSharingRequest', applicant, whole)).toBe('DRAFT');
    expect(await step('approveSharingRequest', applicantHead)).toBe('REQUESTER_HEAD_APPROVED');
    expect(await step('sendSharingRequest', applicant, { statement: false })).toBe('STATEMENT_MISSING statement');
    expect(await step('sendSharingRequest', applicant, { statement: true })).toBe('SUBMITTED');
    expect(await seenBy(giver)).toMatchObject({
      actions: ['ASK_SUPPLEMENT', 'TAKE_UP'],
      clock: { stage: 'REQUEST_REPLY' },
    });
  });

  test('is told once what is missing, supplied, and given more time by the authority of the provider', async () => {
    const missing = [
      { part: 'SECURITY', what: '数据安全保障方案' },
      { part: 'DURATION', what: '使用期限的理由' },
    ];
    expect(await step('askSupplement', giver, { missing })).toBe('SUPPLEMENT_REQUESTED');
    expect((await seenBy(applicant))?.clock?.stage).toBe('REQUEST_SUPPLEMENT');
    // A request is not refused for missing material, nor told of more a second time.
    expect(await step('approveReply', giverHead, { reply: 'REFUSE' })).toBe('NOT_POSSIBLE_NOW');
    expect(await step('supplySupplement', applicant, { supplied: '已补充方案与理由', usedUntil: '2031-12-31' })).toBe(
      'UNDER_REVIEW',
    );
    expect(await step('askSupplement', giver, { missing })).toBe('NOT_POSSIBLE_NOW');
    expect(await step('extendSharingRequest', supervisor, { workingDays: 11, reason: '需逐项核对' })).toBe(
      'INVALID_FORMAT workingDays',
    );
    expect(await step('extendSharingRequest', centre, { workingDays: 5, reason: '需逐项核对' })).toBe(
      'NOT_YOURS_TO_DO',
    );
    expect(await step('extendSharingRequest', supervisor, { workingDays: 5, reason: '需逐项核对' })).toBe('EXTENDED');
    expect(await seenBy(applicant)).toMatchObject({ clock: { stage: 'REQUEST_REPLY', extension: 5, overdue: false } });
  });

  test('is granted in part with the consent of the head, made ready and handed over', async () => {
    expect(await step('grantSharingRequest', giver)).toBe('NOT_YOURS_TO_DO');
    expect(await step('approveReply', giverHead, { reply: 'GRANT' })).toBe('PROVIDER_HEAD_APPROVED');
    expect(await step('refuseSharingRequest', giver, { reason: 'OTHER', text: '不同意提供' })).toBe('NOT_YOURS_TO_DO');
    const [first] = matter.items;
    expect(await step('grantSharingRequest', giver, { items: [first], disposalTerms: '彻底删除并提交记录' })).toBe(
      'GRANTED',
    );
    expect(await step('beginProvisioning', giver)).toBe('PROVISIONING');
    expect(await step('handOverData', giver)).toBe('ACTIVE');
    expect((await seenBy(applicant))?.clock?.stage).toBe('USAGE_RECORD');
  });

  test('is used: records stay at the requester’s platform, the provider is told of them and inspects them', async () => {
    const { requester, requesterNode, provider, today } = matter;
    const record = await change(
      'keepUsageRecord',
      'KeepUsageRecordInput',
      'record',
      {
        request: id,
        organisation: requester,
        requesterNode,
        provider,
        usedAt: new Date(Date.now() - 1_000).toISOString(),
        usedUntil: '2031-12-31',
        scenario: '企业开办核验',
        process: '逐条核验',
        effect: '减少材料',
        storage: '不落地',
      },
      applicant,
    );
    expect(record.id).toMatch(/^use:310000:/);
    expect(await step('reportUsage', applicant, { record: record.id, usedOn: today })).toBe('ACTIVE');
    const inspection = { id: record.id, finding: '用途相符', expectedVersion: record.version };
    expect(await change('inspectUsageRecord', 'InspectUsageRecordInput', 'record', inspection, giver)).toMatchObject({
      version: 2,
    });
  });

  test('has its data corrected, and its use changed with the provider’s consent', async () => {
    const { entry, requester } = matter;
    const raised = await change(
      'raiseCorrection',
      'RaiseCorrectionInput',
      'correction',
      {
        entryId: entry,
        fault: 'INACCURATE',
        description: '登记状态与证照不一致',
        evidence: ['营业执照影像'],
        organisation: requester,
      },
      applicant,
    );
    const taken = await change(
      'takeUpCorrection',
      'TakeUpCorrectionInput',
      'correction',
      { id: raised.id, expectedVersion: raised.version },
      giver,
    );
    const answer = { id: raised.id, expectedVersion: taken.version, answer: '经核实，已更正登记状态' };
    expect(await change('makeCorrection', 'MakeCorrectionInput', 'correction', answer, giver)).toMatchObject({
      state: 'CORRECTED',
    });
    expect(await step('askUseChange', applicantHead, { scope: '登记窗口及区县窗口', reason: '业务下放区县办理' })).toBe(
      'USE_CHANGE_REQUESTED',
    );
    expect(await step('consentToUseChange', giverHead)).toBe('ACTIVE');
  });

  test('is suspended on misuse, disputed before the authority of the centre, put right and resumed', async () => {
    const { requester, requesterNode, provider } = matter;
    expect(await step('suspendSharing', giverHead, { reason: '发现异常高频调用', order: '说明情况并限制调用' })).toBe(
      'SUSPENDED',
    );
    expect((await seenBy(applicant))?.clock?.stage).toBe('RECTIFICATION');
    const dispute = await change(
      'fileDispute',
      'FileDisputeInput',
      'dispute',
      {
        authority: '100000',
        requestId: id,
        complainant: requester,
        complainantNode: requesterNode,
        respondent: provider,
        respondentNode: department,
        subject: '对暂停共享有异议',
        statement: '高频调用系业务集中办理所致，未超出使用范围。',
      },
      applicant,
    );
    expect(dispute).toMatchObject({ id: expect.stringMatching(/^dsp:100000:/), state: 'MEDIATING' });
    const outcome = {
      id: dispute.id,
      expectedVersion: dispute.version,
      outcome: '需求部门限制调用频次后恢复共享',
      instructions: [{ kind: 'RESUME', addressee: 'RESPONDENT', text: '整改完成后恢复共享' }],
    };
    const ended = await change('concludeDispute', 'ConcludeDisputeInput', 'dispute', outcome, centre);
    expect(ended.version).toBe(dispute.version + 1);
    expect(await step('beginRectification', applicant, { plan: '限制调用频次' })).toBe('RECTIFYING');
    expect(await step('reportRectification', applicant, { done: '已限制为每分钟六十次' })).toBe('SUSPENDED');
    expect(await step('rejectRectification', giverHead, { reason: '未提供监测记录' })).toBe('RECTIFYING');
    expect(await step('reportRectification', applicant, { done: '已附监测记录' })).toBe('SUSPENDED');
    expect(await step('resumeSharing', giverHead)).toBe('ACTIVE');
  });

  test('is to be ended by the provider, which the requester rejects; ends itself, and is disposed of with proof', async () => {
    const { requester, requesterNode, provider, today } = matter;
    const proposal = {
      kind: 'END',
      content: '系统下线，拟终止服务',
      consultation: '已与需求部门书面协商',
      filingNumber: '备〔2026〕12号',
    };
    expect(await step('proposeServiceChange', giverHead, { ...proposal, filingNumber: '' })).toBe(
      'REQUIRED filingNumber',
    );
    expect(await step('proposeServiceChange', giverHead, proposal)).toBe('CHANGE_PROPOSED');
    expect(await step('agreeToServiceChange', applicantHead)).toBe('NOT_YOURS_TO_DO');
    expect(await step('rejectServiceChange', applicantHead, { reason: '影响在办事项' })).toBe('ACTIVE');
    expect(await step('endUse', applicant)).toBe('ENDED');
    const proof = await change(
      'keepDisposalProof',
      'KeepDisposalProofInput',
      'proof',
      {
        request: id,
        organisation: requester,
        requesterNode,
        provider,
        disposedOn: today,
        method: '彻底删除，双人复核',
        witnesses: ['王芳', '李强'],
      },
      applicant,
    );
    expect(await step('reportDisposal', applicant, { method: '彻底删除', proof: proof.id })).toBe('DISPOSED');
    const { data, errors } = await ask(
      system.graph,
      `query ($id: ID!) { sharingRequest(id: $id) {
        state actions grantedItems scope usedUntil disposal { proof } disposalProof { id method witnesses }
        usageRecords { totalCount } clock { stage late } clocks { stage endedOn } } }`,
      { id },
      giver,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      sharingRequest: {
        state: 'DISPOSED',
        actions: [],
        grantedItems: matter.items.slice(0, 1),
        scope: '登记窗口及区县窗口',
        usedUntil: '2031-12-31',
        disposal: { proof: proof.id },
        disposalProof: { id: proof.id, method: '彻底删除，双人复核', witnesses: ['王芳', '李强'] },
        usageRecords: { totalCount: 1 },
        clock: { stage: 'DISPOSAL', late: false },
        clocks: ['REQUEST_REPLY', 'REQUEST_SUPPLEMENT', 'DATA_SHARING', 'RECTIFICATION', 'DISPOSAL'].map((stage) => ({
          stage,
          endedOn: today,
        })),
      },
    });
  });

  test('tells its course to both sides: to the requester from the draft on, to the provider from the submission', async () => {
    const courseFor = async (asker: SignedIn) =>
      (
        await ask<{ sharingRequest: { events: { action: string; role: string; version: number }[] } }>(
          system.graph,
          'query ($id: ID!) { sharingRequest(id: $id) { events { action role version } } }',
          { id },
          asker,
        )
      ).data.sharingRequest.events;
    const all = await courseFor(applicant);
    expect(all.map((event) => event.version)).toEqual(Array.from({ length: version }, (_, index) => index + 1));
    expect(all.map(({ action }) => action)).toEqual([
      ...['DRAFT', 'EDIT', 'APPROVE', 'SUBMIT', 'ASK_SUPPLEMENT', 'SUPPLY', 'EXTEND', 'APPROVE_REPLY', 'GRANT'],
      ...['PROVISION', 'HAND_OVER', 'REPORT_USE', 'ASK_USE_CHANGE', 'CONSENT_TO_USE_CHANGE', 'SUSPEND'],
      ...['BEGIN_RECTIFICATION', 'REPORT_RECTIFICATION', 'REJECT_RECTIFICATION', 'REPORT_RECTIFICATION', 'RESUME'],
      ...['PROPOSE_CHANGE', 'REJECT_CHANGE', 'END', 'DISPOSE'],
    ]);
    expect(await courseFor(giver)).toEqual(all.slice(3));
    expect(all[6]).toMatchObject({ action: 'EXTEND', role: 'SHARING_AUTHORITY' });
  });
});

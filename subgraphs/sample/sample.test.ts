import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sample, sampleRows } from './index.ts';
import { samplePlatforms } from './platform/platforms.ts';
import type { SampleRows } from './world/sample-rows.ts';
import { createWorld } from './world/world.ts';

const today = '2026-11-22';
const platforms = samplePlatforms();
const codes = platforms.map(({ code }) => code);
const world = new Map<string, SampleRows>(codes.map((code) => [code, sampleRows(code, today)]));
const of = (code: string): SampleRows => world.get(code) ?? sampleRows(code, today);

const entries = codes.flatMap((code) => of(code).catalogEntries);
const requests = codes.flatMap((code) => of(code).sharingRequests);
const plans = codes.flatMap((code) => of(code).backflowPlans);
const deliveries = codes.flatMap((code) => of(code).backflowDeliveries);
const usageRecords = codes.flatMap((code) => of(code).usageRecords);
const receipts = codes.flatMap((code) => of(code).backflowReceipts);
const disputes = codes.flatMap((code) => of(code).disputes);
const { organisations } = of('100000');

const byId = <T extends { readonly id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
const entryById = byId(entries);
const requestById = byId(requests);
const planById = byId(plans);
const deliveryById = byId(deliveries);
const organisationById = byId(organisations);
const ownerOf = (id: string) => id.split(':')[1];
const tierOf = (code: string) => platforms.find((platform) => platform.code === code)?.tier;

/** The rows of a list that break a rule: a failure then shows them. */
const offenders = <T>(rows: readonly T[], holds: (row: T) => boolean): T[] =>
  rows.filter((row) => !holds(row)).slice(0, 3);
const valuesOf = <T>(rows: readonly T[], value: (row: T) => unknown) => [...new Set(rows.map(value))].sort();

describe('the sample as a whole', () => {
  test('is the same every time', () => {
    const digest = (rowsOf: (code: string) => SampleRows) => {
      const hash = createHash('sha256');
      for (const code of codes) hash.update(JSON.stringify(rowsOf(code)));
      return hash.digest('hex');
    };
    expect(digest(createWorld(today).rowsOf)).toBe(digest(of));
  });

  test('moves with the day: same rows, other dates', () => {
    const other = createWorld('2027-03-01').rowsOf('310000').catalogEntries;
    const here = of('310000').catalogEntries;
    expect(other.map(({ id, name, state }) => [id, name, state])).toEqual(
      here.map(({ id, name, state }) => [id, name, state]),
    );
    expect(other.map(({ createdAt }) => createdAt)).not.toEqual(here.map(({ createdAt }) => createdAt));
  });

  test('is of the size that was meant', () => {
    expect(entries.length).toBeGreaterThan(5500);
    expect(entries.length).toBeLessThan(8000);
    expect(requests.length).toBeGreaterThan(1000);
    expect(requests.length).toBeLessThan(2000);
    expect(disputes.length).toBeGreaterThan(24);
    expect(of('370000').catalogEntries.length).toBeGreaterThan(20 * of('540000').catalogEntries.length);
    expect(Math.min(...codes.map((code) => of(code).catalogEntries.length))).toBeGreaterThanOrEqual(20);
  });

  test('has unique ids, each of the node that holds the row', () => {
    for (const code of codes) {
      const rows = of(code);
      const kinds = [
        ...(['catalogEntries', 'sharingRequests', 'backflowPlans', 'backflowDeliveries'] as const),
        ...(['usageRecords', 'backflowReceipts', 'disputes'] as const),
      ];
      for (const kind of kinds) {
        const ids = rows[kind].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(offenders(ids, (id) => /^[a-z]{3}:[a-z0-9]+:\d{6}$/.test(id) && ownerOf(id) === code)).toEqual([]);
      }
    }
  });

  test('is marked as sample in every row and begins with version 1 or more', () => {
    const all = [...entries, ...requests, ...plans, ...deliveries, ...usageRecords, ...receipts, ...disputes];
    const marked = [...all, ...organisations, ...of('100000').platforms];
    expect(offenders(marked, ({ sample, version }) => sample && version >= 1)).toEqual([]);
  });

  test('is offered to a node host collection by collection', () => {
    expect(sample.platforms.map(({ id }) => id)).toEqual(codes);
    const seeds = sample.rows('660000', today);
    expect(seeds.map(({ collection }) => collection.name)).not.toContain('organisations');
    expect(seeds.find(({ collection }) => collection.name === 'catalogEntries')?.rows).toEqual(
      of('660000').catalogEntries,
    );
  });

  test('refuses a day that is none and a platform that is none', () => {
    expect(() => sampleRows('310000', '22.11.2026')).toThrow();
    expect(() => sampleRows('999999', today)).toThrow('no sample platform "999999"');
  });

  test.each(['2024-02-29', '2026-01-01', '2026-10-05', '2027-05-03'])('can be made for %s, a day off', (day) => {
    const made = createWorld(day);
    const instants = codes.flatMap((code) => {
      const rows = made.rowsOf(code);
      return [...rows.catalogEntries, ...rows.sharingRequests, ...rows.disputes].map(({ updatedAt }) => updatedAt);
    });
    expect(offenders(instants, (instant) => instant < day)).toEqual([]);
  });
});

describe('platforms', () => {
  test('are 1 + 32 + 14', () => {
    const count = (tier: string) => platforms.filter((platform) => platform.tier === tier).length;
    expect([count('NATIONAL'), count('PROVINCIAL'), count('DEPARTMENT')]).toEqual([1, 32, 14]);
    expect(of('100000').platforms.map(({ id }) => id)).toEqual(codes);
    expect(of('310000').platforms).toEqual([]);
  });

  test('have territories that do not overlap, 兵团 apart from 新疆', () => {
    const claimed = platforms.flatMap(({ territory }) => territory);
    expect(new Set(claimed).size).toBe(claimed.length);
    const territory = (code: string) => platforms.find((platform) => platform.code === code)?.territory ?? [];
    expect(territory('660000')).toEqual(Array.from({ length: 12 }, (_, at) => String(659001 + at)));
    expect(territory('650000')).toContain('650100');
    expect(offenders(territory('650000'), (code) => !code.startsWith('659'))).toEqual([]);
    expect(territory('samr')).toEqual([]);
    for (const { code, tier } of platforms) {
      if (tier === 'PROVINCIAL' && code !== '660000') expect(territory(code)).toContain(code);
    }
  });
});

describe('organisations', () => {
  test('have valid unified social credit codes, each its own', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    expect(isCreditCode('91350100M000100Y44')).toBe(false);
    expect(offenders(organisations, ({ id }) => isCreditCode(id))).toEqual([]);
    expect(offenders(organisations, ({ id }) => /^(1[123]|91)/.test(id))).toEqual([]);
    expect(organisationById.size).toBe(organisations.length);
  });

  test('are several on every platform, with names of their own', () => {
    for (const code of codes) {
      const names = organisations.filter(({ platform }) => platform === code).map(({ name }) => name);
      expect(names.length, code).toBeGreaterThanOrEqual(2);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('bear the names of after 2018 in the ministries', () => {
    const names = organisations.map(({ name }) => name);
    for (const name of ['国家市场监督管理总局', '自然资源部', '生态环境部', '农业农村部', '国家卫生健康委员会']) {
      expect(names).toContain(name);
    }
    for (const name of ['国土资源部', '环境保护部', '农业部', '国家工商行政管理总局'])
      expect(names).not.toContain(name);
  });

  test('that are referred to are in the registry, on the platform that the reference implies', () => {
    const isOf = (organisation: string, platform: string | undefined) =>
      organisationById.get(organisation)?.platform === platform;
    expect(offenders(entries, (entry) => isOf(entry.provider, ownerOf(entry.id)))).toEqual([]);
    expect(
      offenders(requests, (row) => isOf(row.provider, ownerOf(row.id)) && isOf(row.requester, row.requesterNode)),
    ).toEqual([]);
    expect(offenders(usageRecords, (row) => isOf(row.organisation, ownerOf(row.id)))).toEqual([]);
    const named = entries.flatMap(({ items }) => items.flatMap(({ sourceDepartment }) => sourceDepartment ?? []));
    expect(offenders(named, (code) => organisationById.has(code))).toEqual([]);
  });
});

describe('catalog entries', () => {
  const published = entries.filter(({ state }) => state === 'PUBLISHED' || state === 'REVISING');

  test('have codes of the guide, unique on their platform, of the class that their category says', () => {
    for (const code of codes) {
      const resourceCodes = of(code).catalogEntries.flatMap((entry) => entry.code ?? []);
      expect(new Set(resourceCodes).size).toBe(resourceCodes.length);
    }
    const classOf = { BASE: '1', THEME: '2', DEPARTMENT: '3' };
    expect(
      offenders(
        entries.filter((entry) => entry.code !== null),
        ({ code, category }) =>
          /^[1-3]\d{5}\d*\/\d+$/.test(code ?? '') && category !== null && code?.startsWith(classOf[category]) === true,
      ),
    ).toEqual([]);
  });

  test('have names of their own on their platform, none an office or a system', () => {
    for (const code of codes) {
      const names = of(code).catalogEntries.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(offenders(entries, ({ name }) => !/(局|厅|委员会|办公室|中心|系统|平台)$/.test(name))).toEqual([]);
    const offices = new Set(organisations.map(({ name }) => name));
    expect(offenders(entries, ({ name }) => !offices.has(name))).toEqual([]);
  });

  test('say that they are samples in their abstract', () => {
    expect(offenders(entries, ({ abstract }) => abstract === null || abstract.startsWith('【示例】'))).toEqual([]);
  });

  test('are complete once they are past the draft', () => {
    const complete = entries.filter(({ state }) => state !== 'DRAFT');
    expect(
      offenders(
        complete,
        (entry) =>
          entry.code !== null &&
          entry.abstract !== null &&
          entry.format !== null &&
          entry.updateFrequency !== null &&
          entry.sharingClass !== null &&
          entry.sharingMode !== null &&
          entry.grade !== null &&
          entry.classification.length > 0 &&
          entry.items.length >= 3 &&
          entry.items.length <= 14 &&
          entry.departmentHeadConsent !== null &&
          entry.secrecyAssessment !== null &&
          (entry.personalInformationAssessment !== null) === entry.personalInformation &&
          entry.personalInformation === entry.items.some((item) => item.personalInformation),
      ),
    ).toEqual([]);
    const drafts = entries.filter(({ state }) => state === 'DRAFT');
    expect(drafts.filter(({ code }) => code === null).length).toBeGreaterThan(50);
    expect(drafts.filter(({ items }) => items.length === 0).length).toBeGreaterThan(50);
  });

  test('carry conditions, grounds and reasons exactly where they belong', () => {
    expect(
      offenders(
        entries.filter(({ state }) => state !== 'DRAFT'),
        (entry) =>
          (entry.useConditions !== null) === (entry.sharingClass === 'CONDITIONAL') &&
          (entry.notShared !== null) === (entry.sharingClass === 'NOT_SHARED') &&
          (entry.stateReason !== null) === (entry.state === 'RETURNED' || entry.state === 'WITHDRAWN'),
      ),
    ).toEqual([]);
  });

  test('never offer a database mode for files', () => {
    expect(
      offenders(
        entries,
        ({ format, sharingMode }) =>
          format === null ||
          sharingMode === null ||
          (format === 'DATABASE' ? ['API', 'BATCH'].includes(sharingMode) : sharingMode !== 'BATCH'),
      ),
    ).toEqual([]);
  });

  test('are mixed about as real catalogs are', () => {
    const share = (holds: (entry: (typeof entries)[number]) => boolean) =>
      entries.filter(holds).length / entries.length;
    expect(share(({ sharingClass }) => sharingClass === 'CONDITIONAL')).toBeCloseTo(0.55, 1);
    expect(share(({ sharingClass }) => sharingClass === 'UNCONDITIONAL')).toBeCloseTo(0.35, 1);
    expect(share(({ sharingClass }) => sharingClass === 'NOT_SHARED')).toBeCloseTo(0.1, 1);
    expect(share(({ state }) => state === 'PUBLISHED')).toBeCloseTo(0.8, 1);
    expect(valuesOf(entries, ({ state }) => state)).toEqual([
      'DEPARTMENT_APPROVED',
      'DRAFT',
      'PUBLISHED',
      'RETURNED',
      'REVISING',
      'SUBMITTED',
      'WITHDRAWN',
    ]);
    expect(valuesOf(published, ({ format }) => format)).toHaveLength(7);
    expect(valuesOf(published, ({ updateFrequency }) => updateFrequency).length).toBeGreaterThanOrEqual(7);
    expect(valuesOf(entries, ({ category }) => category)).toEqual(['BASE', 'DEPARTMENT', 'THEME']);
  });

  test('have dates in order, in the two years before today', () => {
    expect(
      offenders(
        entries,
        ({ createdAt, publishedAt, updatedAt, departmentHeadConsent, state }) =>
          isInstant(createdAt) &&
          isInstant(updatedAt) &&
          createdAt >= '2024-10-01' &&
          updatedAt < today &&
          createdAt <= updatedAt &&
          (departmentHeadConsent === null || departmentHeadConsent.on >= createdAt.slice(0, 10)) &&
          (publishedAt !== null) === ['PUBLISHED', 'REVISING', 'WITHDRAWN'].includes(state) &&
          (publishedAt === null || (isInstant(publishedAt) && createdAt < publishedAt && publishedAt <= updatedAt)),
      ),
    ).toEqual([]);
  });

  test('are classified under themes that the registry knows', () => {
    const themes = new Set(of('100000').themes.map(({ id }) => id));
    expect(themes.size).toBe(17);
    expect(offenders(entries, ({ theme }) => theme === null || themes.has(theme))).toEqual([]);
  });

  test('refer to codes of their own platform', () => {
    const known = new Set(entries.flatMap(({ id, code }) => (code === null ? [] : `${ownerOf(id)} ${code}`)));
    const related = entries.flatMap(({ id, relatedCodes }) => relatedCodes.map((code) => `${ownerOf(id)} ${code}`));
    expect(related.length).toBeGreaterThan(100);
    expect(offenders(related, (code) => known.has(code))).toEqual([]);
  });
});

describe('sharing requests', () => {
  test('are there in every state and for every reason of refusal', () => {
    expect(valuesOf(requests, ({ state }) => state)).toHaveLength(18);
    expect(valuesOf(requests, ({ refusalReason }) => refusalReason)).toHaveLength(5);
    expect(
      offenders(requests, ({ state, refusalReason }) => (refusalReason !== null) === (state === 'REFUSED')),
    ).toEqual([]);
  });

  test('ask for shared, published entries of their own node, and for items that these have', () => {
    expect(
      offenders(requests, (request) => {
        const entry = entryById.get(request.entry);
        const names = new Set(entry?.items.map(({ name }) => name));
        return (
          entry !== undefined &&
          ownerOf(entry.id) === ownerOf(request.id) &&
          entry.provider === request.provider &&
          entry.sharingMode === request.sharingMode &&
          (entry.state === 'PUBLISHED' || entry.state === 'REVISING') &&
          entry.sharingClass !== 'NOT_SHARED' &&
          entry.publishedAt !== null &&
          entry.publishedAt < request.createdAt &&
          request.items.length > 0 &&
          request.items.every((name) => names.has(name)) &&
          request.requester !== request.provider
        );
      }),
    ).toEqual([]);
  });

  test('join provinces and ministries both ways, provinces with each other, and departments within a node', () => {
    const pairs = requests.map((request) => {
      const owner = ownerOf(request.id) ?? '';
      return owner === request.requesterNode ? 'WITHIN' : `${tierOf(request.requesterNode)} to ${tierOf(owner)}`;
    });
    expect(valuesOf(pairs, (pair) => pair)).toEqual(
      expect.arrayContaining([
        'WITHIN',
        'PROVINCIAL to DEPARTMENT',
        'DEPARTMENT to PROVINCIAL',
        'PROVINCIAL to PROVINCIAL',
      ]),
    );
  });

  test('took their steps in order, on working days before today, and no step that their state does not imply', () => {
    const decided = ['GRANTED', 'REFUSED', 'PROVISIONING'];
    const inUse = [...['ACTIVE', 'CHANGE_PROPOSED', 'SUSPENDED', 'RECTIFYING', 'TERMINATED', 'ENDED', 'DISPOSED']];
    expect(
      offenders(requests, (request) => {
        const { state, createdAt, submittedAt, decidedAt, activeAt, updatedAt } = request;
        const steps = [createdAt, submittedAt, decidedAt, activeAt].filter((step) => step !== null);
        const submitted = state !== 'DRAFT' && state !== 'REQUESTER_HEAD_APPROVED';
        return (
          [...steps, updatedAt].every((instant) => isInstant(instant) && instant < today) &&
          steps.every((step, at) => at === 0 || step > (steps[at - 1] ?? '')) &&
          updatedAt >= (steps.at(-1) ?? '') &&
          steps.every(isWorkday) &&
          (submittedAt !== null) === submitted &&
          (decidedAt !== null) === [...decided, ...inUse].includes(state) &&
          (activeAt !== null) === inUse.includes(state) &&
          (request.requesterHeadConsent !== null) === (state !== 'DRAFT') &&
          (state === 'ENDED' || state === 'DISPOSED' ? request.usedUntil < today : request.usedUntil >= today)
        );
      }),
    ).toEqual([]);
  });

  test('are some of them open today, some overdue', () => {
    const open = requests.filter(({ state }) => state === 'SUBMITTED' || state === 'UNDER_REVIEW');
    expect(open.filter(({ submittedAt }) => (submittedAt ?? '') >= '2026-11-13').length).toBeGreaterThan(30);
    expect(open.filter(({ submittedAt }) => (submittedAt ?? '') < '2026-11-06').length).toBeGreaterThan(5);
  });
});

describe('usage records', () => {
  test('lie with the requester, belong to requests in use or ended, and are kept for three years', () => {
    expect(usageRecords.length).toBeGreaterThan(400);
    expect(
      offenders(usageRecords, (record) => {
        const request = requestById.get(record.request);
        return (
          request !== undefined &&
          request.requesterNode === ownerOf(record.id) &&
          request.requester === record.organisation &&
          ['ACTIVE', 'ENDED', 'DISPOSED'].includes(request.state) &&
          isInstant(record.usedAt) &&
          record.usedAt > (request.activeAt ?? today) &&
          record.usedAt.slice(0, 10) <= request.usedUntil &&
          record.createdAt >= record.usedAt &&
          record.createdAt < today &&
          Number(record.keptUntil.slice(0, 4)) >= Number(request.usedUntil.slice(0, 4)) + 3 &&
          (record.destruction !== null) === (request.state === 'DISPOSED')
        );
      }),
    ).toEqual([]);
    const used = new Set(usageRecords.map(({ request }) => request));
    const inUse = requests.filter(({ state }) => ['ACTIVE', 'ENDED', 'DISPOSED'].includes(state));
    expect(offenders(inUse, ({ id }) => used.has(id))).toEqual([]);
  });
});

describe('backflow', () => {
  test('goes from the centre and the ministries to regions, each with its own territory', () => {
    expect(
      offenders(plans, (plan) => {
        const owner = ownerOf(plan.id) ?? '';
        const receiver = platforms.find(({ code }) => code === plan.receiverNode);
        const entry = entryById.get(plan.entry);
        return (
          tierOf(owner) !== 'PROVINCIAL' &&
          receiver?.tier === 'PROVINCIAL' &&
          JSON.stringify(plan.territory) === JSON.stringify(receiver.territory) &&
          entry !== undefined &&
          ownerOf(entry.id) === owner &&
          entry.sharingClass !== 'NOT_SHARED' &&
          plan.agreedOn >= (entry.publishedAt ?? today).slice(0, 10) &&
          plan.agreedOn < today
        );
      }),
    ).toEqual([]);
    const receivers = valuesOf(plans, ({ receiverNode }) => receiverNode);
    expect(receivers).toContain('650000');
    expect(receivers).toContain('660000');
  });

  test('never sends the cities of 兵团 to 新疆, nor the reverse', () => {
    const sent = (receiver: string) =>
      plans.filter(({ receiverNode }) => receiverNode === receiver).flatMap(({ territory }) => territory);
    expect(offenders(sent('650000'), (code) => !code.startsWith('6590'))).toEqual([]);
    expect(offenders(sent('660000'), (code) => code.startsWith('6590'))).toEqual([]);
  });

  test('delivers in every state, on time and late, with some still to come', () => {
    expect(valuesOf(deliveries, ({ state }) => state)).toEqual(['DISCREPANT', 'PLANNED', 'RESENT', 'SENT', 'VERIFIED']);
    expect(deliveries.filter(({ sentOn, dueOn }) => sentOn !== null && sentOn > dueOn).length).toBeGreaterThan(50);
    expect(deliveries.filter(({ sentOn, dueOn }) => sentOn !== null && sentOn <= dueOn).length).toBeGreaterThan(500);
    expect(deliveries.filter(({ sentOn, dueOn }) => sentOn === null && dueOn < today).length).toBeGreaterThan(20);
    expect(deliveries.filter(({ dueOn }) => dueOn > today).length).toBeGreaterThan(50);
  });

  test('keeps every delivery consistent with its plan and with itself', () => {
    expect(
      offenders(deliveries, (delivery) => {
        const plan = planById.get(delivery.plan);
        const sent = delivery.sentAt !== null;
        return (
          plan !== undefined &&
          ownerOf(plan.id) === ownerOf(delivery.id) &&
          plan.receiverNode === delivery.receiverNode &&
          entryById.get(plan.entry)?.sharingMode === delivery.mode &&
          delivery.periodFrom >= plan.agreedOn &&
          delivery.periodFrom <= delivery.periodTo &&
          delivery.periodTo < delivery.dueOn &&
          sent === (delivery.state !== 'PLANNED') &&
          sent === (delivery.recordsDelivered !== null) &&
          sent === (delivery.checksum !== null && /^[0-9a-f]{64}$/.test(delivery.checksum)) &&
          (delivery.sentAt?.slice(0, 10) ?? null) === delivery.sentOn &&
          (!sent || (delivery.sentOn ?? '') > delivery.periodTo) &&
          delivery.updatedAt < today &&
          delivery.createdAt <= delivery.updatedAt
        );
      }),
    ).toEqual([]);
  });

  test('has one receipt, with the receiver, for each delivery that was looked at', () => {
    expect(
      offenders(receipts, (receipt) => {
        const delivery = deliveryById.get(receipt.delivery);
        return (
          delivery !== undefined &&
          delivery.receiverNode === ownerOf(receipt.id) &&
          (delivery.state === 'VERIFIED' || delivery.state === 'DISCREPANT') &&
          receipt.discrepancies.length > 0 === (delivery.state === 'DISCREPANT') &&
          (delivery.state === 'DISCREPANT' || receipt.checksumMatches) &&
          (delivery.state === 'DISCREPANT' || receipt.recordsReceived === delivery.recordsExpected) &&
          isInstant(receipt.receivedAt) &&
          receipt.receivedAt > (delivery.sentAt ?? today) &&
          receipt.receivedAt < today
        );
      }),
    ).toEqual([]);
    const lookedAt = deliveries.filter(({ state }) => state === 'VERIFIED' || state === 'DISCREPANT');
    expect(valuesOf(receipts, ({ delivery }) => delivery)).toEqual(valuesOf(lookedAt, ({ id }) => id));
    expect(receipts.filter(({ checksumMatches }) => !checksumMatches).length).toBeGreaterThan(5);
  });
});

describe('disputes', () => {
  test('lie with the authority above both sides', () => {
    expect(
      offenders(disputes, (dispute) => {
        const request = requestById.get(dispute.request);
        if (!request) return false;
        const provider = ownerOf(request.id) ?? '';
        const within = provider === request.requesterNode && tierOf(provider) === 'PROVINCIAL';
        const sides = [request.requester, request.provider];
        return (
          ownerOf(dispute.id) === (within ? provider : '100000') &&
          sides.includes(dispute.complainant) &&
          sides.includes(dispute.respondent) &&
          dispute.complainant !== dispute.respondent
        );
      }),
    ).toEqual([]);
    expect(valuesOf(disputes, ({ id }) => ownerOf(id)).length).toBeGreaterThan(3);
  });

  test('are there in every state, closed ones with an outcome and a day', () => {
    expect(valuesOf(disputes, ({ state }) => state)).toHaveLength(6);
    const closed = ['SETTLED', 'DECIDED', 'WITHDRAWN'];
    expect(
      offenders(disputes, (dispute) => {
        const isClosed = closed.includes(dispute.state);
        return (
          isClosed === (dispute.closedAt !== null) &&
          isClosed === (dispute.outcome !== null) &&
          isInstant(dispute.raisedAt) &&
          dispute.raisedAt > (requestById.get(dispute.request)?.updatedAt ?? today) &&
          dispute.updatedAt < today &&
          (dispute.closedAt === null || dispute.closedAt > dispute.raisedAt)
        );
      }),
    ).toEqual([]);
  });
});

function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && new Date(text).toISOString() === text;
}

function isWorkday(instant: string): boolean {
  const day = new Date(instant).getUTCDay();
  return day >= 1 && day <= 5;
}

/** GB 32100-2015 and GB 11714 written out again from the standards, apart from the code under test. */
function isCreditCode(code: string): boolean {
  const symbols = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += symbols.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  if (symbols.charAt((31 - (sum % 31)) % 31) !== code.charAt(17)) return false;
  const subject = code.slice(8, 17);
  const factors = [3, 7, 9, 10, 5, 8, 4, 2];
  const value = (character: string) =>
    /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 'A'.charCodeAt(0) + 10;
  const total = factors.reduce((all, factor, at) => all + factor * value(subject.charAt(at)), 0);
  const check = 11 - (total % 11);
  return subject.charAt(8) === (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}

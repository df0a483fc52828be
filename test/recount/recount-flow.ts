import { type Flow, flowAliases } from './flow-query.ts';

/** Metrics of requests, backflow and corrections counted the simplest way there is: facts of every row, and lists of them for each cell. */

/** One request that was received, as its sides are told of it. */
export interface RequestFlow {
  readonly platform: string;
  readonly provider: string;
  readonly sharingClass: string;
  readonly month: string;
  readonly entry: string;
  readonly requester: string;
  readonly refusalReason: string | null;
  /** What the day of reply, or that of the data, was or is; null where nothing is owed. */
  readonly reply: Duty | null;
  readonly delivery: Duty | null;
  readonly refused: boolean;
  readonly granted: boolean;
}

/** A duty: when it is due (null while its time stands still), when it was done, and in how many working days. */
export interface Duty {
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly workingDays: number;
}

export interface DeliveryFlow {
  readonly sender: string;
  readonly receiver: string;
  readonly provider: string | null;
  readonly dueOn: string;
  readonly sentOn: string | null;
  readonly recordsExpected: number;
  readonly recordsDelivered: number;
}

export interface CorrectionFlow {
  readonly platform: string;
  readonly provider: string;
  readonly month: string;
  readonly state: string;
  readonly answer: Duty | null;
}

export interface FlowFacts {
  readonly requests: readonly RequestFlow[];
  readonly backflow: readonly DeliveryFlow[];
  readonly corrections: readonly CorrectionFlow[];
  readonly today: string;
}

/** The answer to `flowQuery`. */
export function recountFlow(facts: FlowFacts): Readonly<Record<string, { readonly cells: readonly object[] }>> {
  return Object.fromEntries(flowAliases.map(({ alias, flow, by }) => [alias, { cells: cellsOf(flow, by, facts) }]));
}

function cellsOf(flow: Flow, by: readonly string[], { requests, backflow, corrections, today }: FlowFacts) {
  switch (flow) {
    case 'requests':
      return told(requests, by, requestParts, (group) => requestCell(group, today));
    case 'backflow':
      return told(
        backflow.filter(({ sentOn, dueOn }) => sentOn !== null || dueOn < today),
        by,
        deliveryParts,
        deliveryCell,
      );
    case 'corrections':
      return told(corrections, by, correctionParts, (group) => correctionCell(group, today));
  }
}

type Parts<Item> = Readonly<Record<string, readonly [field: string, part: (item: Item) => string | null]>>;

const requestParts: Parts<RequestFlow> = {
  PLATFORM: ['platform', ({ platform }) => platform],
  PROVIDER: ['provider', ({ provider }) => provider],
  SHARING_CLASS: ['sharingClass', ({ sharingClass }) => sharingClass],
  MONTH: ['month', ({ month }) => month],
};

const deliveryParts: Parts<DeliveryFlow> = {
  SENDER: ['sender', ({ sender }) => sender],
  RECEIVER: ['receiver', ({ receiver }) => receiver],
  PROVIDER: ['provider', ({ provider }) => provider],
  MONTH: ['month', ({ dueOn }) => dueOn.slice(0, 7)],
};

const correctionParts: Parts<CorrectionFlow> = {
  PLATFORM: ['platform', ({ platform }) => platform],
  PROVIDER: ['provider', ({ provider }) => provider],
  MONTH: ['month', ({ month }) => month],
};

function told<Item>(
  items: readonly Item[],
  by: readonly string[],
  parts: Parts<Item>,
  cell: (group: readonly Item[]) => object,
): readonly object[] {
  const keyOf = (item: Item) =>
    by.length === 0 ? 'ALL' : by.map((dimension) => parts[dimension]?.[1](item) ?? '-').join('/');
  const keys = [...new Set(items.map(keyOf))].sort((one, other) =>
    Buffer.compare(Buffer.from(one), Buffer.from(other)),
  );
  return keys.map((key) => {
    const group = items.filter((item) => keyOf(item) === key);
    const place = Object.entries(parts).map(([dimension, [field, part]]) => {
      const [first] = group;
      return [field, by.includes(dimension) && first !== undefined ? part(first) : null];
    });
    return { key, ...Object.fromEntries(place), ...cell(group) };
  });
}

function requestCell(group: readonly RequestFlow[], today: string) {
  const replies = group.flatMap(({ reply }) => reply ?? []);
  const deliveries = group.flatMap(({ delivery }) => delivery ?? []);
  const granted = group.filter((request) => request.granted);
  const usersOf = (entry: string) =>
    new Set(granted.filter((one) => one.entry === entry).map(({ requester }) => requester)).size;
  const entries = [...new Set(granted.map(({ entry }) => entry))];
  return {
    received: group.length,
    open: replies.filter(({ doneOn }) => doneOn === null).length,
    openOverdue: replies.filter((duty) => isOverdue(duty, today)).length,
    onTimeReplies: onTime(replies, today),
    daysToDecide: durations(replies.filter(({ doneOn }) => doneOn !== null).map(({ workingDays }) => workingDays)),
    onTimeDeliveries: onTime(deliveries, today),
    daysToDeliver: durations(deliveries.filter(({ doneOn }) => doneOn !== null).map(({ workingDays }) => workingDays)),
    refusals: ratio(
      group.filter(({ refused }) => refused).length,
      replies.filter(({ doneOn }) => doneOn !== null).length,
    ),
    refusalReasons: counts(group.flatMap(({ refused, refusalReason }) => (refused ? (refusalReason ?? []) : []))),
    reuse: ratio(entries.filter((entry) => usersOf(entry) > 1).length, entries.length),
  };
}

function deliveryCell(group: readonly DeliveryFlow[]) {
  const sent = group.filter(({ sentOn }) => sentOn !== null);
  const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const total = (numbers: readonly number[]) => String(numbers.reduce((sum, number) => sum + BigInt(number), 0n));
  return {
    coverage: ratio(sent.length, group.length),
    onTime: ratio(sent.filter(({ sentOn, dueOn }) => sentOn !== null && sentOn <= dueOn).length, group.length),
    lag: durations(sent.map(({ sentOn, dueOn }) => Math.max(0, daysBetween(dueOn, sentOn ?? dueOn)))),
    recordsExpected: total(sent.map(({ recordsExpected }) => recordsExpected)),
    recordsDelivered: total(sent.map(({ recordsDelivered }) => recordsDelivered)),
  };
}

function correctionCell(group: readonly CorrectionFlow[], today: string) {
  const answers = group.flatMap(({ answer }) => answer ?? []);
  return {
    raised: group.length,
    states: counts(group.map(({ state }) => state)),
    onTimeAnswers: onTime(answers, today),
    daysToAnswer: durations(answers.filter(({ doneOn }) => doneOn !== null).map(({ workingDays }) => workingDays)),
  };
}

const isOverdue = ({ dueOn, doneOn }: Duty, today: string): boolean =>
  doneOn === null && dueOn !== null && dueOn < today;

const onTime = (duties: readonly Duty[], today: string) =>
  ratio(
    duties.filter(({ dueOn, doneOn }) => doneOn !== null && dueOn !== null && doneOn <= dueOn).length,
    duties.filter((duty) => duty.doneOn !== null || isOverdue(duty, today)).length,
  );

const counts = (values: readonly string[]) =>
  [...new Set(values)].sort().map((value) => ({ value, count: values.filter((one) => one === value).length }));

function durations(days: readonly number[]) {
  const counted = days.map((one) => Math.min(one, 250)).sort((one, other) => one - other);
  const atRank = (percent: number) => counted[Math.ceil((counted.length * percent) / 100) - 1] ?? null;
  return {
    histogram: [...new Set(counted)].map((day) => ({ days: day, count: counted.filter((one) => one === day).length })),
    p50: atRank(50),
    p90: atRank(90),
  };
}

const ratio = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

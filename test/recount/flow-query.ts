const ways = {
  requests: ['', 'PLATFORM', 'PROVIDER', 'SHARING_CLASS', 'MONTH', 'PLATFORM PROVIDER SHARING_CLASS MONTH'],
  backflow: ['', 'SENDER', 'RECEIVER', 'PROVIDER', 'MONTH', 'SENDER RECEIVER PROVIDER MONTH'],
  corrections: ['', 'PLATFORM', 'PROVIDER', 'MONTH', 'PLATFORM PROVIDER MONTH'],
} as const;
export type Flow = keyof typeof ways;

const roots: Readonly<Record<Flow, string>> = {
  requests: 'requestMetrics',
  backflow: 'backflowMetrics',
  corrections: 'correctionMetrics',
};

/** By the name of its alias, every way in which metrics of requests, backflow and corrections are told apart in the recount. */
export const flowAliases: readonly { readonly alias: string; readonly flow: Flow; readonly by: readonly string[] }[] = (
  ['requests', 'backflow', 'corrections'] as const
).flatMap((flow) =>
  ways[flow].map((way, index) => ({ alias: `${flow}${index}`, flow, by: way === '' ? [] : way.split(' ') })),
);

/** Metrics of requests, backflow and corrections, told apart in many ways. */
export const flowQuery = `query ($platforms: [ID!], $tiers: [Tier!]) {
  ${flowAliases.map(({ alias, flow, by }) => `${alias}: ${roots[flow]}(by: [${by.join(' ')}], platforms: $platforms, tiers: $tiers) { cells { ...${flow} } }`).join('\n  ')}
}
fragment requests on RequestMetricsCell {
  key platform provider sharingClass month received open openOverdue
  onTimeReplies { ...ratio } daysToDecide { ...durations } onTimeDeliveries { ...ratio } daysToDeliver { ...durations }
  refusals { ...ratio } refusalReasons { value count } reuse { ...ratio }
}
fragment backflow on BackflowMetricsCell {
  key sender receiver provider month coverage { ...ratio } onTime { ...ratio } lag { ...durations } recordsExpected recordsDelivered
}
fragment corrections on CorrectionMetricsCell {
  key platform provider month raised states { value count } onTimeAnswers { ...ratio } daysToAnswer { ...durations }
}
fragment ratio on Ratio { numerator denominator value }
fragment durations on Durations { histogram { days count } p50 p90 }`;

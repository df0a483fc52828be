/** How large one operation may be; docs/guide-operator.md says what each means. */
export interface DocumentLimits {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Elements of a list that is given as an argument. */
  readonly listLength: number;
}

/** A limit that an operation goes beyond. */
export interface Excess {
  readonly limit: keyof DocumentLimits | 'cost';
  readonly allowed: number;
  /** Undefined where counting ended at the limit. */
  readonly found: number | undefined;
}

const names: Readonly<Record<Excess['limit'], readonly [string, string]>> = {
  tokens: ['tokens', '词元数'],
  depth: ['levels of nesting', '嵌套层数'],
  aliases: ['aliases', '别名数'],
  rootFields: ['root fields', '根字段数'],
  directives: ['directives', '指令数'],
  listLength: ['elements in one list', '单个列表的元素数'],
  cost: ['cost', '代价'],
};

/** An excess as an error that says what to do. */
export function excessError({ limit, allowed, found }: Excess): {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
} {
  const [name, nameZh] = names[limit];
  const had = found === undefined ? 'more' : String(found);
  return {
    message: `The operation is too large: ${name} ${had}, and ${allowed} are allowed.`,
    extensions: {
      code: 'OPERATION_TOO_LARGE',
      limit,
      allowed,
      ...(found === undefined ? {} : { found }),
      messageZh: `操作过大：${nameZh}${found === undefined ? '超出' : `为 ${found}，超出`}上限 ${allowed}。`,
      nextStep: 'Ask for less at a time: smaller pages, fewer fields, or several operations.',
    },
  };
}

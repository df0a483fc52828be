import { emptyHead, type Head, seal } from '../../evidence/chain/chain.ts';
import { type Checkpoint, signCheckpoint } from '../../evidence/chain/checkpoint.ts';
import { type OfferedCheckpoint, offer } from '../../evidence/chain/continuation.ts';
import type { DecisionContent, DecisionRecord } from '../../evidence/chain/record.ts';
import type { LogKeys } from '../../evidence/signature/key-folder.ts';
import type { Collection } from '../../store/port.ts';
import type { DecisionRow } from './collection.ts';
import { keyChange } from './key-change.ts';

const pageSize = 200;

/**
 * The log of one node's decisions: each sealed behind the one before, numbered from 1 without a gap. The number is the row's id,
 * so of two who append at once, in this process or another, one goes first and the other goes on behind it.
 */
export class DecisionLog {
  readonly node: string;
  readonly #rows: Collection<DecisionRow>;
  readonly #keys: LogKeys;
  #head: Head | undefined;
  #lastAppend: Promise<void> = Promise.resolve();

  constructor(node: string, rows: Collection<DecisionRow>, keys: LogKeys) {
    this.node = node;
    this.#rows = rows;
    this.#keys = keys;
  }

  /** Durable when it resolves. Decisions that the log holds already are passed over. */
  append(contents: readonly DecisionContent[]): Promise<void> {
    const appended = this.#lastAppend.then(async () => {
      for (const content of contents) await this.#appendOne(content);
    });
    this.#lastAppend = appended.catch(() => undefined);
    return appended;
  }

  async head(): Promise<Head> {
    this.#head ??= headOf(await this.#last());
    return this.#head;
  }

  /** The decision that made a version of a row. */
  async decisionBehind(collection: string, row: string, version: number): Promise<DecisionRecord | undefined> {
    const filter = [{ field: 'change', in: [changeOf({ collection, row, version })] }];
    return (await this.#rows.page({ filter, order: 'ID_ASC', limit: 1, from: 'first' })).rows[0]?.record;
  }

  /** The records behind a place in the log, in order. */
  async recordsAfter(length: number, most: number): Promise<readonly DecisionRecord[]> {
    const records: DecisionRecord[] = [];
    let after = `dec:${this.node}:${String(length).padStart(12, '0')}`;
    while (records.length < most) {
      const limit = Math.min(pageSize, most - records.length);
      const { rows, hasMore } = await this.#rows.page({
        filter: [],
        order: 'ID_ASC',
        limit,
        from: 'first',
        after: [after],
      });
      records.push(...rows.map(({ record }) => record));
      after = rows.at(-1)?.id ?? after;
      if (!hasMore) break;
    }
    return records;
  }

  /** The node's word on how far its log has come. */
  async checkpoint(at: string): Promise<Checkpoint> {
    return signCheckpoint(this.node, await this.head(), at, this.#keys.current);
  }

  /** The same for one who keeps a checkpoint already, with the proof that it continues that one; at most so many records on. */
  async offerFrom(length: number, most: number, at: string): Promise<OfferedCheckpoint> {
    const records = await this.recordsAfter(length, most);
    const last = records.at(-1);
    const head = last === undefined ? await this.head() : { length: last.sequence, hash: last.hash };
    return offer(signCheckpoint(this.node, head, at, this.#keys.current), length, records);
  }

  /** With a new key, the old one says so: its last signature in the log is on the new one. */
  async endorseKey(at: string): Promise<void> {
    const last = await this.#last();
    const { current, earlier } = this.#keys;
    if (last === undefined || last.record.publicKey === current.publicKey) return;
    const signer = earlier.find(({ publicKey }) => publicKey === last.record.publicKey);
    if (signer === undefined) throw new Error(keyIsMissing(this.node, last.record));
    const record = seal(keyChange(this.node, current, at), this.node, headOf(last), signer);
    await this.#rows.insert(rowOf(record));
    this.#head = undefined;
  }

  async #appendOne(content: DecisionContent): Promise<void> {
    for (;;) {
      const record = seal(content, this.node, await this.head(), this.#keys.current);
      const outcome = await this.#rows.insert(rowOf(record));
      if (outcome.inserted) {
        this.#head = { length: record.sequence, hash: record.hash };
        return;
      }
      if (outcome.conflict === 'change') return;
      // Another process has taken the number: its record is the head now.
      this.#head = undefined;
    }
  }

  async #last(): Promise<DecisionRow | undefined> {
    return (await this.#rows.page({ filter: [], order: 'ID_ASC', limit: 1, from: 'last' })).rows[0];
  }
}

const headOf = (last: DecisionRow | undefined): Head =>
  last === undefined ? emptyHead : { length: last.record.sequence, hash: last.record.hash };

const changeOf = ({ collection, row, version }: Pick<DecisionContent, 'collection' | 'row' | 'version'>): string =>
  `${collection}/${row}@${version}`;

const rowOf = (record: DecisionRecord): DecisionRow => ({
  id: record.id,
  version: 1,
  change: changeOf(record),
  row: record.row,
  subject: record.who.subject,
  organisation: record.who.organisation,
  procedure: record.procedure.code,
  at: record.at,
  record,
});

const keyIsMissing = (node: string, { sequence, publicKey }: DecisionRecord): string =>
  `Decision ${sequence} of platform ${node} was signed with the key ${publicKey}, which is not in its key folder: ` +
  'put it back, so that it can vouch for the new one. 缺少原签名密钥，请恢复后再启动。';

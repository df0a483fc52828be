import type { KeyObject } from 'node:crypto';
import { type KeyStatement, readKeyStatement, signerOf } from './key-statement.ts';
import { type PublicJwk, verifyingKey } from './signing-key.ts';

export interface GatewayTrustOptions {
  /** The keys that are trusted without anybody's word, read anew each time: a file may be written later than this process starts. */
  readonly pinned: () => readonly PublicJwk[];
  /** What gateways have stated of their keys, as the registry keeps it. */
  readonly statements: () => Promise<readonly string[]>;
  /** Milliseconds of Unix time. */
  readonly now: () => number;
}

interface TrustedKey {
  readonly jwk: PublicJwk;
  readonly key: KeyObject;
  /** Seconds of Unix time. */
  readonly notBefore: number;
  readonly notAfter: number;
}

/** Trust is looked at anew after this time, and at once for an unknown key, but not more often than the second says. */
const refreshMs = 30_000;
const cooldownMs = 2_000;
/** How far the clocks of a gateway and a node may differ. */
const clockSeconds = 60;

/**
 * The keys of the gateways whose word this host takes: those pinned, and those that a trusted key vouches for. The registry only
 * carries the statements: it could withhold one, never make one.
 */
export class GatewayTrust {
  readonly #options: GatewayTrustOptions;
  #keys: ReadonlyMap<string, TrustedKey> = new Map();
  #refreshedAt = Number.NEGATIVE_INFINITY;
  #refreshing: Promise<void> | undefined;

  constructor(options: GatewayTrustOptions) {
    this.#options = options;
  }

  /** The key of that name, when it may sign now. */
  async find(kid: string): Promise<KeyObject | undefined> {
    const age = this.#options.now() - this.#refreshedAt;
    if (this.#keys.has(kid)) {
      if (age >= refreshMs) void this.#refresh();
    } else if (age >= cooldownMs) await this.#refresh();
    const known = this.#keys.get(kid);
    return known !== undefined && isGood(known, this.#options.now() / 1000) ? known.key : undefined;
  }

  /** Whether a new statement is to be kept: signed by a key that may sign now, and made now. */
  async accepts(signed: string): Promise<boolean> {
    const signer = signerOf(signed) ?? '';
    if ((await this.find(signer)) === undefined) return false;
    const trusted = this.#keys.get(signer);
    const statement = trusted === undefined ? undefined : await readKeyStatement(signed, trusted.jwk);
    if (statement === undefined || Math.abs(statement.statedAt - this.#options.now() / 1000) > clockSeconds)
      return false;
    // What is known is out of date by this statement: whoever is unknown next is looked up at once.
    this.#refreshedAt = Number.NEGATIVE_INFINITY;
    return true;
  }

  #refresh(): Promise<void> {
    this.#refreshing ??= this.#read().finally(() => {
      this.#refreshing = undefined;
      this.#refreshedAt = this.#options.now();
    });
    return this.#refreshing;
  }

  async #read(): Promise<void> {
    const pinned = this.#options.pinned();
    this.#keys = new Map([...pinnedKeys(pinned), ...this.#keys]);
    const statements = await this.#options.statements().catch(() => undefined);
    // A registry that does not answer takes no trust away and gives none.
    if (statements !== undefined) this.#keys = await trustedKeys(pinned, statements);
  }
}

const pinnedKeys = (pinned: readonly PublicJwk[]): Map<string, TrustedKey> =>
  new Map(
    pinned.map((jwk) => [jwk.kid, { jwk, key: verifyingKey(jwk), notBefore: 0, notAfter: Number.POSITIVE_INFINITY }]),
  );

/** Believes each statement whose signer is believed at the time when it was made, until no more are. */
async function trustedKeys(pinned: readonly PublicJwk[], signed: readonly string[]): Promise<Map<string, TrustedKey>> {
  const keys = pinnedKeys(pinned);
  const waiting = new Set(signed);
  for (;;) {
    const next = await earliest(keys, waiting);
    if (next === undefined) return keys;
    waiting.delete(next.text);
    const { key: jwk, notBefore, notAfter } = next.statement;
    keys.set(jwk.kid, {
      jwk,
      key: verifyingKey(jwk),
      notBefore: notBefore ?? 0,
      notAfter: notAfter ?? Number.POSITIVE_INFINITY,
    });
  }
}

interface Believed {
  readonly text: string;
  readonly statement: KeyStatement;
}

async function earliest(
  keys: ReadonlyMap<string, TrustedKey>,
  waiting: ReadonlySet<string>,
): Promise<Believed | undefined> {
  const believed: Believed[] = [];
  for (const text of waiting) {
    const signer = keys.get(signerOf(text) ?? '');
    const statement = signer === undefined ? undefined : await readKeyStatement(text, signer.jwk);
    if (signer !== undefined && statement !== undefined && isGood(signer, statement.statedAt)) {
      believed.push({ text, statement });
    }
  }
  return believed.sort((one, other) => one.statement.statedAt - other.statement.statedAt)[0];
}

const isGood = ({ notBefore, notAfter }: TrustedKey, seconds: number): boolean =>
  notBefore - clockSeconds <= seconds && seconds < notAfter + clockSeconds;

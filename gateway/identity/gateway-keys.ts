import { join } from 'node:path';
import { openKeyRing, readKeyRing, writePublicKeys } from '../../identity/key-ring.ts';
import { type PrivateJwk, type SigningKey, signingKey, signingNow } from '../../identity/signing-key.ts';

/** Where a data folder keeps a gateway's key pairs, and their public halves for the nodes of the same machine. */
export const gatewayKeyFile = (data: string): string => join(data, 'gateway', 'keys.json');
export const gatewayPublicKeyFile = (data: string): string => join(data, 'gateway', 'keys.public.json');

/** The file is looked at this often: a rotation writes a new key into it long before it is used. */
const lookMs = 5_000;

/** The gateway's own key pairs: the one that signs now is the one that became good last. */
export class GatewayKeys {
  readonly #path: string;
  readonly #now: () => number;
  #keys: readonly (PrivateJwk & { readonly key: SigningKey })[] = [];
  #lookedAt = 0;

  private constructor(path: string, now: () => number) {
    this.#path = path;
    this.#now = now;
  }

  /** Reads the keys. `make`: writes a first one when there is none, with its public half beside it; otherwise there has to be one. */
  static async open(data: string, make: boolean, now: () => number): Promise<GatewayKeys> {
    const path = gatewayKeyFile(data);
    const keys = new GatewayKeys(path, now);
    const read = make ? await openKeyRing(path) : readKeyRing(path);
    if (read === undefined) {
      throw new Error(
        `The gateway has no key to sign with: make ${path} with npm run keys -- make, and pin its public half at the nodes`,
      );
    }
    if (make) writePublicKeys(gatewayPublicKeyFile(data), read);
    keys.#take(read);
    return keys;
  }

  /** Throws when no key is good now. */
  current(): SigningKey {
    const now = this.#now();
    if (now - this.#lookedAt >= lookMs) this.#take(readKeyRing(this.#path) ?? []);
    const signing = signingNow(this.#keys, now / 1000);
    if (signing === undefined) throw new Error(`None of the keys in ${this.#path} may sign now`);
    return signing.key;
  }

  #take(keys: readonly PrivateJwk[]): void {
    this.#lookedAt = this.#now();
    // A file that has gone or is being restored: what was read last signs on.
    if (keys.length > 0) this.#keys = keys.map((jwk) => ({ ...jwk, key: signingKey(jwk) }));
  }
}

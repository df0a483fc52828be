import { type SuiteName, suiteOf } from './signature-suite.ts';

/** Signs for one node. The private key stays inside: nothing that is logged or serialised shows it. */
export interface Signer {
  readonly suite: SuiteName;
  readonly publicKey: string;
  sign(text: string): string;
}

export function newSigner(suite: SuiteName, privateKey = suiteOf(suite).newPrivateKey()): Signer {
  const { publicKeyOf, sign } = suiteOf(suite);
  return { suite, publicKey: publicKeyOf(privateKey), sign: (text) => sign(text, privateKey) };
}

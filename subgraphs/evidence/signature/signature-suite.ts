import { z } from 'zod';
import { ed25519 } from './ed25519.ts';
import { sm2 } from './sm2.ts';

export const suiteNames = ['Ed25519', 'SM2-SM3'] as const;
export type SuiteName = (typeof suiteNames)[number];
export const suiteName = z.enum(suiteNames);

/** A way to sign. Keys and signatures are lower-case hexadecimal digits, so that there is one way to write each. */
export interface SignatureSuite {
  newPrivateKey(): string;
  publicKeyOf(privateKey: string): string;
  sign(text: string, privateKey: string): string;
  /** False also for what is no key or no signature of this suite. */
  verify(text: string, signature: string, publicKey: string): boolean;
}

const suites: Readonly<Record<SuiteName, SignatureSuite>> = { Ed25519: ed25519, 'SM2-SM3': sm2 };

export const suiteOf = (name: SuiteName): SignatureSuite => suites[name];

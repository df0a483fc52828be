import { CompactSign, compactVerify, decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import { type PublicJwk, publicJwk, type SigningKey, verifyingKey } from './signing-key.ts';

const statementType = 'shutong-key-statement';
const seconds = z.number().int().min(0);

const content = z.object({
  key: publicJwk,
  /** Seconds of Unix time between which the key may sign; null: without a bound. */
  notBefore: seconds.nullable(),
  notAfter: seconds.nullable(),
  /** When it was stated: of two statements about a key the later one holds. */
  statedAt: seconds,
});

/** What a gateway says of a key, its own or its successor's: from when until when it signs. */
export type KeyStatement = z.infer<typeof content>;

/** A statement signed by a key that nodes trust already: text that anybody may carry and nobody can change. */
export const signKeyStatement = (statement: KeyStatement, signer: SigningKey): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(statement)))
    .setProtectedHeader({ alg: 'EdDSA', typ: statementType, kid: signer.kid })
    .sign(signer.privateKey);

/** The key that a statement claims to be signed by; undefined for anything that is no statement. */
export function signerOf(signed: string): string | undefined {
  try {
    const { kid, typ } = decodeProtectedHeader(signed);
    return typ === statementType ? kid : undefined;
  } catch {
    return undefined;
  }
}

/** What is stated, when `signer` has signed it; undefined otherwise. */
export async function readKeyStatement(signed: string, signer: PublicJwk): Promise<KeyStatement | undefined> {
  try {
    const { payload } = await compactVerify(signed, verifyingKey(signer), { algorithms: ['EdDSA'] });
    return content.safeParse(JSON.parse(new TextDecoder().decode(payload))).data;
  } catch {
    return undefined;
  }
}

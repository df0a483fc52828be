import { sm2 as library } from 'sm-crypto-v2';
import type { SignatureSuite } from './signature-suite.ts';

/** With the user id that the standard gives for when none is agreed, and the digest by SM3. */
const standard = { hash: true, userId: '1234567812345678' } as const;

/** The library throws at what is no point of the curve. */
function isOnCurve(publicKey: string): boolean {
  try {
    return library.verifyPublicKey(publicKey);
  } catch {
    return false;
  }
}

/** SM2 with SM3 (GB/T 32918, GB/T 32905): the commercial cryptography that a platform may be required to use (商用密码). */
export const sm2: SignatureSuite = {
  newPrivateKey: () => library.generateKeyPairHex().privateKey,
  publicKeyOf: (privateKey) => library.getPublicKeyFromPrivateKey(privateKey),
  sign: (text, privateKey) => library.doSignature(text, privateKey, standard),
  verify: (text, signature, publicKey) =>
    /^[0-9a-f]{128}$/.test(signature) &&
    /^04[0-9a-f]{128}$/.test(publicKey) &&
    isOnCurve(publicKey) &&
    library.doVerifySignature(text, signature, publicKey, standard),
};

import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import type { SignatureSuite } from './signature-suite.ts';

/** What stands before the 32 bytes of a key in its DER form (RFC 8410). */
const privatePrefix = '302e020100300506032b657004220420';
const publicPrefix = '302a300506032b6570032100';

const privateObject = (key: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(privatePrefix + key, 'hex'), format: 'der', type: 'pkcs8' });
const publicObject = (key: string): KeyObject =>
  createPublicKey({ key: Buffer.from(publicPrefix + key, 'hex'), format: 'der', type: 'spki' });

/** Ed25519 (RFC 8032) by Node's own cryptography. */
export const ed25519: SignatureSuite = {
  newPrivateKey: () =>
    generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('hex').slice(-64),
  publicKeyOf: (privateKey) =>
    createPublicKey(privateObject(privateKey)).export({ format: 'der', type: 'spki' }).toString('hex').slice(-64),
  sign: (text, privateKey) => sign(null, Buffer.from(text), privateObject(privateKey)).toString('hex'),
  verify: (text, signature, publicKey) =>
    /^[0-9a-f]{128}$/.test(signature) &&
    /^[0-9a-f]{64}$/.test(publicKey) &&
    verify(null, Buffer.from(text), publicObject(publicKey), Buffer.from(signature, 'hex')),
};

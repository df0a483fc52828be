import { createHash } from 'node:crypto';
import { sm3 } from 'sm-crypto-v2';
import { describe, expect, test, vi } from 'vitest';
import { suiteNames, suiteOf } from './signature-suite.ts';
import { newSigner } from './signer.ts';

// The machine may be shared with much else.
vi.setConfig({ testTimeout: 60_000 });

describe.each(suiteNames)('%s', (name) => {
  const { sign, verify, newPrivateKey, publicKeyOf } = suiteOf(name);

  test('signs what its key verifies, and nothing else', () => {
    const signer = newSigner(name);
    const other = newSigner(name);
    const signature = signer.sign('同意共享');
    const { publicKey } = signer;
    expect(verify('同意共享', signature, publicKey)).toBe(true);
    expect(verify('不同意共享', signature, publicKey)).toBe(false);
    expect(verify('同意共享', signature, other.publicKey)).toBe(false);
    expect(verify('同意共享', other.sign('同意共享'), publicKey)).toBe(false);
  });

  test('takes a signature or a key in the one form that there is', () => {
    const privateKey = newPrivateKey();
    const publicKey = publicKeyOf(privateKey);
    const signature = sign('text', privateKey);
    expect(verify('text', signature, publicKey)).toBe(true);
    for (const wrong of ['', 'x', signature.toUpperCase(), `${signature}00`, signature.slice(2)]) {
      expect(verify('text', wrong, publicKey)).toBe(false);
    }
    for (const wrong of ['', '00'.repeat(32), publicKey.toUpperCase(), `04${'11'.repeat(64)}`]) {
      expect(verify('text', signature, wrong)).toBe(false);
    }
  });

  test('a signer shows its private key to nobody who prints it', () => {
    const privateKey = newPrivateKey();
    expect(JSON.stringify(newSigner(name, privateKey))).not.toContain(privateKey);
  });
});

describe('SM2 and SM3', () => {
  test('SM3 of the standard (GB/T 32905 A.1), by the library and by OpenSSL', () => {
    const expected = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';
    expect(sm3('abc')).toBe(expected);
    expect(createHash('sm3').update('abc').digest('hex')).toBe(expected);
  });

  test('the signature of the standard (GB/T 32918.5 A.2) verifies', () => {
    const { publicKeyOf, verify } = suiteOf('SM2-SM3');
    const publicKey = publicKeyOf('3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8');
    expect(publicKey).toBe(
      '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
    );
    const signature =
      'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa';
    expect(verify('message digest', signature, publicKey)).toBe(true);
    expect(verify('message digesT', signature, publicKey)).toBe(false);
  });
});

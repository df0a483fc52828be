import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one side of a connection proves itself with, and whose proofs it accepts; all of it PEM. */
export interface TlsIdentity {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

/** A server's own proof alone: its clients need none. */
export type TlsServer = Pick<TlsIdentity, 'cert' | 'key'>;

const oldestVersion = 'TLSv1.2';

/** Reads `certificate.pem`, `key.pem` and `authority.pem` of a folder. Throws naming the file that is not there. */
export const readTlsIdentity = (folder: string): TlsIdentity => ({
  ...readTlsServer(folder),
  ca: readPem(folder, 'authority.pem'),
});

/** Reads `certificate.pem` and `key.pem` of a folder. */
export const readTlsServer = (folder: string): TlsServer => ({
  cert: readPem(folder, 'certificate.pem'),
  key: readPem(folder, 'key.pem'),
});

/** A server that talks to nobody who does not prove to be of its authority. */
export const mutualServer = (identity: TlsIdentity) => ({
  ...identity,
  requestCert: true,
  rejectUnauthorized: true,
  minVersion: oldestVersion as typeof oldestVersion,
});

export const plainServer = (server: TlsServer) => ({ ...server, minVersion: oldestVersion as typeof oldestVersion });

function readPem(folder: string, name: string): string {
  const path = join(folder, name);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(
      `${path} cannot be read: a TLS folder holds certificate.pem, key.pem and, between nodes, authority.pem`,
    );
  }
}

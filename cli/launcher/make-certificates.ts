import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../schema/project-root.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Has `npm run certificates` make certificates in the folder, unless those that are there name the host and are good for another day. */
export function makeCertificates(folder: string, host: string): void {
  const reachable = host === '0.0.0.0' || host === '::' ? [] : [host];
  const hosts = [...new Set(['127.0.0.1', 'localhost', ...reachable])];
  const files = ['nodes', 'front'].map((side) => join(folder, side, 'certificate.pem'));
  if (files.every((file) => isGood(file, hosts))) return;
  execFileSync(process.execPath, [
    join(projectRoot, 'scripts', 'certificates.mjs'),
    ...['--out', folder, '--hosts', hosts.join(',')],
  ]);
}

function isGood(file: string, hosts: readonly string[]): boolean {
  if (!existsSync(file)) return false;
  const certificate = new X509Certificate(readFileSync(file));
  const named = hosts.every((host) => certificate.checkHost(host) ?? certificate.checkIP(host));
  return named && Date.parse(certificate.validTo) > Date.now() + dayMs;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAuthority } from './authority.mjs';

/** Writes the folders `nodes` and `front` below a folder, signed by one new authority. */
export async function writeCertificates(out, { hosts, days }) {
  const authority = await makeAuthority({ name: 'Shutong development authority', days });
  for (const name of ['nodes', 'front']) {
    const { certificate, key } = await authority.issue({ name: `shutong-${name}`, hosts, days });
    writeTlsFolder(join(out, name), { certificate, key, authority: authority.certificate });
  }
}

/** Writes what a process proves itself with; the key for its owner alone. */
function writeTlsFolder(folder, { certificate, key, authority }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'certificate.pem'), `${certificate}\n`);
  writeFileSync(join(folder, 'key.pem'), `${key}\n`, { mode: 0o600 });
  writeFileSync(join(folder, 'authority.pem'), `${authority}\n`);
}

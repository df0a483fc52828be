/** `npm run certificates`: an authority of one's own, and certificates of it for development. */
import { parseArgs } from 'node:util';
import { ensureInstalled } from './bootstrap.mjs';

const usage = `Usage: npm run certificates -- [--out <folder>] [--hosts <name or address>,…] [--days <days>]

Makes an authority and, signed by it, folders of certificate.pem, key.pem and authority.pem:
  <out>/nodes    for hosts and gateway among each other (SHUTONG_NODE_TLS)
  <out>/front    for the gateway's own address (SHUTONG_FRONT_TLS)
For development and trials: the authority's key is written nowhere, so no more can be signed by it.
生成开发用证书。`;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.data/certificates' },
    hosts: { type: 'string', default: '127.0.0.1,localhost' },
    days: { type: 'string', default: '30' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(usage);
else if (!/^\d{1,4}$/.test(values.days)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  ensureInstalled();
  const { writeCertificates } = await import('./certificates/write-certificates.mjs');
  const days = Number(values.days);
  await writeCertificates(values.out, { hosts: values.hosts.split(','), days });
  console.log(`${values.out}/nodes and ${values.out}/front are good for ${days} days.`);
}

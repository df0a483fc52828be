import { join, resolve } from 'node:path';
import { readTlsIdentity } from '../identity/tls-folder.ts';
import { proveWithTls } from '../identity/use-tls.ts';
import { projectRoot } from '../schema/project-root.ts';
import { PortTakenError } from './launcher/free-port.ts';
import { makeCertificates } from './launcher/make-certificates.ts';
import { start } from './launcher/start.ts';
import { parseStart, type StartOptions, startUsage } from './launcher/start-options.ts';

const request = parseStart(process.argv.slice(2), process.env);
switch (request.kind) {
  case 'help':
    console.log(startUsage);
    break;
  case 'wrong':
    console.error(`${request.message}\n\n${startUsage}`);
    process.exitCode = 2;
    break;
  case 'start': {
    const stopping = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
    const { options } = request;
    try {
      process.exitCode = await start(withTls({ ...options, data: dataFolder(options) }), {
        root: projectRoot,
        environment: process.env,
        stopping: stopping.signal,
        say: console.log,
        complain: console.error,
      });
    } catch (error) {
      if (!(error instanceof PortTakenError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
    break;
  }
}

/** With TLS: certificates below the data folder, made when there are none or they are about to end, and believed by this process too. */
function withTls(options: StartOptions): StartOptions {
  if (options.certificates === undefined) return options;
  const certificates = resolve(options.data ?? join(projectRoot, '.data'), options.certificates);
  makeCertificates(certificates, options.host);
  proveWithTls(readTlsIdentity(join(certificates, 'nodes')));
  return { ...options, certificates };
}

/** With cities the registry knows more platforms, which would be missing from every answer without them: they have a folder of their own. */
function dataFolder({ data, cities }: StartOptions): string | undefined {
  if (data !== undefined) return resolve(data);
  return cities ? join(projectRoot, '.data', 'with-cities') : undefined;
}

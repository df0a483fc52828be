import { resolve } from 'node:path';
import { projectRoot } from '../schema/project-root.ts';
import { PortTakenError } from './launcher/free-port.ts';
import { start } from './launcher/start.ts';
import { parseStart, startUsage } from './launcher/start-options.ts';

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
      process.exitCode = await start(
        { ...options, data: options.data === undefined ? undefined : resolve(options.data) },
        {
          root: projectRoot,
          environment: process.env,
          stopping: stopping.signal,
          say: console.log,
          complain: console.error,
        },
      );
    } catch (error) {
      if (!(error instanceof PortTakenError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
    break;
  }
}

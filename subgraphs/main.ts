import { destination, pino } from 'pino';
import { readConfiguration } from './configuration.ts';
import { realEnvironment } from './kit/node-environment.ts';
import { sample, sampleWithCities } from './sample/index.ts';
import { startNodes } from './start-nodes.ts';

/** Entry point of a node host's process. Configuration comes from the environment; a parent with an IPC channel is told when it is ready. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const logger = pino({ level: configuration.log, name: 'nodes' }, destination(2));
  const host = await startNodes({
    configuration,
    sample: configuration.cities ? sampleWithCities : sample,
    environment: realEnvironment,
    logger,
  });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    host.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'the host did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (process.send === undefined) process.stdout.write(`Shutong nodes at ${host.url}\n`);
  else {
    process.on('disconnect', stop);
    process.send({ ready: true, url: host.url });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

import { readConfiguration } from './configuration.ts';
import { startGateway } from './server.ts';

/** Entry point of the gateway process. Configuration comes from the environment; a parent with an IPC channel is told when it is ready. */
async function main(): Promise<void> {
  const gateway = await startGateway(readConfiguration(process.env));
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    gateway.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (process.send === undefined) process.stdout.write(`Shutong gateway at ${gateway.url}\n`);
  else {
    process.on('disconnect', stop);
    process.send({ ready: true, url: gateway.url });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

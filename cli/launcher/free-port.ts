import { createServer } from 'node:net';
import type { WantedPort } from './start-options.ts';

/** A port that was asked for, or that the gateway is known by, and that another program holds. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(wanted: WantedPort, host: string) {
    super(
      `Port ${wanted.port} on ${host} is taken. Stop the program that listens there, or choose another port with ${wanted.setting}.`,
    );
  }
}

/**
 * The port to listen on: the one wanted when it is free, else any free one if `mayDiffer`. Throws a PortTakenError otherwise.
 * `spoken` are ports already given to another process that does not listen yet.
 */
export async function choosePort(
  wanted: WantedPort,
  host: string,
  spoken: readonly number[],
  mayDiffer: boolean,
): Promise<number> {
  if (wanted.port === 0) return anyPort(wanted, host, spoken);
  const port = spoken.includes(wanted.port) ? undefined : await tryListen(wanted.port, host);
  if (port !== undefined) return port;
  if (!mayDiffer) throw new PortTakenError(wanted, host);
  return anyPort(wanted, host, spoken);
}

/** The system gives a port away again once nobody listens there, so one that is spoken for may come up. */
async function anyPort(wanted: WantedPort, host: string, spoken: readonly number[]): Promise<number> {
  const port = await tryListen(0, host);
  if (port === undefined) throw new PortTakenError(wanted, host);
  return spoken.includes(port) ? anyPort(wanted, host, spoken) : port;
}

/** Listens for a moment; the port it got, or undefined when that is taken. Any other failure is thrown. */
function tryListen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}

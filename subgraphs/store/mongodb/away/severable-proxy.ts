import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire between a node and its MongoDB that tests can cut. */
export interface SeverableProxy {
  /** The URI with the proxy in the place of the server. */
  readonly uri: string;
  /** Every connection ends, and none is made. */
  sever(): Promise<void>;
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** Passes on what comes for the server that the URI names. */
export async function startSeverableProxy(uri: string): Promise<SeverableProxy> {
  const { hostname, port } = new URL(uri.replace(/^mongodb:/, 'http:'));
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const upstream = connect(Number(port || 27_017), hostname);
    for (const each of [socket, upstream]) {
      sockets.add(each);
      each.once('close', () => sockets.delete(each));
      each.on('error', () => undefined);
    }
    socket.pipe(upstream).pipe(socket);
    upstream.once('close', () => socket.destroy());
    socket.once('close', () => upstream.destroy());
  });
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  const sever = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    uri: uri.replace(`${hostname}:${port}`, `127.0.0.1:${own}`),
    sever,
    restore: () => listen(own),
    close: async () => {
      if (server.listening) await sever();
    },
  };
}

import { Agent, setGlobalDispatcher } from 'undici';
import type { TlsIdentity } from './tls-folder.ts';

/** From now on every `fetch` of this process proves itself so, and accepts servers of that authority alone. For the edge of a process. */
export function proveWithTls(identity: TlsIdentity): void {
  setGlobalDispatcher(new Agent({ connect: { ...identity } }));
}

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where the browser is: `SHUTONG_CHROMIUM` names another one. */
const chromiumPath = process.env['SHUTONG_CHROMIUM'] ?? '/usr/bin/chromium';

/** Why the browser tests cannot run on this machine; null when they can. */
export const chromiumMissing = existsSync(chromiumPath)
  ? null
  : `no Chromium at ${chromiumPath}; SHUTONG_CHROMIUM may name another`;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser that calls nobody on its own account. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: quiet });
}

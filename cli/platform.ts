import { randomUUID } from 'node:crypto';
import { readTlsIdentity } from '../identity/tls-folder.ts';
import { proveWithTls } from '../identity/use-tls.ts';
import { NoAnswerError } from './graph/ask.ts';
import { type ExitCode, exitCode, type Terminal } from './platform/exit-code.ts';
import { listPlatforms } from './platform/list.ts';
import { switchNodes } from './platform/node-switch.ts';
import { type PlatformRequest, parsePlatform } from './platform/platform-request.ts';
import { registerPlatform } from './platform/register.ts';
import { readSettings, type Settings } from './platform/settings.ts';
import { showStatus } from './platform/status.ts';
import { usage } from './platform/usage.ts';

const terminal: Terminal = { say: console.log, complain: console.error };

const nodeTls = process.env['SHUTONG_NODE_TLS'];
if (nodeTls) proveWithTls(readTlsIdentity(nodeTls));
const settings = readSettings(process.env);
if (typeof settings === 'string') {
  console.error(settings);
  process.exitCode = exitCode.wrongUsage;
} else {
  try {
    process.exitCode = await run(parsePlatform(process.argv.slice(2)), settings);
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    console.error(
      `${error.message}\nIs it running? 未应答，请检查是否已启动。 (npm start; SHUTONG_GATEWAY, SHUTONG_REGISTRY)`,
    );
    process.exitCode = exitCode.noAnswer;
  }
}

function run(request: PlatformRequest, known: Settings): ExitCode | Promise<ExitCode> {
  switch (request.command) {
    case 'help':
      console.log(usage);
      return exitCode.done;
    case 'wrong':
      console.error(`${request.message}\n\n${usage}`);
      return exitCode.wrongUsage;
    case 'list':
      return listPlatforms(known, request.json, terminal);
    case 'status':
      return showStatus(known, request.codes, request.json, terminal);
    case 'stop':
    case 'start':
      return switchNodes(known, request.command, request.codes, terminal);
    case 'register':
      return registerPlatform(known, { idempotencyKey: randomUUID(), ...request.registration }, terminal);
  }
}

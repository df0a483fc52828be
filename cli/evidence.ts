import { join } from 'node:path';
import { projectRoot } from '../schema/project-root.ts';
import { addLogKey } from '../subgraphs/evidence/signature/key-folder.ts';
import { type EvidenceRequest, parseEvidence } from './evidence/evidence-request.ts';
import { usage } from './evidence/usage.ts';
import { verify } from './evidence/verify.ts';
import { exportKept, exportLog, writePack } from './evidence/write-files.ts';
import { type Graph, NoAnswerError } from './graph/ask.ts';
import { signedIn } from './graph/signed-in.ts';
import { type ExitCode, exitCode, type Terminal } from './platform/exit-code.ts';
import { readSettings } from './platform/settings.ts';

const terminal: Terminal = { say: console.log, complain: console.error };

const settings = readSettings(process.env);
if (typeof settings === 'string') {
  console.error(settings);
  process.exitCode = exitCode.wrongUsage;
} else {
  try {
    process.exitCode = await run(parseEvidence(process.argv.slice(2)), () => signedIn(settings, 'AUDITOR'));
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    console.error(`${error.message}\nIs it running? 未应答，请检查是否已启动。 (npm start; SHUTONG_GATEWAY)`);
    process.exitCode = exitCode.noAnswer;
  }
}

async function run(request: EvidenceRequest, graph: () => Promise<Graph>): Promise<ExitCode> {
  switch (request.command) {
    case 'help':
      console.log(usage);
      return exitCode.done;
    case 'wrong':
      console.error(`${request.message}\n\n${usage}`);
      return exitCode.wrongUsage;
    case 'export':
      return exportLog(await graph(), request.node, request.out, terminal);
    case 'checkpoints':
      return exportKept(await graph(), request.node, request.out, terminal);
    case 'pack':
      return writePack(await graph(), request, terminal);
    case 'verify':
      return verify(request, terminal);
    case 'new-key': {
      const folder =
        process.env['SHUTONG_LOG_KEYS'] || join(process.env['SHUTONG_DATA'] || join(projectRoot, '.data'), 'log-keys');
      const { suite, publicKey } = await addLogKey(folder, request.node, request.suite);
      console.log(
        `${join(folder, request.node)}: a new ${suite} key, used from the next start on 下次启动起使用\nkey 公钥 ${publicKey}`,
      );
      return exitCode.done;
    }
  }
}

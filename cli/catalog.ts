import { setTimeout as pause } from 'node:timers/promises';
import { type CatalogRequest, catalogUsage, parseCatalog } from './catalog/catalog-request.ts';
import { exportCatalog } from './catalog/export/export-catalog.ts';
import { importCatalog } from './catalog/import/import-catalog.ts';
import { NoAnswerError } from './graph/ask.ts';
import { signedIn } from './graph/signed-in.ts';
import { type ExitCode, exitCode, type Terminal } from './platform/exit-code.ts';
import { readSettings, type Settings } from './platform/settings.ts';
import { SheetError } from './sheet/sheet-error.ts';

const terminal: Terminal = { say: console.log, complain: console.error };

const settings = readSettings(process.env);
if (typeof settings === 'string') {
  console.error(settings);
  process.exitCode = exitCode.wrongUsage;
} else {
  try {
    process.exitCode = await run(parseCatalog(process.argv.slice(2)), settings);
  } catch (error) {
    process.exitCode = failed(error);
  }
}

async function run(request: CatalogRequest, { ...where }: Settings): Promise<ExitCode> {
  switch (request.command) {
    case 'help':
      console.log(catalogUsage);
      return exitCode.done;
    case 'wrong':
      console.error(`${request.message}\n\n${catalogUsage}`);
      return exitCode.wrongUsage;
    case 'import':
      return importCatalog(request, {
        graph: await signedIn(where, 'SHARING_AUTHORITY', request.platform),
        terminal,
        pause: (milliseconds) => pause(milliseconds),
      });
    case 'export':
      return exportCatalog(request, await signedIn(where, 'AUDITOR'), terminal, new Date());
  }
}

function failed(error: unknown): ExitCode {
  if (error instanceof NoAnswerError) {
    console.error(
      `${error.message}\nMade again it goes on where it stopped. 未应答；重新执行即可继续。 (npm start; SHUTONG_GATEWAY)`,
    );
    return exitCode.noAnswer;
  }
  const isUsers =
    error instanceof SheetError || error instanceof TypeError || (error instanceof Error && 'code' in error);
  if (!isUsers) throw error;
  console.error(error instanceof SheetError ? `${error.code}: ${error.message}` : String(error));
  return exitCode.refused;
}

import { parseArgs } from 'node:util';

/** What entries an export is of. */
export interface ExportSelection {
  readonly platforms: readonly string[] | undefined;
  readonly search: string | undefined;
  readonly states: readonly string[] | undefined;
}

export type ExportForm = 'xlsx' | 'csv' | 'dcat';

/** One call of `npm run catalog`, understood. */
export type CatalogRequest =
  | { readonly command: 'help' }
  | { readonly command: 'wrong'; readonly message: string }
  | ImportRequest
  | ExportRequest;

export interface ImportRequest {
  readonly command: 'import';
  readonly file: string;
  readonly platform: string;
  readonly sheet: string | undefined;
  readonly map: string | undefined;
  readonly report: string | undefined;
  /** Credit code of entries whose sheet names none. */
  readonly provider: string | undefined;
  /** Of a tree: the code of the part that is meant. */
  readonly branch: string | undefined;
  readonly dryRun: boolean;
  readonly skipRefused: boolean;
}

export interface ExportRequest extends ExportSelection {
  readonly command: 'export';
  readonly file: string;
  readonly form: ExportForm;
  /** Writes what is there although platforms are missing. */
  readonly partial: boolean;
}

export const catalogUsage = `npm run catalog -- <command>      目录导入与导出

  import <file> --platform <code>   Read a catalog sheet (.xlsx; .csv or .tsv in UTF-8 or GB18030) and bring its entries in as drafts.   导入为草稿
      --dry-run                     Say what would become of it; write nothing.                                                          试导入
      --report <file.csv>           Write every finding with its cell. Without it the first 20 are shown.                                报告
      --map <file.json>             What the platform's codes mean: class, frequency, mode, type …                                       代码对照
      --provider <credit code>      Whose the entries are that name no provider by code.                                                 默认提供方
      --sheet <name>                Which sheet of the file; the first that is shown when left out.                                      工作表
      --branch <code>               Of a classification (code, parent, name): only this part.                                            分支
      --skip-refused                Bring in what is sound although some is refused.                                                     跳过有误条目

  export <file>                     Write entries to a file: .xlsx, .csv, or .jsonld for DCAT with ODRL.                                 导出
      --platform <code>,<code>      Of these platforms; of all when left out.                                                            平台
      --search <words>              Those that a search finds.                                                                           检索
      --states PUBLISHED,REVISING   In these states.                                                                                     状态
      --partial                     Write the file although platforms are missing.                                                       允许缺失

  An import that was cut off is made again as it was: no entry comes twice.   中断后原样重来即可，不会重复。
  SHUTONG_GATEWAY and SHUTONG_TOKEN say where and as whom, as they do for npm run platform.
  Exit codes: 0 done, 1 refused, 2 wrong usage, 3 no answer, or platforms missing.

  npm run catalog -- import catalog.xlsx --platform 310000 --dry-run --report report.csv
  npm run catalog -- export shanghai.xlsx --platform 310000`;

const wrong = (message: string): CatalogRequest => ({ command: 'wrong', message });

/** Reads the command line of `npm run catalog`. */
export function parseCatalog([command, ...rest]: readonly string[]): CatalogRequest {
  switch (command) {
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      return { command: 'help' };
    case 'import':
      return parseImport(rest);
    case 'export':
      return parseExport(rest);
    default:
      return wrong(`${command} is no command of this.`);
  }
}

function parseImport(rest: readonly string[]): CatalogRequest {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const read = options(rest, {
    platform: text,
    sheet: text,
    map: text,
    report: text,
    provider: text,
    branch: text,
    'dry-run': flag,
    'skip-refused': flag,
  });
  if (typeof read === 'string') return wrong(read);
  const [file, ...more] = read.positionals;
  if (file === undefined || more.length > 0) return wrong('import takes a file.');
  const { platform, sheet, map, report, provider, branch } = read.values;
  if (platform === undefined)
    return wrong('import needs --platform: the code of the platform that is to own the entries.');
  const dryRun = read.values['dry-run'] === true;
  const skipRefused = read.values['skip-refused'] === true;
  return { command: 'import', file, platform, sheet, map, report, provider, branch, dryRun, skipRefused };
}

const forms: Readonly<Record<string, ExportForm>> = { xlsx: 'xlsx', csv: 'csv', jsonld: 'dcat', json: 'dcat' };

function parseExport(rest: readonly string[]): CatalogRequest {
  const text = { type: 'string' } as const;
  const read = options(rest, {
    platform: text,
    search: text,
    states: text,
    partial: { type: 'boolean', default: false },
  });
  if (typeof read === 'string') return wrong(read);
  const [file, ...more] = read.positionals;
  if (file === undefined || more.length > 0) return wrong('export takes a file.');
  const form = forms[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
  if (form === undefined) return wrong(`${file} has to end in .xlsx, .csv or .jsonld.`);
  const { platform, search, states } = read.values;
  return {
    command: 'export',
    file,
    form,
    platforms: listIn(platform),
    search,
    states: listIn(states),
    partial: read.values.partial === true,
  };
}

const listIn = (text: string | undefined): readonly string[] | undefined =>
  text
    ?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

function options<Given extends NonNullable<Options>>(args: readonly string[], given: Given) {
  try {
    return parseArgs({ args: [...args], options: given, allowPositionals: true, strict: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

import { lazily } from '../lazily/lazily.ts';
import { readTable } from '../table/read-table.ts';

/** A field of government work: who does it in a province, a municipality or a city, and what it keeps. */
export interface GovernmentFunction {
  readonly key: string;
  /** Theme code; null where the classification has no theme for it. */
  readonly theme: string | null;
  /** Names of the offices without their place; empty where no office of its own does it. */
  readonly provincialOffice: string;
  readonly municipalOffice: string;
  readonly cityOffice: string;
  /** Names of resources without their place. */
  readonly resources: readonly string[];
}

export const governmentFunctions = lazily(
  () =>
    new Map<string, GovernmentFunction>(
      readTable('functions.tsv', [
        'key',
        'theme',
        'provincialOffice',
        'cityOffice',
        'municipalOffice',
        'resources',
      ]).map((row) => [row.key, { ...row, theme: row.theme || null, resources: row.resources.split(' ') }]),
    ),
);

export function governmentFunction(key: string): GovernmentFunction {
  const found = governmentFunctions().get(key);
  if (!found) throw new Error(`functions.tsv has no function "${key}".`);
  return found;
}

const municipalities = new Set(['北京市', '天津市', '上海市', '重庆市']);
const corps = '新疆生产建设兵团';
const province = /(省|自治区)$/;

/** Full name of the office that does this work in the place, where one does. */
export function officeIn(place: string, work: GovernmentFunction): string | undefined {
  const office = municipalities.has(place)
    ? work.municipalOffice
    : province.test(place)
      ? work.provincialOffice
      : work.cityOffice || (place === corps ? work.provincialOffice : '');
  return office ? place + office : undefined;
}

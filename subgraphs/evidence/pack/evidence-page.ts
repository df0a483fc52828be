import { digestOf } from '../chain/canonical-json.ts';
import type { EvidencePack } from './evidence-pack.ts';
import { type Language, type Words, words } from './page-words.ts';

/** A pack for a person to read and to print. What was recorded comes from outside, so every text of it is escaped. */
export function evidencePage(pack: EvidencePack, language: Language): string {
  const said = words[language];
  const { record, checkpoint, links } = pack;
  const { who, procedure } = record;
  const section = (heading: string, rows: readonly (readonly [string, string | null])[]): string =>
    `<section><h2>${escaped(heading)}</h2><dl>${rows
      .map(
        ([name, value]) =>
          `<dt>${escaped(name)}</dt><dd>${value === null ? `<em>${escaped(said.none)}</em>` : escaped(value)}</dd>`,
      )
      .join('')}</dl></section>`;
  return `<!doctype html>
<html lang="${language === 'ZH' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${escaped(`${said.title} ${record.id}`)}</title><style>${style}</style></head>
<body><header><p>${escaped(said.regulation)}</p><h1>${escaped(said.title)}</h1><p class="id">${escaped(record.id)}</p></header>
${section(said.what, [
  [said.procedure, language === 'ZH' ? procedure.nameZh : procedure.name],
  [said.basis, procedure.basis],
  [said.row, record.row],
  [said.seen, record.seenVersion === null ? said.newRow : String(record.seenVersion)],
  [said.made, String(record.version)],
  [said.reason, record.reason],
])}
${section(said.who, [
  [said.subject, who.subject],
  [said.role, who.role],
  [said.organisation, who.organisation],
  [said.platform, record.node],
  [said.at, inShanghai(record.at)],
  [said.statement, record.statement],
  [said.trace, record.traceId],
])}
${changesOf(pack, said)}
${section(said.proof, [
  [said.sequence, String(record.sequence)],
  [said.previousHash, record.previousHash],
  [said.hash, record.hash],
  [said.signature, `${record.suite} ${record.signature}`],
  [said.publicKey, record.publicKey],
  [said.checkpoint, said.checkpointSays(checkpoint.length, links.length, inShanghai(checkpoint.at))],
  [said.checkpointHash, checkpoint.hash],
  [said.packDigest, digestOf(pack)],
])}
<footer><p>${escaped(said.howToCheck)}</p><code>npm run evidence -- verify ${escaped(fileNameOf(record.id))}.json --checkpoint kept.jsonl</code></footer>
</body></html>
`;
}

/** The name of a pack's file: an id without the colons that some file systems refuse. */
export const fileNameOf = (id: string): string => id.replaceAll(':', '-');

function changesOf({ record: { changed } }: EvidencePack, said: Words): string {
  const rows = changed.map(
    ({ field, before, after }) =>
      `<tr><td>${escaped(field)}</td><td>${escaped(before ?? '–')}</td><td>${escaped(after ?? '–')}</td></tr>`,
  );
  const headings = [said.field, said.before, said.after].map((name) => `<th>${escaped(name)}</th>`).join('');
  return `<section><h2>${escaped(said.changes)}</h2><table><thead><tr>${headings}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

/** As a clock in China shows it, with the instant beside it as it was recorded. */
function inShanghai(instant: string): string {
  const time = new Date(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(instant) ? instant : Number.NaN);
  if (Number.isNaN(time.getTime())) return instant;
  return `${new Date(time.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')} +08:00 (${instant})`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const style = `
body{font:15px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif;color:#1b2430;max-width:52rem;margin:2rem auto;padding:0 1.5rem}
header{border-bottom:3px solid #b3202a;margin-bottom:1.5rem}header p{margin:0;color:#5a6675}h1{font-size:1.7rem;margin:.2rem 0}
.id,dd,td,code{overflow-wrap:anywhere}.id,code{font-family:monospace}h2{font-size:1.05rem;border-left:4px solid #b3202a;padding-left:.6rem;margin:1.6rem 0 .6rem}
dl{display:grid;grid-template-columns:11rem 1fr;gap:.25rem 1rem;margin:0}dt{color:#5a6675}dd{margin:0;white-space:pre-wrap}em{color:#8a94a1;font-style:normal}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:13px}th,td{border:1px solid #cfd6de;padding:.3rem .5rem;text-align:left;vertical-align:top}th{background:#f3f5f8}
footer{margin-top:2rem;border-top:1px solid #cfd6de;padding-top:.8rem;color:#5a6675;font-size:13px}section{break-inside:avoid-page}
@media print{body{margin:0;max-width:none}section:has(table){break-inside:auto}}`;

import { z } from 'zod';
import { codedFields } from '../form/code-maps.ts';
import type { ProvidedContent } from '../form/sheet-entry.ts';

const item = z.object({
  name: z.string(),
  code: z.string().nullable(),
  type: codedFields.itemType.nullable(),
  length: z.number().nullable(),
  grade: codedFields.grade.nullable(),
  personalInformation: z.boolean(),
  maskingRule: z.string().nullable(),
});

/** What of an entry is exported. What the caller may not read is null, as the graph gives it. */
export const exportedFields = `id version state createdAt updatedAt publishedAt sample
  platform { code name } provider { code } providerName
  code name abstract category theme { code } classification format updateFrequency sharingClass sharingMode
  useConditions { scope purpose } notShared { reason basisRank basis }
  grade gradeLevel openAttribute relatedCodes
  items { name code type length grade personalInformation maskingRule }`;

const shape = z.object({
  id: z.string(),
  version: z.number(),
  state: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  publishedAt: z.string().nullable(),
  sample: z.boolean(),
  platform: z.object({ code: z.string(), name: z.string().nullish() }).nullable(),
  provider: z.object({ code: z.string() }).nullable(),
  providerName: z.string().nullable(),
  code: z.string().nullable(),
  name: z.string(),
  abstract: z.string().nullable(),
  category: codedFields.category.nullable(),
  theme: z.object({ code: z.string() }).nullable(),
  classification: z.array(z.string()),
  format: codedFields.format.nullable(),
  updateFrequency: codedFields.updateFrequency.nullable(),
  sharingClass: codedFields.sharingClass.nullable(),
  sharingMode: codedFields.sharingMode.nullable(),
  useConditions: z.object({ scope: z.string().nullable(), purpose: z.string().nullable() }).nullable(),
  notShared: z
    .object({
      reason: z.string().nullable(),
      basisRank: codedFields.basisRank.nullable(),
      basis: z.string().nullable(),
    })
    .nullable(),
  grade: codedFields.grade.nullable(),
  gradeLevel: z.number().nullable(),
  openAttribute: codedFields.openAttribute.nullable(),
  relatedCodes: z.array(z.string()).nullable(),
  items: z.array(item),
});

/** An entry as it stands in the graph, to be written into a file. */
export interface ExportedEntry extends ProvidedContent {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly publishedAt: string | null;
  readonly sample: boolean;
  readonly platform: string;
  readonly platformName: string | null;
}

export const exportedEntry = shape.transform((node): ExportedEntry => {
  const { id, version, state, createdAt, updatedAt, publishedAt, sample, platform, provider, providerName, ...text } =
    node;
  const [, owner = ''] = id.split(':');
  return {
    id,
    version,
    state,
    createdAt,
    updatedAt,
    publishedAt,
    sample,
    platform: platform?.code ?? owner,
    platformName: platform?.name ?? null,
    provider: provider?.code ?? '',
    providerName,
    content: { ...text, theme: text.theme?.code ?? null, relatedCodes: text.relatedCodes ?? [] },
  };
});

import { z } from 'zod';

/** The form of a backup: lines of JSON, gzipped. A head, a line for each row, the marks, and an end that says what all of it has to be. */
export const backupFormat = 'shutong-store/1';

const row = z.looseObject({ id: z.string(), version: z.number().int().min(1) });

/** One line of a backup. */
export const backupLine = z.union([
  z.strictObject({ format: z.literal(backupFormat), code: z.string(), takenAt: z.iso.datetime() }),
  z.strictObject({ collection: z.string(), row }),
  z.strictObject({ marks: z.record(z.string(), z.string()) }),
  z.strictObject({ rows: z.number().int(), sha256: z.string() }),
]);
export type BackupLine = z.infer<typeof backupLine>;

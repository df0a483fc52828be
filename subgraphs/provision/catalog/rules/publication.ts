/** Published entries, those under revision too: the published revision stays in force until the next one. */
export const isPublished = (state: unknown): boolean => state === 'PUBLISHED' || state === 'REVISING';

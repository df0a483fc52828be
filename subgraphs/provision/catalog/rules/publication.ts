/** States of entries that are in force: those under revision too, since the published revision stays until the next one. */
export const publishedStates = ['PUBLISHED', 'REVISING'] as const;

export const isPublished = (state: unknown): boolean => publishedStates.some((one) => one === state);

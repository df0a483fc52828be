/** Day and order of kinds that keep one due day. */
export const byDueDay = { field: 'dueOn', order: 'DUE_ON_ASC' } as const;

/** What there is one plan of at a time: an entry and who receives its data. */
export const pairOf = (entry: string, receiverNode: string): string => `${entry} ${receiverNode}`;

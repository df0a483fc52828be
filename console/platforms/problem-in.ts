import type { Language } from '../language/language.ts';
import type { NodeStatus } from './overview.ts';

/** What went wrong with a platform, in the reader's language; null when nothing did. */
export const problemIn = (language: Language, node: NodeStatus): string | null =>
  language === 'zh' ? node.problemZh : node.problem;

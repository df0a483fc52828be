import type { Language } from '../language/language.ts';
import type { Phrases } from '../language/phrases.ts';
import type { NodeStatus } from './overview.ts';
import { shortName } from './short-name.ts';

/** A node's name as it fits a tile: its code where no name is known. */
export function nodeName(node: NodeStatus, language: Language): string {
  return node.platform === null ? node.code : shortName(node.platform, language);
}

/** A node's whole name; says so where it is not known. */
export function fullNodeName(node: NodeStatus, language: Language, phrases: Phrases): string {
  if (node.platform === null) return phrases.unknownName;
  return language === 'zh' ? node.platform.name : node.platform.nameEn;
}

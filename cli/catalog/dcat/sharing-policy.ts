import type { EntryContent } from '../form/sheet-entry.ts';
import { inChinese } from './vocabulary.ts';

/** On what terms data is shared, in ODRL: the scope as who may receive it, the purpose as for what (Art 15), or that it is not shared (Art 14). */
export function sharingPolicy(
  target: string,
  { sharingClass, useConditions, notShared }: EntryContent,
): object | undefined {
  const policy = { '@id': `${target}#policy`, '@type': 'odrl:Set' };
  const about = { 'odrl:target': { '@id': target } };
  switch (sharingClass) {
    case 'UNCONDITIONAL':
      return {
        ...policy,
        'odrl:permission': { ...about, 'odrl:action': use, 'odrl:constraint': [receivedBy('各级政务部门')] },
      };
    case 'CONDITIONAL': {
      const { scope = null, purpose = null } = useConditions ?? {};
      const constraints = [
        ...(scope === null ? [] : [receivedBy(scope)]),
        ...(purpose === null ? [] : [constraint('odrl:purpose', 'odrl:isA', purpose)]),
      ];
      return {
        ...policy,
        'odrl:permission': {
          ...about,
          'odrl:action': use,
          ...(constraints.length === 0 ? {} : { 'odrl:constraint': constraints }),
          'odrl:duty': { 'odrl:action': { '@id': 'odrl:obtainConsent' } },
        },
      };
    }
    case 'NOT_SHARED': {
      const why = [notShared?.reason, notShared?.basis].filter((text) => text != null).join(' ');
      return {
        ...policy,
        'odrl:prohibition': {
          ...about,
          'odrl:action': use,
          ...(why === '' ? {} : { 'dct:description': inChinese(why) }),
        },
      };
    }
    default:
      return undefined;
  }
}

const use = { '@id': 'odrl:use' } as const;

const receivedBy = (scope: string): object => constraint('odrl:recipient', 'odrl:isPartOf', scope);

const constraint = (left: string, operator: string, right: string): object => ({
  '@type': 'odrl:Constraint',
  'odrl:leftOperand': { '@id': left },
  'odrl:operator': { '@id': operator },
  'odrl:rightOperand': inChinese(right),
});

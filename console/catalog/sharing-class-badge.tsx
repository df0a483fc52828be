import { Badge } from '@mantine/core';
import { enumName } from '../language/enum-name.ts';
import { useLanguage } from '../language/use-words.ts';

const looks = {
  UNCONDITIONAL: { variant: 'filled', color: 'shutong' },
  CONDITIONAL: { variant: 'outline', color: 'shutong' },
  NOT_SHARED: { variant: 'outline', color: 'gray.7' },
} as const;

/** The sharing class in words; told apart by ground and border, not by hue. */
export function SharingClassBadge({ sharingClass }: { sharingClass: keyof typeof looks }) {
  const language = useLanguage();
  return <Badge {...looks[sharingClass]}>{enumName('SharingClass', sharingClass, language)}</Badge>;
}

/** The roles of the Regulation, and of the practice around it (domain §2). The last is who asks without a token. */
export const roles = [
  'SHARING_OFFICE',
  'SHARING_OFFICE_HEAD',
  'DEPARTMENT_HEAD',
  'SHARING_AUTHORITY',
  'GOVERNMENT',
  'ANALYST',
  'AUDITOR',
  'NODE_OPERATOR',
  'CDO',
  'PUBLIC',
] as const;

export type Role = (typeof roles)[number];

/** As whom a gateway asks for what it needs itself: the directory of nodes. */
export const gatewayRole: Role = 'NODE_OPERATOR';

import type { Role } from '../../schema/roles.ts';

/** Those who act for one organisation: its sharing office, the office's head, the department's head. */
export const offices: readonly Role[] = ['SHARING_OFFICE', 'SHARING_OFFICE_HEAD', 'DEPARTMENT_HEAD'];

/** Those who answer for a whole platform's region. */
export const authorities: readonly Role[] = ['SHARING_AUTHORITY', 'GOVERNMENT'];

/** Those who work for a department, a region or the centre; a platform's operator and the public do not. */
export const officials: readonly Role[] = [...offices, ...authorities, 'ANALYST', 'CDO'];

export const everyone: readonly Role[] = [...officials, 'AUDITOR', 'NODE_OPERATOR', 'PUBLIC'];

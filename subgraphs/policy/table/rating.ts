import { officials } from '../roles.ts';
import type { TypePolicy } from '../rule.ts';
import { anyRow } from './relations.ts';

export const ratingPolicy: TypePolicy = {
  type: 'Rating',
  collection: 'ratings',
  name: 'ratings',
  nameZh: '资源评价',
  relations: { ANY: anyRow },
  groups: {
    rating: {
      holds: 'what a department thinks of a resource',
      fields: [
        'id',
        'entry',
        'organisation',
        'completeness',
        'timeliness',
        'accuracy',
        'comment',
        'createdAt',
        'updatedAt',
        'version',
        'sample',
      ],
      ask: {
        nextStep: 'Sign in for a department: ratings are for those who provide and use shared data.',
        nextStepZh: '请以政务部门身份登录：评价面向数据提供和使用部门。',
      },
    },
  },
  grants: [
    {
      rule: 'rating-known',
      roles: [...officials, 'AUDITOR'],
      rows: 'ANY',
      allow: ['rating'],
      basis: 'practice',
      because: 'Whoever provides data learns what its users think of it, and whoever looks for data too.',
    },
  ],
};

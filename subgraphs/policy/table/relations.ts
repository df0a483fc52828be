import type { Relation } from '../rule.ts';

/** Relations that mean the same for rows of every type. */
export const anyRow: Relation = { means: 'every row', all: [] };

export const ownPlatform: Relation = {
  means: 'rows of the platform that the caller works at',
  all: [{ platform: 'own' }],
};

export const lowerPlatform: Relation = {
  means:
    "rows of platforms below the caller's in the hierarchy: of the centre all, of a province those that name it as their parent",
  all: [{ platform: 'below' }],
};

export const unbound: Relation = {
  means: 'every row, for a caller who is bound to no platform',
  all: [{ caller: 'unbound' }],
};

import type { FenceChild, FenceShape } from './fence-shape.ts';
import type { FieldMerge, MergePlan, Spine } from './merge-plan.ts';
import { unitedShape } from './selection-rewriter.ts';

/** What is gathered while the selection of one object is walked. A response key may be selected in several fragments. */
export class GatheredMerge {
  readonly #fields = new Map<string, FieldMerge>();
  readonly children = new Map<string, FenceChild>();
  spine: Spine | undefined;
  needsSpine = false;

  get fields(): readonly FieldMerge[] {
    return [...this.#fields.values()];
  }

  add(field: FieldMerge): void {
    const known = this.#fields.get(field.key);
    this.#fields.set(field.key, known === undefined ? field : joinedMerge(known, field));
  }

  addShape(key: string, shape: FenceShape): void {
    const known = this.children.get(key);
    this.children.set(key, { shape: known === undefined ? shape : unitedShape(known.shape, shape), nonNull: false });
  }
}

/** Two selections under one key are of one field, so their rules are the same: what is asked below is joined. */
function joinedMerge(one: FieldMerge, other: FieldMerge): FieldMerge {
  if ('projections' in one && 'projections' in other) {
    return { ...one, projections: [...one.projections, ...other.projections] };
  }
  if ('plan' in one && 'plan' in other) return { ...one, plan: joinedPlan(one.plan, other.plan) };
  return one;
}

function joinedPlan(one: MergePlan, other: MergePlan): MergePlan {
  const gathered = new GatheredMerge();
  for (const field of [...one.fields, ...other.fields]) gathered.add(field);
  return { fields: gathered.fields, spine: one.spine ?? other.spine };
}

/**
 * Where rows stand in an answer: only the paths that lead to rows with an owner are kept.
 * `ownerKey` is the response key of the field that names the owner.
 */
export interface FenceShape {
  readonly ownerKey: string | undefined;
  readonly children: ReadonlyMap<string, FenceChild>;
}

export interface FenceChild {
  readonly shape: FenceShape;
  /** A child that may not be null takes its parent with it when it is dropped. */
  readonly nonNull: boolean;
}

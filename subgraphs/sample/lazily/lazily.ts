/** Computes a value when it is first asked for, and only once: facts are parsed when somebody needs them, not on import. */
export function lazily<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}

/**
 * A failure a person can meet is a value, not an exception. Name the variable after the success and
 * return the failure: `const saved = await store.save(…); if (!saved.ok) return saved;`
 */
export type Result<T, E> = { readonly ok: true; readonly value: T } | Failure<E>;

export type Failure<E> = { readonly ok: false; readonly error: E };

/** The success that carries `value`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** The failure that carries `error`. */
export function fail<E>(error: E): Failure<E> {
  return { ok: false, error };
}

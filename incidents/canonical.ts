/**
 * The one way to write a value as text (RFC 8785, JSON Canonicalization Scheme, for integers): no white space,
 * keys in order of their UTF-16 code units, strings as `JSON.stringify` writes them. Absent (`undefined`) fields are left out.
 * Throws a TypeError on anything that has no such form: such an entry must never be stored.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('Expected well-formed text, got a lone surrogate');
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`Expected a safe integer, got ${value}`);
    return String(value === 0 ? 0 : value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${canonicalJson(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  throw new TypeError(`Expected JSON, got ${typeof value}`);
}

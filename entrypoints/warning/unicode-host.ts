import { decodeLabel } from '../../watch/punycode.ts';

/** Letters, marks and digits of any script, and the Japanese prolonged sound mark and middle dot that names may carry. */
const showable = /^[\p{L}\p{M}\p{N}\-ー・]+$/u;

/**
 * A canonical host as people read it: each `xn--` label in its own letters. A label stays in punycode where it is broken or
 * holds anything but letters, marks and digits, so that nothing shown can hide, mirror or imitate a dot.
 */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => {
      const letters = decodeLabel(label);
      return showable.test(letters) ? letters : label;
    })
    .join('.');
}

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
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
      const letters = label.startsWith('xn--') ? decodePunycode(label.slice('xn--'.length)) : null;
      return letters !== null && showable.test(letters) ? letters : label;
    })
    .join('.');
}

/** Decodes one label without its prefix (RFC 3492 §6.2); null where it is not punycode. */
export function decodePunycode(text: string): string | null {
  const cut = text.lastIndexOf('-');
  const letters = [...text.slice(0, Math.max(cut, 0))].map((letter) => letter.codePointAt(0) ?? 0);
  let at = cut + 1;
  let codePoint = 128;
  let index = 0;
  let bias = 72;
  while (at < text.length) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = Number.parseInt(text[at++] ?? '', BASE);
      if (Number.isNaN(digit)) return null;
      // Punycode counts a–z before 0–9, parseInt the other way round.
      const value = (digit + 26) % BASE;
      index += value * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (value < threshold) break;
      weight *= BASE - threshold;
      if (index > 0x7fffffff || weight > 0x7fffffff) return null;
    }
    const length = letters.length + 1;
    bias = adapt(index - before, length, before === 0);
    codePoint += Math.floor(index / length);
    index %= length;
    if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return null;
    letters.splice(index++, 0, codePoint);
  }
  return String.fromCodePoint(...letters);
}

/** The next bias from how far the last letter lay (RFC 3492 §6.1). */
function adapt(distance: number, length: number, first: boolean): number {
  let delta = first ? Math.floor(distance / 700) : distance >> 1;
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) delta = Math.floor(delta / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * delta) / (delta + 38));
}

// Longer ones are no conditions, and deeper ones than this allows would be a burden to read.
const maxLength = 400;

// `adguard`, `adguard_ext_chromium`, `ext_ublock`, `ext_abp`: programs that read such lists, none of them this one.
const otherProgram = /^(?:adguard|ext_)/;

/**
 * What is known of a condition such as `env_mobile && !adguard`, as in `!#if`: undefined where it asks for a browser, a device
 * or an ability, of which the watch knows nothing, and where it cannot be understood.
 */
export function readCondition(text: string): boolean | undefined {
  if (text.length > maxLength || !/^(?:[\w!()\s]|&&|\|\|)*$/.test(text)) return undefined;
  const words = text.match(/\w+|[!()]|&&|\|\|/g) ?? [];
  let at = 0;
  try {
    const value = either();
    return at === words.length ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }

  function either(): boolean | undefined {
    let value = both();
    while (words[at] === '||') {
      at++;
      value = not(and(not(value), not(both())));
    }
    return value;
  }

  function both(): boolean | undefined {
    let value = one();
    while (words[at] === '&&') {
      at++;
      value = and(value, one());
    }
    return value;
  }

  function one(): boolean | undefined {
    const word = words[at++] ?? '';
    if (word === '!') return not(one());
    if (word === '(') {
      const value = either();
      if (words[at++] !== ')') throw new SyntaxError('expected )');
      return value;
    }
    if (!/^\w/.test(word)) throw new SyntaxError('expected a word');
    if (word === 'true') return true;
    return word === 'false' || otherProgram.test(word) ? false : undefined;
  }
}

/** Both hold: false as soon as one does not, whatever the other is. */
export function and(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one === true && other === true ? true : undefined;
}

/** The contrary, of what is not known nothing. */
export function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

import { type Format, isSpace } from './format.ts';

// A blank inside one address is followed by anything.
const twoAddresses = /^\S+\s+[a-z][a-z0-9+.-]*:\/\//i;

/** One address a line, or several between spaces. */
export const urls: Format = {
  name: 'urls',
  ignoresPathCase: false,
  fits: (line) => line.includes('://') && /^[a-z][a-z0-9+.-]*:\/\//i.test(line),
  partsOf: (line) =>
    twoAddresses.test(line.slice(0, 4096))
      ? { from: 0, to: line.length, before: '', after: '', isGap: isSpace }
      : undefined,
  read(line, emit) {
    if (!urls.fits(line)) return 'not-understood';
    const words = /\s/.test(line) ? line.split(/\s+/) : [line];
    for (const text of words.every(urls.fits) ? words : [line]) emit({ form: 'url', text });
    return undefined;
  },
};

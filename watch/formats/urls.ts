import type { Format } from './format.ts';

/** One address a line. */
export const urls: Format = {
  name: 'urls',
  ignoresPathCase: false,
  fits: (line) => line.includes('://') && /^[a-z][a-z0-9+.-]*:\/\//i.test(line),
  read(line, emit) {
    if (!urls.fits(line)) return 'not-understood';
    emit({ form: 'url', text: line });
    return undefined;
  },
};

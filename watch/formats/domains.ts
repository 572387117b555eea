import { type Format, isSpace, looksLikeHost, withoutNote } from './format.ts';
import { urls } from './urls.ts';

// Most lines are a name and nothing else.
const moreThanName = /[\s:#*]|^\./;

/** One name a line, or several between spaces; addresses among them are read as in a list of URLs. */
export const domains: Format = {
  name: 'domains',
  ignoresPathCase: false,
  fits: (line) => namesOf(withoutNote(line)) !== undefined,
  partsOf: (line) =>
    urls.fits(line)
      ? urls.partsOf?.(line)
      : { from: 0, to: withoutNote(line).length, before: '', after: '', isGap: isSpace },
  read(line, emit, isIndented) {
    if (!moreThanName.test(line)) {
      emit({ form: 'host', text: line });
      return undefined;
    }
    if (urls.fits(line)) return urls.read(line, emit, isIndented);
    const text = withoutNote(line);
    if (!/\s/.test(text)) {
      emit({ form: 'host', text: bareName(text) });
      return undefined;
    }
    const names = namesOf(text);
    if (names === undefined) return 'not-understood';
    for (const name of names) emit({ form: 'host', text: name });
    return undefined;
  },
};

/** The names of a line, or undefined where a word is no name: prose has such words, a line of names has names alone. */
function namesOf(text: string): readonly string[] | undefined {
  const names = text.split(/\s+/).map(bareName);
  return names.every(looksLikeHost) ? names : undefined;
}

/** `*.bad.example` and `.bad.example` are ways to write a name with its subdomains. */
export function bareName(name: string): string {
  if (name.startsWith('*.')) return name.slice(2);
  return name.startsWith('.') ? name.slice(1) : name;
}

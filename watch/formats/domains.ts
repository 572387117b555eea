import { type Format, looksLikeHost } from './format.ts';
import { urls } from './urls.ts';

/** One name a line, or several between spaces; addresses among them are read as in a list of URLs. */
export const domains: Format = {
  name: 'domains',
  ignoresPathCase: false,
  fits: (line) => looksLikeHost(bareName(withoutNote(line))),
  read(line, emit) {
    if (urls.fits(line)) return urls.read(line, emit);
    const text = withoutNote(line);
    if (!text.includes(' ') && !text.includes('\t')) {
      emit({ form: 'host', text: bareName(text) });
      return undefined;
    }
    // Prose has words that are no names; a line of names has names alone.
    const names = text.split(/\s+/);
    if (!names.every((name) => looksLikeHost(bareName(name)))) return 'not-understood';
    for (const name of names) emit({ form: 'host', text: bareName(name) });
    return undefined;
  },
};

function withoutNote(line: string): string {
  const note = line.search(/\s#/);
  return note === -1 ? line : line.slice(0, note);
}

/** `*.bad.example` and `.bad.example` are ways to write a name with its subdomains. */
function bareName(name: string): string {
  if (name.startsWith('*.')) return name.slice(2);
  return name.startsWith('.') ? name.slice(1) : name;
}

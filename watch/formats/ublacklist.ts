import { type Format, withoutNote } from './format.ts';

const matchPattern = /^(?:\*|https?|http\*):\/\/(\*\.)?([^/*]+)\/(.*)$/i;

/** uBlacklist rulesets: match patterns, whose pages its users hide from search results. */
export const ublacklist: Format = {
  name: 'ublacklist',
  ignoresPathCase: false,
  // A star may stand anywhere in an address as well.
  fits: (line) => /^(?:@\d*\s*)?(?:\*:|http\*:|https?:\/\/\*\.|https?:\/\/\S+\/\*(?:\s|$))/i.test(line),
  mayExcept: (text) => text.includes('@'),
  read(line, emit) {
    if (line === '---' || /^(name|description|homepage|author|version)\s*:/i.test(line)) return 'header';
    const isException = line.startsWith('@');
    const body = withoutNote(isException ? line.replace(/^@\d*\s*/, '') : line);
    if (body.startsWith('/') || body.startsWith('title/')) return isException ? 'exception' : 'pattern';
    const parts = matchPattern.exec(body);
    if (parts === null) return /^\S+:\/\/\S*\*/.test(body) ? 'pattern' : 'not-understood';
    const [, subdomains, host = '', rest = ''] = parts;
    const path = rest.endsWith('*') ? rest.slice(0, -1) : rest;
    // `/path*` without a separator before the star begins longer words too.
    const isOpenEnd = rest.endsWith('*') && path !== '' && !path.endsWith('/');
    if (path.includes('*') || isOpenEnd) return isException ? 'exception' : 'pattern';
    const exception = isException ? { isException } : {};
    if (path === '') emit({ form: 'host', text: host, ...exception });
    else if (subdomains === undefined) emit({ form: 'prefix', text: `http://${host}/${path}`, ...exception });
    else emit({ form: 'pattern', text: `${host}/${path}`, ...exception });
    return undefined;
  },
};

import type { Format } from './format.ts';

// An address of IPv6 and its port is shorter.
const longestTarget = 64;
const rule = /^(address|server|local)=\/(.+)\/([^/]*)$/;
const slash = 0x2f;
const nowhere = new Set(['', '#', '0.0.0.0', '127.0.0.1', '::', '::1']);

/** dnsmasq settings that answer nothing for a name: `address=/bad.example/0.0.0.0`. */
export const dnsmasq: Format = {
  name: 'dnsmasq',
  ignoresPathCase: false,
  fits: (line) => rule.test(line),
  partsOf(line) {
    const from = line.indexOf('/') + 1;
    const to = line.lastIndexOf('/');
    const isGap = (charCode: number) => charCode === slash;
    return { from, to, before: line.slice(0, from), after: line.slice(to, to + longestTarget), isGap };
  },
  read(line, emit) {
    const parts = rule.exec(line);
    if (parts === null) return 'not-understood';
    const [, , names = '', target = ''] = parts;
    // `server=/name/#` asks the usual servers: an exception, as any other server or address is.
    if (!nowhere.has(target) || (target === '#' && line.startsWith('server='))) return 'exception';
    for (const name of names.split('/')) emit({ form: 'host', text: name });
    return undefined;
  },
};

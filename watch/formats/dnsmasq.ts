import type { Format } from './format.ts';

const rule = /^(address|server|local)=\/(.+)\/([^/]*)$/;
const nowhere = new Set(['', '#', '0.0.0.0', '127.0.0.1', '::', '::1']);

/** dnsmasq settings that answer nothing for a name: `address=/bad.example/0.0.0.0`. */
export const dnsmasq: Format = {
  name: 'dnsmasq',
  ignoresPathCase: false,
  fits: (line) => rule.test(line),
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

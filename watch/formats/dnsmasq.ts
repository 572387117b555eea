import { type Format, withoutNote } from './format.ts';

// An address of IPv6 and its port is shorter.
const longestTarget = 64;
const rule = /^(?:--)?(address|server|local)\s*=\s*\/(.+)\/([^/]*)$/;
const slash = 0x2f;
const nowhere = new Set(['', '#', '0.0.0.0', '127.0.0.1', '::', '::1']);

/** dnsmasq settings that answer nothing for a name: `address=/bad.example/0.0.0.0`. */
export const dnsmasq: Format = {
  name: 'dnsmasq',
  ignoresPathCase: false,
  fits: (line) => rule.test(withoutNote(line)),
  mayExcept: () => true,
  partsOf(line) {
    const text = withoutNote(line);
    const from = text.indexOf('/') + 1;
    const to = text.lastIndexOf('/');
    const isGap = (charCode: number) => charCode === slash;
    return { from, to, before: text.slice(0, from), after: text.slice(to, to + longestTarget), isGap };
  },
  read(line, emit) {
    const parts = rule.exec(withoutNote(line));
    if (parts === null) return 'not-understood';
    const [, setting = '', names = '', target = ''] = parts;
    // `server=/name/#` asks the usual servers. It is an exception, since the longest name decides; so is any other server
    // or address, which answers.
    const isException = !nowhere.has(target) || (target === '#' && setting === 'server');
    // dnsmasq takes no notice of a dot at the beginning.
    for (const name of names.split('/')) {
      const text = name.startsWith('.') ? name.slice(1) : name;
      emit(isException ? { form: 'host', text, isException } : { form: 'host', text });
    }
    return undefined;
  },
};

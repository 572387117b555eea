import type { Format } from './format.ts';

const record = /^(\S+)\s+(?:\d+\s+)?(?:IN\s+)?(CNAME|A|AAAA|TXT|SOA|NS|DNAME)\s+(\S+)/i;

/** Response policy zones of DNS servers: `bad.example CNAME .` */
export const rpz: Format = {
  name: 'rpz',
  ignoresPathCase: false,
  fits: (line) =>
    /^\$(ttl|origin)\b/i.test(line) || /\sSOA\s/i.test(line) || /^\S+\s.*\bCNAME\s+(\.|\*\.|rpz-)/i.test(line),
  read(line, emit) {
    const parts = record.exec(line);
    if (parts === null) return line.startsWith('$') || /^[\d\s();]+$/.test(line) ? 'header' : 'not-understood';
    const [, owner = '', type = '', target = ''] = parts;
    if (/^(SOA|NS|TXT)$/i.test(type) || owner === '@') return 'header';
    // `*.name` stands beside `name` and adds the subdomains, which an entry has anyway; alone it leaves the name out.
    if (owner.startsWith('*.') || /\.rpz-[a-z-]+\.?$/i.test(owner)) return 'pattern';
    if (/^rpz-passthru\.?$/i.test(target)) {
      emit({ form: 'host', text: owner, isException: true });
      return undefined;
    }
    emit({ form: 'host', text: owner });
    return undefined;
  },
};

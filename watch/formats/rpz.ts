import type { Format } from './format.ts';

const record = /^(\S+)\s+(?:\d+\s+)?(?:IN\s+)?(CNAME|A|AAAA|TXT|SOA|NS|DNAME)\s+(\S+)/i;
const zoneName = /^(?:\$ORIGIN\s+(\S+)\.|(\S+)\.\s+(?:\d+\s+)?(?:IN\s+)?SOA)\s/im;

/** Response policy zones of DNS servers: `bad.example CNAME .` */
export const rpz: Format = forZone('');

/** In a dump of the zone `policy.example` the name is written out: `bad.example.policy.example. 300 IN CNAME .` */
function forZone(zone: string): Format {
  const ending = `.${zone}.`.toLowerCase();
  const nameOf = (owner: string) => (owner.toLowerCase().endsWith(ending) ? owner.slice(0, -ending.length) : owner);
  return {
    name: 'rpz',
    ignoresPathCase: false,
    fits: (line) =>
      /^\$(ttl|origin)\b/i.test(line) || /\sSOA\s/i.test(line) || /^\S+\s.*\bCNAME\s+(\.|\*\.|rpz-)/i.test(line),
    forList(beginning) {
      const [, origin, owner] = zoneName.exec(beginning) ?? [];
      return forZone(origin ?? owner ?? '');
    },
    mayExcept: () => true,
    read(line, emit) {
      const parts = record.exec(line);
      if (parts === null) return line.startsWith('$') || /^[\d\s();]+$/.test(line) ? 'header' : 'not-understood';
      const [, owner = '', type = '', target = ''] = parts;
      if (/^(SOA|NS|TXT)$/i.test(type) || owner === '@') return 'header';
      const name = nameOf(owner);
      // `*.name` stands beside `name` and adds the subdomains, which an entry has anyway; alone it leaves the name out.
      if (name.startsWith('*.') || /\.rpz-[a-z-]+\.?$/i.test(name)) return 'pattern';
      // It makes the asker come back over TCP, and answers.
      if (/^rpz-tcp-only\.?$/i.test(target)) return 'pattern';
      // A name that stands for itself is the older way to leave one out.
      const isException = /^rpz-passthru\.?$/i.test(target) || target.toLowerCase() === `${name.toLowerCase()}.`;
      emit(isException ? { form: 'host', text: name, isException } : { form: 'host', text: name });
      return undefined;
    },
  };
}

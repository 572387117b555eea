import type { RawEntry, SkipReason } from '../entry.ts';
import type { Format } from './format.ts';

// Behind the owner: time to live and class in either order, type, what it points to.
const restOfRecord = String.raw`(?:(?:\d[\dsmhdw]*|IN|CH|HS)\s+){0,2}(CNAME|A|AAAA|TXT|SOA|NS|DNAME)\s+(\S+)`;
const recordOfOwner = new RegExp(String.raw`^(\S+)\s+${restOfRecord}`, 'i');
const recordOfSame = new RegExp(`^()${restOfRecord}`, 'i');

// The numbers of the first record stand on lines of their own; times may be written as `1h30m`.
const numbers = /^[\d\s()smhdw]+$/i;

/** Response policy zones of DNS servers: `bad.example CNAME .` */
export const rpz: Format = { ...zoneReader(), forList: zoneReader };

/** Reads a zone line by line (RFC 1035 §5.1): what a name stands under was said by lines before. */
function zoneReader(): Format {
  // The zone's own name is part of each name in a dump (`bad.example.policy.example.`) and no part of what is meant.
  let zone: string | undefined;
  // What relative names stand under: '' is the root, and undefined the zone itself, which need not be named.
  let origin: string | undefined;
  // The name that the last record was about; a line that begins with a blank goes on about it.
  let lastName: string | undefined;

  return {
    name: 'rpz',
    ignoresPathCase: false,
    fits: (line) =>
      /^\$(ttl|origin)\b/i.test(line) || /\sSOA\s/i.test(line) || /^\S+\s.*\bCNAME\s+(\.|\*\.|rpz-)/i.test(line),
    mayExcept: () => true,
    restart() {
      zone = undefined;
      origin = undefined;
      lastName = undefined;
    },
    read(commented, emit, isIndented) {
      const line = withoutComment(commented);
      if (line.startsWith('$')) return readDirective(line);
      const parts = (isIndented ? recordOfSame : recordOfOwner).exec(line);
      if (parts === null) {
        if (!isIndented) lastName = undefined;
        return numbers.test(line) ? 'header' : 'not-understood';
      }
      const [, owner = '', type = '', target = ''] = parts;
      if (/^SOA$/i.test(type)) zone = fullName(isIndented ? '@' : owner) || zone;
      if (!isIndented) lastName = nameMeant(owner);
      if (/^(SOA|NS|TXT)$/i.test(type) || lastName === '') return 'header';
      return lastName === undefined ? 'not-understood' : readRule(lastName, target, emit);
    },
  };

  function readDirective(line: string): SkipReason {
    const [, name] = /^\$ORIGIN\s+(\S+)/i.exec(line) ?? [];
    if (name === undefined) return /^\$TTL\b/i.test(line) ? 'header' : 'not-understood';
    origin = fullName(name) ?? origin;
    // The first origin is the zone's name where no record has told it.
    zone ??= origin || undefined;
    return 'header';
  }

  /** A name with all that it stands under and no dot at its end, or undefined where nothing tells what that is. */
  function fullName(text: string): string | undefined {
    const name = text.toLowerCase();
    if (name.endsWith('.')) return name.slice(0, -1);
    const parent = origin ?? zone;
    if (name === '@' || parent === undefined) return name === '@' ? parent : undefined;
    return parent === '' ? name : `${name}.${parent}`;
  }

  /** The name that an owner means, '' for the zone itself, undefined for one that is outside of it. */
  function nameMeant(owner: string): string | undefined {
    const full = fullName(owner) ?? (owner === '@' ? '' : owner.toLowerCase());
    if (zone === undefined) return full;
    if (full === zone) return '';
    if (full.endsWith(`.${zone}`)) return full.slice(0, -zone.length - 1);
    // Zones written by hand may end a whole name with a dot.
    return owner.endsWith('.') ? full : undefined;
  }

  function readRule(name: string, target: string, emit: (entry: RawEntry) => void): SkipReason | undefined {
    // Rules about the addresses and servers behind a name.
    if (/(?:^|\.)rpz-[a-z-]+$/.test(name) || name === '*') return 'pattern';
    // It makes the asker come back over TCP, and answers.
    if (/^rpz-tcp-only\.?$/i.test(target)) return 'pattern';
    const isWild = name.startsWith('*.');
    const text = isWild ? name.slice(2) : name;
    // A name that stands for itself is the older way to leave one out.
    const isException = /^rpz-passthru\.?$/i.test(target) || target.toLowerCase() === `${name}.`;
    // `*.name` stands beside `name` and adds the subdomains, which an entry has anyway; alone it leaves the name out.
    if (isWild && !isException) return 'pattern';
    emit(isException ? { form: 'host', text, isException } : { form: 'host', text });
    return undefined;
  }
}

/** The semicolon begins a comment anywhere but in quotes, and what has quotes is not read. */
function withoutComment(line: string): string {
  const at = line.indexOf(';');
  return at === -1 ? line : line.slice(0, at).trimEnd();
}

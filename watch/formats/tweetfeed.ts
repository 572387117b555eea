import type { ThreatKind } from '../types.ts';
import { type Format, parseListDate, splitCsvLine } from './format.ts';

// The first tag that stands here decides; tags name tools and families as well.
const threatOfTag: ReadonlyMap<string, ThreatKind> = new Map([
  ['#phishing', 'phishing'],
  ['#scam', 'scam'],
  ['#ransomware', 'ransomware'],
  ['#malware', 'malware'],
  ['#c2', 'malware'],
  ['#rat', 'malware'],
  ['#infostealer', 'malware'],
  ['#stealer', 'malware'],
  ['#clickfix', 'malware'],
]);

/** TweetFeed's CSV without header: UTC time, who reported it, kind, value, tags, the post. */
export const tweetfeed: Format = {
  name: 'tweetfeed',
  ignoresPathCase: false,
  fits: (line) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,[^,]*,(url|domain|ip|md5|sha1|sha256),/.test(line),
  read(line, emit) {
    const fields = splitCsvLine(line);
    const [date, , kind] = fields;
    if (/^"?date"?,"?user"?,/i.test(line)) return 'header';
    if (fields.length < 6 || date === undefined) return 'not-understood';
    // The value may hold commas; tags and post stand at the end and hold none.
    const text = fields.slice(3, -2).join(',');
    if (kind !== 'url' && kind !== 'domain' && kind !== 'ip') return 'not-a-web-address';
    const tags = (fields[fields.length - 2] as string).toLowerCase().split(/\s+/);
    const threat = tags.map((tag) => threatOfTag.get(tag)).find((found) => found !== undefined);
    const listedAtMs = parseListDate(date, 'Z');
    emit({
      form: kind === 'url' ? 'url' : 'host',
      text,
      ...(threat === undefined ? {} : { threat }),
      ...(listedAtMs === undefined ? {} : { listedAtMs }),
    });
    return undefined;
  },
};

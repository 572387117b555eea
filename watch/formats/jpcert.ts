import { type Format, parseListDate, splitCsvLine } from './format.ts';

const header = /^"?date"?,"?url"?,/i;

/**
 * JPCERT/CC's monthly CSV of phishing addresses: date in Japan time, address, the imitated brand.
 * Addresses may hold commas without quotes, and some rows have no date.
 */
export const jpcert: Format = {
  name: 'jpcert',
  ignoresPathCase: false,
  fits: (line) => /^"?(\d{4}[/-]\d{1,2}[/-]\d{1,2}[^,"]*)?"?,"?https?:/i.test(line) || header.test(line),
  read(line, emit) {
    if (header.test(line)) return 'header';
    const fields = splitCsvLine(line);
    if (fields.length < 2) return 'not-understood';
    const date = fields[0] as string;
    const brand = fields.length > 2 ? (fields[fields.length - 1] as string).trim() : '';
    const text = fields.slice(1, Math.max(2, fields.length - 1)).join(',');
    const listedAtMs = parseListDate(date, '+09:00');
    emit({
      form: 'url',
      text,
      threat: 'phishing',
      ...(brand === '' ? {} : { brand }),
      ...(listedAtMs === undefined ? {} : { listedAtMs }),
    });
    return undefined;
  },
};

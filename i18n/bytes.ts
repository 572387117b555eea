import type { Language } from './text.ts';

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** A file size as people say it, e.g. `412 KB`; powers of 1024, as Windows shows them. */
export function sayBytes(bytes: number, language: Language): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2;
  const count = bytes / 1024 ** step;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: count < 10 ? 1 : 0,
  }).format(count);
}

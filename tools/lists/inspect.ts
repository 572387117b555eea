import type { Compiled } from '../../watch/compile.ts';
import { compileFile, ToolFailure } from './compile-file.ts';

export const inspectUsage = `npm run -s lists -- inspect FILE [--json]
  Says what a list file is, how many entries it gives and why its other lines give none.
  Exit code 1: the file is no list. 2: it cannot be read.`;

/** Runs `inspect`; gives the exit code. */
export async function inspect(args: readonly string[], print: (line: string) => void): Promise<number> {
  const files = args.filter((arg) => arg !== '--json');
  const [file] = files;
  if (file === undefined || files.length > 1 || file.startsWith('--'))
    throw new ToolFailure(`expected one file\n${inspectUsage}`);
  const { bytes, compiled } = await compileFile(file);
  const none = { hosts: 0, ips: 0, paths: 0 };
  // A list whose lines are all refused is a list, and worth knowing about.
  const report = compiled.ok || compiled.reason === 'no-entries' ? compiled.report : undefined;
  const answer =
    report === undefined
      ? {
          format: null,
          reason: (compiled as Extract<Compiled, { ok: false }>).reason,
          entries: none,
          skipped: {},
          refused: {},
          examples: {},
          date: null,
          bytes,
        }
      : {
          format: report.format,
          entries: compiled.ok ? compiled.report.counts : none,
          skipped: report.skipped,
          refused: report.refused,
          examples: report.examples,
          date: isoDate(report.datedAtMs),
          bytes,
        };
  print(args.includes('--json') ? JSON.stringify(answer) : inWords(file, answer));
  return answer.format === null ? 1 : 0;
}

function isoDate(timeMs: number | null): string | null {
  return timeMs === null ? null : new Date(timeMs).toISOString();
}

function inWords(
  file: string,
  answer: {
    format: string | null;
    reason?: string;
    entries: { hosts: number; ips: number; paths: number };
    skipped: Readonly<Record<string, number>>;
    refused: Readonly<Record<string, number>>;
    examples: Readonly<Record<string, string>>;
    date: string | null;
    bytes: number;
  },
): string {
  if (answer.format === null) return `${file}: no list (${answer.reason}), ${answer.bytes} bytes`;
  const { hosts, ips, paths } = answer.entries;
  const reasons = (heading: string, counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([reason, count]) => {
      const example = answer.examples[reason];
      return `  ${heading} ${reason}: ${count}${example === undefined ? '' : `, such as: ${example}`}`;
    });
  return [
    `${file}: ${answer.format}, ${answer.bytes} bytes, dated ${answer.date ?? 'nowhere'}`,
    `  entries: ${hosts} hosts, ${ips} IP addresses, ${paths} paths`,
    ...reasons('skipped', answer.skipped),
    ...reasons('refused', answer.refused),
  ].join('\n');
}

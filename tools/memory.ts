import { readdirSync, readFileSync } from 'node:fs';

/** Memory of all processes of a browser in MB: the one that names the profile, and those it started. Shared pages count in each. */
export function readMemory(profile: string): number | null {
  if (process.platform !== 'linux') return null;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(pids.map((pid) => [pid, /^PPid:\s*(\d+)/m.exec(readIfThere(`/proc/${pid}/status`))?.[1]]));
  const family = new Set(pids.filter((pid) => readIfThere(`/proc/${pid}/cmdline`).includes(profile)));
  // A child has a higher number than its parent, but for the rare turn of the numbers.
  for (const pid of pids.toSorted((a, b) => Number(a) - Number(b))) {
    if (family.has(parents.get(pid) ?? '')) family.add(pid);
  }
  const kilobytes = [...family].map((pid) =>
    Number(/^VmRSS:\s*(\d+)/m.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process ended while we looked.
    return '';
  }
}

import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a browser in MB. */
export interface BrowserMemory {
  /** All its processes together; pages that they share count in each. */
  readonly all: number;
  /** The one that holds windows, network and extensions' rules. */
  readonly main: number;
}

/** Reads the memory of the browser that was started with this profile; null where /proc does not tell. */
export function readMemory(profile: string): BrowserMemory | null {
  if (process.platform !== 'linux') return null;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(pids.map((pid) => [pid, /^PPid:\s*(\d+)/m.exec(readIfThere(`/proc/${pid}/status`))?.[1]]));
  const family = new Set(pids.filter((pid) => readIfThere(`/proc/${pid}/cmdline`).includes(profile)));
  // A child has a higher number than its parent, but for the rare turn of the numbers.
  for (const pid of pids.toSorted((a, b) => Number(a) - Number(b))) {
    if (family.has(parents.get(pid) ?? '')) family.add(pid);
  }
  const processes = [...family].map((pid) => ({
    megabytes: Number(/^VmRSS:\s*(\d+)/m.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? 0) / 1024,
    isChild: /--type=|-contentproc/.test(readIfThere(`/proc/${pid}/cmdline`)),
  }));
  return {
    all: processes.reduce((sum, { megabytes }) => sum + megabytes, 0),
    // Beside it, helpers may stand that name the profile as well.
    main: Math.max(0, ...processes.filter(({ isChild }) => !isChild).map(({ megabytes }) => megabytes)),
  };
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process ended while we looked.
    return '';
  }
}

const slots = 1 << 17;

/**
 * Tells quickly and without keeping anything that a name is surely not among these; true: it may be. For whoever asks a set of some
 * thousand names about a million others: Firefox puts each text that a `Set` or `Map` is asked about into one table of its own,
 * which stops everything for a tenth of a second whenever it has to grow.
 */
export function makeSieve(names: Iterable<string>): (name: string) => boolean {
  const taken = new Uint8Array(slots >> 3);
  for (const name of names) {
    const slot = slotOf(name);
    taken[slot >> 3] = (taken[slot >> 3] as number) | (1 << (slot & 7));
  }
  return (name) => {
    const slot = slotOf(name);
    return (((taken[slot >> 3] as number) >> (slot & 7)) & 1) === 1;
  };
}

/** From the length and five letters, of which the last ones are mostly those of an ending that many names share. */
function slotOf(name: string): number {
  const { length } = name;
  let mixed = mix(length, name.charCodeAt(0));
  mixed = mix(mixed, name.charCodeAt(1));
  mixed = mix(mixed, name.charCodeAt(length >> 1));
  mixed = mix(mixed, name.charCodeAt(length - 5));
  mixed = mix(mixed, name.charCodeAt(length - 2));
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
}

/** One step of FNV-1a; no letter counts as zero. */
function mix(sum: number, letter: number): number {
  return Math.imul(sum ^ letter, 0x01000193);
}

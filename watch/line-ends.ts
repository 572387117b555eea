/**
 * Finds where the line ends that holds a place of the text: at the next LF or CR, or with the text. One file may mix them.
 * To be asked from left to right: each kind is looked for only once it was passed, or a text that has one kind alone would
 * be searched to its end for the other at each line.
 */
export function lineEndFinder(text: string): (from: number) => number {
  let feed = -1;
  let carriage = -1;
  return (from) => {
    if (feed < from) feed = placeOf('\n', from);
    if (carriage < from) carriage = placeOf('\r', from);
    return Math.min(feed, carriage);
  };

  function placeOf(mark: string, from: number): number {
    const found = text.indexOf(mark, from);
    return found === -1 ? text.length : found;
  }
}

/** Where the next line begins behind the end of one; CR and LF together are one end. */
export function behindLineEnd(text: string, end: number): number {
  return text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
}

import type { ComponentChildren } from 'preact';

/** The pictures beside the numerals: a 48 grid, drawn heavier than icons, since they are seen from across a room. */
function draw(shape: ComponentChildren) {
  return () => (
    <svg class="pic" viewBox="0 0 48 48" aria-hidden="true">
      {shape}
    </svg>
  );
}

const LeaveComputer = draw(
  <path d="M10 33V12a3 3 0 0 1 3-3h22a3 3 0 0 1 3 3v21M4 33h40v2.5a3.5 3.5 0 0 1-3.5 3.5h-33A3.5 3.5 0 0 1 4 35.5zM19 16l10 10M29 16 19 26" />,
);
const Unplug = draw(
  <path d="M4 24h8M12 16h9v16h-9a2 2 0 0 1-2-2V18a2 2 0 0 1 2-2zM21 20.5h5M21 27.5h5M44 24h-5M39 14v20h-5a3 3 0 0 1-3-3V17a3 3 0 0 1 3-3zM25 6l2 4M32 5l-1 4M25 42l2-4M32 43l-1-4" />,
);
const PhotographScreen = draw(
  <>
    <rect x="13" y="5" width="22" height="38" rx="4" />
    <path d="M20 37.5h8M18 17v-4h4M30 17v-4h-4M18 25v4h4M30 25v4h-4" />
    <circle cx="24" cy="21" r="2.6" />
  </>,
);
const Phone = draw(
  <path d="M17 8l4.5 8.5-4 4a25 25 0 0 0 10 10l4-4L40 31v6a3.6 3.6 0 0 1-4 3.6C20.5 39 9 27.5 7.4 12A3.6 3.6 0 0 1 11 8zM29 8a12 12 0 0 1 11 11M29 15a5.5 5.5 0 0 1 4 4" />,
);
export const WriteDown = draw(
  <path d="M28 7H12a4 4 0 0 0-4 4v26a4 4 0 0 0 4 4h22a4 4 0 0 0 4-4V24M15 17h9M15 24h5M22 31l1.5-6L38.5 9.5a3.2 3.2 0 0 1 4.5 4.5L28 29.5z" />,
);

/** The picture of each move by the step it shows. */
export const movePictures: { readonly [step: string]: () => ComponentChildren } = {
  'ransomware/stop-using': LeaveComputer,
  'ransomware/disconnect': Unplug,
  'ransomware/photograph': PhotographScreen,
  'ransomware/call-responsible': Phone,
};

import type { ComponentChildren } from 'preact';

/**
 * The icons of the design: a 20 grid, 1.5 stroke, `currentColor`. One component each, so that a page carries only those it draws.
 * They are decoration (`aria-hidden`): the word stands beside them or on the button.
 */
interface IconProps {
  /** 16, 20 (default) or 24 CSS pixels. */
  readonly size?: 16 | 20 | 24;
}

const draw = (shape: ComponentChildren, filled = false) =>
  function Icon({ size = 20 }: IconProps) {
    return (
      <svg class={size === 20 ? 'i' : `i i--${size}`} viewBox="0 0 20 20" aria-hidden="true">
        {filled ? <g fill="currentColor">{shape}</g> : <g class="i__stroke">{shape}</g>}
      </svg>
    );
  };

export const BackIcon = /* @__PURE__ */ draw(
  <>
    <path d="M16.5 10h-13" />
    <path d="M8.5 5l-5 5 5 5" />
  </>,
);
export const BanIcon = /* @__PURE__ */ draw(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M4.9 4.9l10.2 10.2" />
  </>,
);
export const BookIcon = /* @__PURE__ */ draw(
  <>
    <path d="M5.5 2.75h9a1.5 1.5 0 0 1 1.5 1.5v11.5a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5V4.25a1.5 1.5 0 0 1 1.5-1.5z" />
    <path d="M7.25 6.75h5.5" />
    <path d="M7.25 10h5.5" />
    <path d="M7.25 13.25h3" />
  </>,
);
export const CameraIcon = /* @__PURE__ */ draw(
  <>
    <path d="M3 7.25A1.75 1.75 0 0 1 4.75 5.5h1.4L7.3 3.75h5.4l1.15 1.75h1.4A1.75 1.75 0 0 1 17 7.25v7A1.75 1.75 0 0 1 15.25 16H4.75A1.75 1.75 0 0 1 3 14.25z" />
    <circle cx="10" cy="10.5" r="2.75" />
  </>,
);
export const CheckIcon = /* @__PURE__ */ draw(<path d="M4.25 10.5l4 4 7.75-9" />);
export const ChevDIcon = /* @__PURE__ */ draw(<path d="M5.5 8l4.5 4.5L14.5 8" />);
export const ChevRIcon = /* @__PURE__ */ draw(<path d="M8 5.5l4.5 4.5L8 14.5" />);
export const ClockIcon = /* @__PURE__ */ draw(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 5.75V10l2.9 1.9" />
  </>,
);
export const DbIcon = /* @__PURE__ */ draw(
  <>
    <ellipse cx="10" cy="5" rx="6.25" ry="2.25" />
    <path d="M3.75 5v10c0 1.25 2.8 2.25 6.25 2.25s6.25-1 6.25-2.25V5" />
    <path d="M3.75 10c0 1.25 2.8 2.25 6.25 2.25s6.25-1 6.25-2.25" />
  </>,
);
export const DownIcon = /* @__PURE__ */ draw(
  <>
    <path d="M5.2 4.7A7.2 7.2 0 0 0 15.3 14.8" />
    <path d="M17 11.4A7.2 7.2 0 0 0 8.6 3" />
    <path d="M3.1 9.9h4.6" />
    <path d="M11.9 9.9h5.3" />
    <path d="M6.9 6.6c-.5 2.9.1 7.4 3.1 10.4 1-1 1.75-2.2 2.25-3.5" />
    <path d="M9.9 3c1.9 1.9 3 4.3 3.1 6.8" />
    <path d="M3 3l14 14" />
  </>,
);
export const DownloadIcon = /* @__PURE__ */ draw(
  <>
    <path d="M10 3v9" />
    <path d="M6.25 8.5 10 12.25l3.75-3.75" />
    <path d="M3.5 13.75v1.5A1.75 1.75 0 0 0 5.25 17h9.5a1.75 1.75 0 0 0 1.75-1.75v-1.5" />
  </>,
);
export const ExpandIcon = /* @__PURE__ */ draw(
  <>
    <path d="M11.75 3.25h5v5" />
    <path d="M16.75 3.25l-6 6" />
    <path d="M8.5 4.25H5a1.75 1.75 0 0 0-1.75 1.75v9A1.75 1.75 0 0 0 5 16.75h9a1.75 1.75 0 0 0 1.75-1.75v-3.5" />
  </>,
);
export const EyeIcon = /* @__PURE__ */ draw(
  <>
    <path d="M1.9 10C3.4 6.8 6.4 4.7 10 4.7s6.6 2.1 8.1 5.3c-1.5 3.2-4.5 5.3-8.1 5.3S3.4 13.2 1.9 10z" />
    <circle cx="10" cy="10" r="2.6" />
  </>,
);
export const FakeIcon = /* @__PURE__ */ draw(
  <>
    <rect x="2.5" y="3.25" width="15" height="13.5" rx="1.75" />
    <path d="M2.5 6.75h15" />
    <path d="M10 9v2.6" />
    <circle cx="10" cy="14" r="0.95" fill="currentColor" stroke="none" />
  </>,
);
export const FlagIcon = /* @__PURE__ */ draw(
  <>
    <path d="M4.5 17.25V3.5" />
    <path d="M4.5 4c3.5-1.8 6.5 1.6 11 0v7.5c-4.5 1.6-7.5-1.8-11 0" />
  </>,
);
export const GearIcon = /* @__PURE__ */ draw(
  <>
    <path d="M8.20 4.17L8.51 2.24L11.49 2.24L11.80 4.17L12.85 4.60L14.43 3.46L16.54 5.57L15.40 7.15L15.83 8.20L17.76 8.51L17.76 11.49L15.83 11.80L15.40 12.85L16.54 14.43L14.43 16.54L12.85 15.40L11.80 15.83L11.49 17.76L8.51 17.76L8.20 15.83L7.15 15.40L5.57 16.54L3.46 14.43L4.60 12.85L4.17 11.80L2.24 11.49L2.24 8.51L4.17 8.20L4.60 7.15L3.46 5.57L5.57 3.46L7.15 4.60Z" />
    <circle cx="10" cy="10" r="2.4" />
  </>,
);
export const GlobeIcon = /* @__PURE__ */ draw(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <ellipse cx="10" cy="10" rx="3.1" ry="7.25" />
    <path d="M2.75 10h14.5" />
  </>,
);
export const ImageIcon = /* @__PURE__ */ draw(
  <>
    <rect x="2.75" y="3.75" width="14.5" height="12.5" rx="1.75" />
    <circle cx="7" cy="8" r="1.4" />
    <path d="M3 14.5l3.9-3.4 2.6 2.2 3.6-3.5 4 3.9" />
  </>,
);
export const InfoIcon = /* @__PURE__ */ draw(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 9.25v4.25" />
    <circle cx="10" cy="6.6" r="0.95" fill="currentColor" stroke="none" />
  </>,
);
export const LeakIcon = /* @__PURE__ */ draw(
  <>
    <path d="M17.2 2.9 2.6 8.5l5.9 2.9 2.9 5.9z" />
    <path d="M17.2 2.9 8.5 11.4" />
  </>,
);
export const LinkIcon = /* @__PURE__ */ draw(
  <>
    <path d="M8.4 11.6a3.4 3.4 0 0 0 4.8 0l2.9-2.9a3.4 3.4 0 0 0-4.8-4.8l-1 1" />
    <path d="M11.6 8.4a3.4 3.4 0 0 0-4.8 0l-2.9 2.9a3.4 3.4 0 0 0 4.8 4.8l1-1" />
  </>,
);
export const ListIcon = /* @__PURE__ */ draw(
  <>
    <path d="M7.5 5.25h9.25" />
    <path d="M7.5 10h9.25" />
    <path d="M7.5 14.75h9.25" />
    <circle cx="3.75" cy="5.25" r="0.95" fill="currentColor" stroke="none" />
    <circle cx="3.75" cy="10" r="0.95" fill="currentColor" stroke="none" />
    <circle cx="3.75" cy="14.75" r="0.95" fill="currentColor" stroke="none" />
  </>,
);
export const LockIcon = /* @__PURE__ */ draw(
  <>
    <rect x="4" y="8.75" width="12" height="8.25" rx="1.75" />
    <path d="M6.75 8.75V6.25a3.25 3.25 0 0 1 6.5 0v2.5" />
  </>,
);
export const LostIcon = /* @__PURE__ */ draw(
  <>
    <rect x="5.25" y="2.25" width="9.5" height="15.5" rx="1.9" />
    <path d="M8.3 7.6A1.75 1.75 0 1 1 10.9 9.1c-.55.32-.9.7-.9 1.3" />
    <circle cx="10" cy="12.9" r="0.95" fill="currentColor" stroke="none" />
  </>,
);
export const MailIcon = /* @__PURE__ */ draw(
  <>
    <rect x="2.5" y="4.25" width="15" height="11.5" rx="1.75" />
    <path d="M3 5.75l7 5.25 7-5.25" />
  </>,
);
export const MoreIcon = /* @__PURE__ */ draw(
  <>
    <circle cx="4.5" cy="10" r="1.35" />
    <circle cx="10" cy="10" r="1.35" />
    <circle cx="15.5" cy="10" r="1.35" />
  </>,
  true,
);
export const PageIcon = /* @__PURE__ */ draw(
  <>
    <path d="M11.75 2.75H6a1.5 1.5 0 0 0-1.5 1.5v11.5a1.5 1.5 0 0 0 1.5 1.5h8a1.5 1.5 0 0 0 1.5-1.5V6.5z" />
    <path d="M11.75 2.75V6.5h3.75" />
    <path d="M10 9.25v5" />
    <path d="M7.5 11.75h5" />
  </>,
);
export const PenIcon = /* @__PURE__ */ draw(
  <>
    <path d="M3.75 16.25l.8-3.4 8.6-8.6a1.6 1.6 0 0 1 2.3 0l.3.3a1.6 1.6 0 0 1 0 2.3l-8.6 8.6z" />
    <path d="M11.75 5.75l2.5 2.5" />
  </>,
);
export const PhoneIcon = /* @__PURE__ */ draw(
  <path d="M6.9 3 8.6 6.5 7 8.1a10.6 10.6 0 0 0 4.9 4.9l1.6-1.6L17 13.1v2.4A1.5 1.5 0 0 1 15.4 17C8.7 16.6 3.4 11.3 3 4.6A1.5 1.5 0 0 1 4.5 3z" />,
);
export const PlusIcon = /* @__PURE__ */ draw(
  <>
    <path d="M10 4v12" />
    <path d="M4 10h12" />
  </>,
);
export const PrintIcon = /* @__PURE__ */ draw(
  <>
    <path d="M5.75 7.25V3.5a.75.75 0 0 1 .75-.75h7a.75.75 0 0 1 .75.75v3.75" />
    <path d="M5.75 14H4.25a1.5 1.5 0 0 1-1.5-1.5V8.75a1.5 1.5 0 0 1 1.5-1.5h11.5a1.5 1.5 0 0 1 1.5 1.5v3.75a1.5 1.5 0 0 1-1.5 1.5h-1.5" />
    <rect x="5.75" y="11.5" width="8.5" height="5.75" rx="0.75" />
  </>,
);
export const RansomIcon = /* @__PURE__ */ draw(
  <>
    <rect x="2.5" y="3.25" width="15" height="10.5" rx="1.75" />
    <path d="M10 13.75v3" />
    <path d="M6.75 16.75h6.5" />
    <path d="M7.9 5.75 10 8.4l2.1-2.65" />
    <path d="M10 8.4v3.1" />
    <path d="M8.1 9.3h3.8" />
  </>,
);
export const RefreshIcon = /* @__PURE__ */ draw(
  <>
    <path d="M16.25 10a6.25 6.25 0 1 1-1.9-4.5l1.9 1.9" />
    <path d="M16.25 3.5v3.9h-3.9" />
  </>,
);
export const RespondIcon = /* @__PURE__ */ draw(
  <>
    <path d="M3 5.4l1.3 1.3 2.3-2.5" />
    <path d="M3 13.4l1.3 1.3 2.3-2.5" />
    <path d="M10 5.75h7" />
    <path d="M10 13.75h7" />
  </>,
);
export const SearchIcon = /* @__PURE__ */ draw(
  <>
    <circle cx="8.75" cy="8.75" r="5.25" />
    <path d="M12.75 12.75 17 17" />
  </>,
);
export const ShieldIcon = /* @__PURE__ */ draw(
  <>
    <path d="M10 2.5l6 2.2v4.5c0 3.8-2.5 6.7-6 8.3-3.5-1.6-6-4.5-6-8.3V4.7z" />
    <path d="M10 6.6v3.6" />
    <circle cx="10" cy="13" r="0.95" fill="currentColor" stroke="none" />
  </>,
);
export const StopIcon = /* @__PURE__ */ draw(
  <>
    <path d="M4.1 3.6h11.8a1.5 1.5 0 0 1 1.3 2.25l-5.9 10.1a1.5 1.5 0 0 1-2.6 0L2.8 5.85A1.5 1.5 0 0 1 4.1 3.6z" />
    <path d="M10 6.6v3.4" />
    <circle cx="10" cy="12.6" r="0.95" fill="currentColor" stroke="none" />
  </>,
);
export const TrashIcon = /* @__PURE__ */ draw(
  <>
    <path d="M3.5 5.5h13" />
    <path d="M8 5.5V4a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v1.5" />
    <path d="M5.25 5.5l.65 9.9A1.7 1.7 0 0 0 7.6 17h4.8a1.7 1.7 0 0 0 1.7-1.6l.65-9.9" />
  </>,
);
export const TypedIcon = /* @__PURE__ */ draw(
  <>
    <rect x="2" y="5.75" width="16" height="8.5" rx="1.75" />
    <circle cx="5.4" cy="10" r="1.05" fill="currentColor" stroke="none" />
    <circle cx="8.6" cy="10" r="1.05" fill="currentColor" stroke="none" />
    <circle cx="11.8" cy="10" r="1.05" fill="currentColor" stroke="none" />
    <path d="M14.9 8.1v3.8" />
  </>,
);
export const UndoIcon = /* @__PURE__ */ draw(
  <>
    <path d="M4 7.5h8.25a4.25 4.25 0 0 1 0 8.5H7" />
    <path d="M7 4.25 3.75 7.5 7 10.75" />
  </>,
);
export const UploadIcon = /* @__PURE__ */ draw(
  <>
    <path d="M10 12.25v-9" />
    <path d="M6.25 6.75 10 3l3.75 3.75" />
    <path d="M3.5 13.75v1.5A1.75 1.75 0 0 0 5.25 17h9.5a1.75 1.75 0 0 0 1.75-1.75v-1.5" />
  </>,
);
export const UserIcon = /* @__PURE__ */ draw(
  <>
    <circle cx="10" cy="6.75" r="3.25" />
    <path d="M3.75 17a6.25 6.25 0 0 1 12.5 0" />
  </>,
);
export const WifiOffIcon = /* @__PURE__ */ draw(
  <>
    <path d="M10 15.6v.02" />
    <path d="M3 3l14 14" />
    <path d="M7.4 12.4a3.9 3.9 0 0 1 4.1-.7" />
    <path d="M4.9 9.6a7.6 7.6 0 0 1 2.7-1.6" />
    <path d="M10.9 7.5a7.5 7.5 0 0 1 4.2 2.1" />
    <path d="M2.4 6.8a11.2 11.2 0 0 1 2.5-1.7" />
    <path d="M8.2 4a11.2 11.2 0 0 1 9.4 2.8" />
    <circle cx="10" cy="15.4" r="1.05" fill="currentColor" stroke="none" />
  </>,
);
export const XIcon = /* @__PURE__ */ draw(
  <>
    <path d="M5 5l10 10" />
    <path d="M15 5 5 15" />
  </>,
);

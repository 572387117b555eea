import { useLanguage } from '../../components/language.ts';
import { welcomeText } from '../../i18n/welcome.ts';

interface PinPictureProps {
  readonly browser: 'chromium' | 'firefox';
}

const pin = 'M0 -5.5h6l-1 5 2.5 2.5h-9l2.5 -2.5zM3 2v6';
const puzzle = 'M-8 -5h5.2a2.8 2.8 0 1 1 5.6 0H8v5.2a2.8 2.8 0 1 1 0 5.6V11H-8z';

/** Where the icon is pinned: the window's top right, the menu of the puzzle piece and the button in Shodo's row. */
export function PinPicture({ browser }: PinPictureProps) {
  const { say } = useLanguage();
  const isFirefox = browser === 'firefox';
  return (
    <svg
      class="pin-picture"
      viewBox="0 0 320 168"
      role="img"
      aria-label={say(isFirefox ? welcomeText.pinPictureFirefox : welcomeText.pinPicture)}
    >
      <path class="pin-picture__bar" d="M0 8a8 8 0 0 1 8-8h304a8 8 0 0 1 8 8v40H0z" />
      <rect class="pin-picture__field" x="16" y="12" width="196" height="24" rx="12" />
      <g class="pin-picture__icon is-goal" transform="translate(250 26)">
        <circle class="pin-picture__ring" cx="0" cy="-2" r="18" />
        <path d={puzzle} transform="translate(-1 -4)" />
      </g>
      <g class="pin-picture__dots" transform="translate(296 24)">
        <circle cy="-7" r="1.8" />
        <circle r="1.8" />
        <circle cy="7" r="1.8" />
      </g>
      <rect class="pin-picture__menu" x="96" y="54" width="208" height="106" rx="10" />
      <rect class="pin-picture__line" x="112" y="68" width="88" height="8" rx="4" />
      <rect class="pin-picture__row" x="102" y="88" width="196" height="32" rx="6" />
      <g transform="translate(112 94) scale(.15625)">
        <rect class="pin-picture__mark" width="128" height="128" rx="32" />
        <circle class="pin-picture__enso" cx="64" cy="62" r="34" />
      </g>
      <text class="pin-picture__name" x="142" y="109">
        {say({ ja: '初動', en: 'Shodo' })}
      </text>
      <g class="pin-picture__icon is-goal" transform="translate(276 104)">
        <circle class="pin-picture__ring" r="14" />
        {isFirefox ? (
          <>
            <circle r="3" />
            <circle r="6.5" stroke-dasharray="3 2.1" />
          </>
        ) : (
          <path d={pin} transform="translate(-3 -1)" />
        )}
      </g>
      <rect class="pin-picture__line" x="112" y="134" width="120" height="8" rx="4" />
    </svg>
  );
}

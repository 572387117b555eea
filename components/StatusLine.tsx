import { commonText } from '../i18n/common.ts';
import { sayCount } from '../i18n/date.ts';
import { sayDuration } from '../i18n/duration.ts';
import { allowLeft, listAge, listSize, siteText } from '../i18n/popup.ts';
import type { ListInForce, Protection, TabState, Verdict } from '../watch/types.ts';
import { CheckIcon, ClockIcon, StopIcon, WifiOffIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

interface StatusLineProps {
  /** Null: the browser does not tell what the tab shows, or it is no web page. */
  readonly verdict: Verdict | null | 'checking';
  readonly tabState: TabState | null;
  /** `tab`: the popup fills a tab of its own, so there is no page to speak of. */
  readonly over: 'page' | 'tab';
  readonly protection: Protection | null;
  readonly online: boolean;
  readonly nowMs: number;
  readonly onDetails: () => void;
}

/** One line on the page in the current tab. What matters most wins; "not listed" stays grey and promises nothing. */
export function StatusLine({ verdict, tabState, over, protection, online, nowMs, onDetails }: StatusLineProps) {
  const { language, say } = useLanguage();
  const details = (
    <button class="btn btn--link" type="button" onClick={onDetails}>
      {say(commonText.details)}
    </button>
  );
  const stopped = tabState?.stopped;
  if (stopped) {
    return (
      <div class="site is-hit" role="status">
        <StopIcon size={16} />
        <Subject host={hostOf(stopped.address)} words={say(stopped.late ? siteText.stoppedLate : siteText.stopped)} />
      </div>
    );
  }
  const site = verdict !== 'checking' && verdict?.host ? verdict : null;
  if (site?.kind === 'flagged') {
    return (
      <div class="site is-hit" role="status">
        <StopIcon size={16} />
        <Subject host={site.host} words={say(tabState?.openedOnce ? siteText.openedOnce : siteText.listed)} />
        {details}
      </div>
    );
  }
  const frame = tabState?.frames[0];
  if (frame) {
    return (
      <div class="site is-hit is-inside" role="status">
        <StopIcon size={16} />
        <Subject host={frame.host} words={say(siteText.stoppedInside)} />
        {site && (
          <bdi class="site__meta" translate={false} title={site.host}>
            {site.host}
          </bdi>
        )}
      </div>
    );
  }
  if (protection?.state === 'off') {
    return (
      <div class="site is-stale" role="status">
        <StopIcon size={16} />
        <span>{say(whyOff(protection))}</span>
        {details}
      </div>
    );
  }
  if (protection?.gaps.includes('starting')) {
    return (
      <div class="site is-busy" role="status">
        <span>{say(siteText.starting)}</span>
        <span class="site__bar" />
      </div>
    );
  }
  if (!online) {
    return (
      <div class="site" role="status">
        <WifiOffIcon size={16} />
        <span>{say(commonText.offline)}</span>
      </div>
    );
  }
  const stale = protection?.lists.some((list) => list.isStale) ?? false;
  const oldestMs = oldestCheckMs(protection?.lists.filter((list) => list.isStale || !stale) ?? []);
  const meta =
    site?.allow !== undefined
      ? site.allow.byPolicy
        ? say(commonText.allowedByOrganisation)
        : say(allowLeft, { duration: sayDuration(site.allow.untilMs - nowMs, language) })
      : stale && oldestMs !== null
        ? say(listAge, { count: Math.floor((nowMs - oldestMs) / (24 * 60 * 60 * 1000)) })
        : protection && oldestMs !== null
          ? say(listSize, {
              count: sayCount(protection.inForce, language),
              date: new Date(oldestMs).toLocaleDateString(language, { month: 'numeric', day: 'numeric' }),
            })
          : '';
  return (
    <div class={`site${stale ? ' is-stale' : ''}`} role="status">
      {stale && <ClockIcon size={16} />}
      {!stale && site?.allow && <CheckIcon size={16} />}
      {site && (
        <Subject
          host={site.host}
          words={say(
            site.allow ? siteText.allowed : site.kind === 'suspicious' ? siteText.suspicious : siteText.notListed,
          )}
        />
      )}
      {verdict === 'checking' && over === 'page' && <span>{say(siteText.checking)}</span>}
      {verdict !== 'checking' && !site && over === 'page' && <span>{say(siteText.notCheckable)}</span>}
      {meta && <span class="site__meta">{meta}</span>}
      {stale && details}
    </div>
  );
}

function Subject({ host, words }: { readonly host: string; readonly words: string }) {
  return (
    <span class="site__who">
      <b class="site__host" translate={false} title={host}>
        <bdi>{host}</bdi>
      </b>{' '}
      <span class="site__say">{words}</span>
    </span>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function whyOff(protection: Protection) {
  if (protection.gaps.includes('no-host-permission')) return siteText.noPermission;
  if (protection.gaps.includes('starting')) return siteText.starting;
  if (protection.gaps.includes('broken')) return siteText.broken;
  return siteText.off;
}

/** When the list that was checked longest ago was; for one that comes from the package, its own date. Null where none tells. */
function oldestCheckMs(lists: readonly ListInForce[]): number | null {
  const times = lists.map((list) => list.lastSuccessMs ?? list.datedAtMs).filter((time) => time !== null);
  return times.length === 0 ? null : Math.min(...times);
}

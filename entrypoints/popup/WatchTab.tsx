import { useEffect, useState } from 'preact/hooks';
import { ClockIcon, EyeIcon, StopIcon, TrashIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { gapText } from '../../components/protection-gaps.ts';
import { sayDateTime } from '../../i18n/clock.ts';
import { commonText } from '../../i18n/common.ts';
import { sayCount, sayDay } from '../../i18n/date.ts';
import { sayAgo } from '../../i18n/duration.ts';
import { listsSentence } from '../../i18n/lists.ts';
import { lookBackSentence } from '../../i18n/look-back.ts';
import { policyText } from '../../i18n/policy.ts';
import { siteText } from '../../i18n/popup.ts';
import { threatText } from '../../i18n/threat.ts';
import { allowUntil, inForce, listCounts, listOf, looksLike, matchIn, watchText } from '../../i18n/watch.ts';
import { organisationList } from '../../watch/organisation.ts';
import type { Allow, Protection, Verdict } from '../../watch/types.ts';
import type { PopupPorts } from './ports.ts';
import { ReportMiss } from './ReportMiss.tsx';

interface WatchTabProps {
  readonly ports: PopupPorts;
  readonly verdict: Verdict | null;
  readonly protection: Protection | null;
  readonly nowMs: number;
  readonly onChanged: () => void;
}

/** How the browser is watched over, by which lists, with which exceptions. Promises nothing about unlisted sites. */
export function WatchTab({ ports, verdict, protection, nowMs, onChanged }: WatchTabProps) {
  const { language, say } = useLanguage();
  const [allows, setAllows] = useState<readonly Allow[] | null>(null);
  /** Pages opened before that are listed now and that nobody has looked at. */
  const [found, setFound] = useState(0);
  useEffect(() => {
    void ports.allows().then(setAllows);
    void ports.pastVisits().then((read) => setFound(read?.visits.filter(({ state }) => state === 'new').length ?? 0));
  }, [ports]);
  const number = (count: number) => sayCount(count, language);
  const remove = async (allow: Allow) => {
    await ports.removeAllow(allow.id);
    setAllows(await ports.allows());
    onChanged();
  };
  return (
    <>
      <section class="group" aria-labelledby="state">
        <div class={`cards watch__state${protection?.state === 'off' ? ' is-off' : ''}`}>
          {protection?.state === 'off' ? <StopIcon size={24} /> : <EyeIcon size={24} />}
          <div>
            <h2 id="state">
              {say(!protection ? watchText.unknown : protection.state === 'on' ? watchText.on : watchText.off)}
            </h2>
            {protection?.state === 'on' && <p>{say(watchText.onHint)}</p>}
            {protection && <p>{say(inForce, { count: number(protection.inForce) })}</p>}
            {!protection && <p>{say(commonText.noAnswer)}</p>}
            <p>{say(watchText.notSafe)}</p>
          </div>
        </div>
        {protection?.gaps.map((gap) => (
          <p class="notice notice--card" key={gap}>
            {say(gapText[gap])}
            {gap === 'no-host-permission' && (
              <button
                class="btn btn--primary btn--sm"
                type="button"
                onClick={() => void ports.askHostAccess().then(onChanged)}
              >
                {say(watchText.permit)}
              </button>
            )}
          </p>
        ))}
        {protection?.lists.some((list) => list.isStale) && (
          <p class="notice notice--card">
            <ClockIcon size={16} />
            <span>{say(watchText.stale)}</span>
            <button class="linklike" type="button" onClick={() => ports.openPage('options', 'lists')}>
              {say(watchText.toLists)}
            </button>
          </p>
        )}
        {found > 0 && (
          <p class="notice notice--card">
            <ClockIcon size={16} />
            <span>{say(lookBackSentence.popup, { count: found })}</span>
            <button class="linklike" type="button" onClick={() => ports.openPage('options', 'past-visits')}>
              {say(watchText.toPastVisits)}
            </button>
          </p>
        )}
      </section>
      {verdict?.host && (
        <section class="group" aria-labelledby="this-page">
          <div class="group__h">
            <h2 id="this-page">{say(watchText.thisPage)}</h2>
          </div>
          <div class="cards watch__page">
            <p>
              <b translate={false}>{verdict.host}</b>{' '}
              {say(
                verdict.kind === 'flagged'
                  ? siteText.listed
                  : verdict.allow
                    ? siteText.allowed
                    : verdict.kind === 'suspicious'
                      ? siteText.suspicious
                      : siteText.notListed,
              )}
            </p>
            {verdict.matches.map((match) => (
              <div key={`${match.list} ${match.entry}`}>
                <p>
                  {say(matchIn, {
                    list:
                      match.list === organisationList
                        ? say(policyText.listName)
                        : (protection?.lists.find((list) => list.id === match.list)?.name ?? match.list),
                    threat: say(threatText[match.threat].name),
                  })}
                </p>
                <code translate={false}>{match.line}</code>
              </div>
            ))}
            {verdict.kind === 'suspicious' && verdict.lookalike && (
              <p>
                {verdict.lookalike.kind === 'imitates'
                  ? say(looksLike, { name: verdict.lookalike.name })
                  : say(watchText.mixedScripts)}
              </p>
            )}
            {verdict.allow && <p>{say(watchText.allowed)}</p>}
            {protection && verdict.matches.length === 0 && (
              <ReportMiss url={verdict.url} lists={protection.lists} nowMs={nowMs} onOpen={ports.openAddress} />
            )}
          </div>
        </section>
      )}
      {protection && protection.lists.length > 0 && (
        <section class="group" aria-labelledby="lists">
          <div class="group__h">
            <h2 id="lists">{say(watchText.lists)}</h2>
            <button class="btn btn--quiet btn--xs" type="button" onClick={() => ports.openPage('options', 'lists')}>
              {say(watchText.toLists)}
            </button>
          </div>
          <ul class="cards">
            {protection.lists.map((list) => (
              <li class="contact" key={list.id}>
                <div class="contact__who">
                  <h3>{list.name}</h3>
                  <p class={`contact__for${list.isStale ? ' is-stale' : ''}`}>
                    {say(listOf, {
                      publisher: list.publisher,
                      date: list.datedAtMs === null ? say(watchText.noDate) : sayDay(list.datedAtMs, language),
                    })}
                    {list.lastSuccessMs !== null &&
                      ` · ${say(listsSentence.checked, { ago: sayAgo(list.lastSuccessMs, nowMs, language) })}`}
                  </p>
                  <p class="contact__for">
                    {say(threatText[list.threat].name)}
                    {' · '}
                    {say(listCounts, {
                      hosts: number(list.counts.hosts),
                      ips: number(list.counts.ips),
                      paths: number(list.counts.paths),
                    })}
                  </p>
                  {list.homepage && (
                    <button class="linklike" type="button" onClick={() => ports.openAddress(list.homepage)}>
                      {say(watchText.homepage)}
                    </button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="group" aria-labelledby="allows">
        <div class="group__h">
          <h2 id="allows">{say(watchText.allows)}</h2>
        </div>
        {allows?.length === 0 && <p class="hint">{say(watchText.noAllows)}</p>}
        {allows === null && <p class="hint">{say(watchText.unknown)}</p>}
        {allows && allows.length > 0 && (
          <ul class="cards">
            {allows.map((allow) => (
              <li class="contact" key={allow.id}>
                <div class="contact__top">
                  <div class="contact__who">
                    <h3 translate={false}>{allow.target}</h3>
                    <p class="contact__for">
                      {allow.byPolicy
                        ? say(commonText.allowedByOrganisation)
                        : say(allowUntil, {
                            until: sayDateTime(allow.untilMs, language),
                            reason: allow.reason || say(watchText.noReason),
                            by: allow.by,
                          })}
                    </p>
                  </div>
                  {!allow.byPolicy && (
                    <button class="btn btn--quiet btn--xs" type="button" onClick={() => void remove(allow)}>
                      <TrashIcon size={16} />
                      {say(commonText.remove)}
                    </button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

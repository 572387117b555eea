import '../../components/styles/copy.css';
import { Bases } from '../../components/Bases.tsx';
import { CopyText } from '../../components/CopyText.tsx';
import { ChevDIcon, GlobeIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { deskOf } from '../../guide/desks.ts';
import { sayMoment } from '../../i18n/date.ts';
import { englishReport, japaneseReport, openHomepage, openReporting, reportText } from '../../i18n/report-miss.ts';
import { defangUrl } from '../../incidents/defang.ts';
import { reportingPage } from '../../watch/reporting.ts';
import type { ListInfo } from '../../watch/types.ts';

interface ReportMissProps {
  readonly url: string;
  readonly lists: readonly ListInfo[];
  readonly nowMs: number;
  readonly onOpen: (url: string) => void;
}

/** “This site looks fake”: whom to tell and what to write. Opens their pages and sends nothing by itself. */
export function ReportMiss({ url, lists, nowMs, onOpen }: ReportMissProps) {
  const { say } = useLanguage();
  const council = deskOf('antiphishing');
  const address = defangUrl(url);
  const seenAt = sayMoment(nowMs);
  return (
    <details class="longer report">
      <summary>
        <ChevDIcon size={16} />
        {say(reportText.title)}
      </summary>
      <p class="hint">{say(reportText.hint)}</p>
      {url.includes('?') && <p class="hint">{say(reportText.checkAddress)}</p>}
      <CopyText label={say(reportText.toCouncil)} lang="ja" text={japaneseReport({ address, seenAt })} />
      {council.channels.map(
        (channel) =>
          channel.kind === 'web' && (
            <button
              class="btn btn--secondary btn--sm"
              type="button"
              key={channel.url}
              onClick={() => onOpen(channel.url)}
            >
              <GlobeIcon />
              {say(openReporting, { name: say(council.name) })}
            </button>
          ),
      )}
      <Bases bases={[council.basis]} />
      <CopyText label={say(reportText.toLists)} lang="en" text={englishReport({ address, seenAt })} />
      <ul class="report__lists">
        {lists.map((list) => {
          const { url: page, isForReports } = reportingPage(list, 'missed');
          return (
            page !== '' && (
              <li key={list.id}>
                <button class="linklike" type="button" onClick={() => onOpen(page)}>
                  {say(isForReports ? openReporting : openHomepage, { name: list.name })}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}

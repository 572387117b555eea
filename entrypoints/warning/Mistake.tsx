import { CopyText } from '../../components/CopyText.tsx';
import { FlagIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { openHomepage, openReporting } from '../../i18n/report-miss.ts';
import { warningText } from '../../i18n/warning.ts';
import { defangUrl } from '../../incidents/defang.ts';
import { reportingPage } from '../../watch/reporting.ts';
import type { ListInForce, Verdict } from '../../watch/types.ts';

interface MistakeProps {
  readonly address: string;
  readonly verdict: Verdict;
  readonly lists: readonly ListInForce[];
}

/** “The list is wrong”: what to write and whom to tell. Sends nothing by itself. */
export function Mistake({ address, verdict, lists }: MistakeProps) {
  const { say } = useLanguage();
  const publishers = verdict.matches.flatMap((match) => {
    const list = lists.find((it) => it.id === match.list);
    const page = list && reportingPage(list, 'mistaken');
    return list && page && page.url !== '' ? [{ match, list, page }] : [];
  });
  if (publishers.length === 0) return null;
  return (
    <section>
      <h3>{say(warningText.mistake)}</h3>
      <p>{say(warningText.mistakeText)}</p>
      {publishers.map(({ match, list, page }) => (
        <div class="mistake" key={list.id}>
          <CopyText
            label={say(warningText.mistakeReport)}
            lang="en"
            text={`Possible false positive in ${list.name}\nEntry: ${defangUrl(match.line)}\nAddress: ${defangUrl(address)}\nReason: `}
          />
          <a class="btn btn--secondary" href={page.url} target="_blank" rel="noreferrer">
            <FlagIcon />
            {page.isForReports ? say(openReporting, { name: list.name }) : say(openHomepage, { name: list.name })}
          </a>
        </div>
      ))}
    </section>
  );
}

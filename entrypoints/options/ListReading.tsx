import { useLanguage } from '../../components/language.ts';
import { sayCount } from '../../i18n/date.ts';
import { listsSentence, listsText, refusalText, skipText } from '../../i18n/lists.ts';
import type { Text } from '../../i18n/text.ts';
import type { ListReading as Reading } from '../../watch/types.ts';

/** Examples are lines of somebody else's file: no more of one than fits a row. */
const MOST_LETTERS = 80;

/** Lines that every list has and that nobody misses. */
const ordinary = ['blank', 'comment', 'header'];

/** What was read of a list, and what was skipped or refused, with the reason and an example for each. */
export function ListReading({ reading }: { readonly reading: Reading }) {
  const { language, say } = useLanguage();
  const number = (count: number) => sayCount(count, language);
  const { hosts, ips, paths } = reading.counts;
  const skipped = rowsOf(reading.skipped, skipText, reading).filter((row) => !ordinary.includes(row.id));
  const refused = rowsOf(reading.refused, refusalText, reading);
  return (
    <div class="reading">
      <p>{say(listsSentence.read, { hosts: number(hosts), ips: number(ips), paths: number(paths) })}</p>
      {skipped.length + refused.length === 0 && <p class="hint">{say(listsText.nothingLeftOut)}</p>}
      <LeftOut title={say(listsText.refused)} rows={refused} />
      <LeftOut title={say(listsText.skipped)} rows={skipped} />
    </div>
  );
}

interface LeftOutRow {
  readonly id: string;
  readonly words: Text;
  readonly count: number;
  readonly example: string;
}

function rowsOf<Reason extends string>(
  counts: Partial<Record<Reason, number>>,
  words: { readonly [reason in Reason]: Text },
  { examples }: Reading,
): readonly LeftOutRow[] {
  return (Object.entries(counts) as [Reason, number][])
    .filter(([, count]) => count > 0)
    .toSorted(([, one], [, other]) => other - one)
    .map(([id, count]) => ({
      id,
      words: words[id],
      count,
      example: (examples as { readonly [reason: string]: string | undefined })[id] ?? '',
    }));
}

function LeftOut({ title, rows }: { readonly title: string; readonly rows: readonly LeftOutRow[] }) {
  const { language, say } = useLanguage();
  if (rows.length === 0) return null;
  return (
    <table class="reading__table">
      <caption>{title}</caption>
      <thead class="vh">
        <tr>
          <th scope="col">{say(listsText.reason)}</th>
          <th scope="col">{say(listsText.count)}</th>
          <th scope="col">{say(listsText.example)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, words, count, example }) => (
          <tr key={id}>
            <th scope="row">{say(words)}</th>
            <td>{say(listsSentence.entries, { count: sayCount(count, language) })}</td>
            <td>
              <code translate={false}>
                {example.length > MOST_LETTERS ? `${example.slice(0, MOST_LETTERS)}…` : example}
              </code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { sayClock } from '../i18n/clock.ts';
import { brokenAt, checkedEntries, checkingEntries, notesText } from '../i18n/notes.ts';
import { type ChainCheck, checkChain, type Digest } from '../incidents/chain.ts';
import type { Entry, Incident } from '../incidents/types.ts';
import { LockIcon, RefreshIcon, StopIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

interface SealProps {
  readonly entries: readonly Entry[];
  /** Its count and head were noted with the last entry. */
  readonly incident: Incident;
  readonly digest: Digest;
  readonly now: () => number;
}

/** Whether the record still is what was sealed; a press checks again. Changes can be noticed, not prevented. */
export function Seal({ entries, incident, digest, now }: SealProps) {
  const { language, say } = useLanguage();
  const [check, setCheck] = useState<{ readonly result: ChainCheck; readonly atMs: number } | null>(null);
  const [done, setDone] = useState(0);
  const [turn, setTurn] = useState(0);
  // `turn` is the wish to check again.
  useEffect(() => {
    let here = true;
    setCheck(null);
    setDone(0);
    // Entries can be newer than the incident this page knows: then what they say is checked against themselves.
    const noted = entries.length <= incident.count ? { count: incident.count, head: incident.head } : undefined;
    void checkChain(entries, digest, noted, (count) => here && count % 20 === 0 && setDone(count)).then((result) => {
      if (here) setCheck({ result, atMs: now() });
    });
    return () => {
      here = false;
    };
  }, [entries, incident.count, incident.head, digest, now, turn]);
  const kind = check === null ? 'is-busy' : check.result.ok ? '' : 'is-broken';
  return (
    <>
      <button class={`seal ${kind}`} type="button" title={say(notesText.checkAgain)} onClick={() => setTurn(turn + 1)}>
        {check === null ? <RefreshIcon /> : check.result.ok ? <LockIcon /> : <StopIcon />}
        <span role="status">
          <b>{say(check === null ? notesText.checking : check.result.ok ? notesText.intact : notesText.broken)}</b>
          <small>
            {check === null
              ? say(checkingEntries, { done, count: entries.length })
              : check.result.ok
                ? say(checkedEntries, {
                    count: check.result.count,
                    time: sayClock(check.atMs, language),
                  })
                : say(brokenAt, { seq: check.result.seq })}
          </small>
        </span>
      </button>
      <p class="hint">{say(notesText.sealHint)}</p>
    </>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { ExerciseMark } from '../../components/ExerciseMark.tsx';
import { LockIcon, RefreshIcon, StopIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { sayClock } from '../../i18n/clock.ts';
import { failureText } from '../../i18n/failure.ts';
import { findingSentence, workspaceSentence, workspaceText } from '../../i18n/workspace.ts';
import { readCheckCode, writeCheckCode } from '../../incidents/check-code.ts';
import { showText } from '../../incidents/shown-text.ts';
import type { CheckCode, Finding, Incident, Stored, Verification } from '../../incidents/types.ts';
import type { ArchivePorts } from './Case.tsx';
import { placeOf } from './place.ts';

interface RecordSealProps {
  readonly ports: ArchivePorts;
  readonly incident: Incident;
}

interface Check {
  readonly result: Stored<Verification>;
  readonly atMs: number;
  /** Compared with a code noted elsewhere. */
  readonly withCode: boolean;
}

/**
 * Whether the record and its files still are what was sealed: checked on open, after a join and on demand. Not after each entry:
 * the files may be hundreds of megabytes.
 */
export function RecordSeal({ ports, incident }: RecordSealProps) {
  const { language, say } = useLanguage();
  const [check, setCheck] = useState<Check | null>(null);
  const [percent, setPercent] = useState(0);
  const [typed, setTyped] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const latest = useRef(0);
  const verify = async (code?: CheckCode) => {
    const turn = ++latest.current;
    setPercent(0);
    if (code) setCheck(null);
    const result = await ports.store.verify(incident.id, code, (done, all) => {
      if (turn === latest.current) setPercent(Math.floor((done / Math.max(1, all)) * 100));
    });
    // A later check counts: this one may not know the newest entry.
    if (turn === latest.current) setCheck({ result, atMs: ports.now(), withCode: code !== undefined });
  };
  useEffect(() => {
    void verify();
    return () => {
      latest.current++;
    };
  }, [ports, incident.id, incident.joined]);
  const more = useRef<HTMLDetailsElement>(null);
  const putAway = () => {
    if (!more.current?.open) return;
    more.current.open = false;
    more.current.querySelector('summary')?.focus();
  };
  // It lies over the record: a click elsewhere puts it away too.
  useEffect(() => {
    const away = (event: Event) => {
      if (more.current && !more.current.contains(event.target as Node)) more.current.open = false;
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, []);
  const whole = check?.result.ok ? check.result.value : null;
  const broken = check !== null && (!check.result.ok || check.result.value.findings.length > 0);
  return (
    <div class="case__seal">
      <button
        class={`seal${check === null ? ' is-busy' : broken ? ' is-broken' : ''}`}
        type="button"
        onClick={() => {
          setCheck(null);
          void verify();
        }}
      >
        {check === null ? <RefreshIcon /> : broken ? <StopIcon /> : <LockIcon />}
        <span role="status">
          <b>
            {say(
              check === null
                ? workspaceText.sealBusy
                : !check.result.ok
                  ? workspaceText.sealFailed
                  : broken
                    ? workspaceText.sealBroken
                    : workspaceText.sealWhole,
            )}
          </b>
          <small>
            {check === null && say(workspaceSentence.checking, { percent })}
            {check && !check.result.ok && say(failureText[check.result.failure.kind])}
            {check &&
              whole &&
              (broken
                ? say(workspaceSentence.findings, { count: whole.findings.length })
                : say(workspaceSentence.checked, {
                    count: whole.count,
                    files: whole.files,
                    time: sayClock(check.atMs, language),
                  }))}
          </small>
        </span>
      </button>
      <details class="seal-more" ref={more} onKeyDown={(event) => event.key === 'Escape' && putAway()}>
        <summary>{say(workspaceText.sealDetails)}</summary>
        <div class="seal-more__body">
          {whole && whole.findings.length > 0 && (
            <>
              <ul class="findings">
                {whole.findings.map((finding) => (
                  <li key={`${finding.kind} ${'part' in finding ? finding.part : 0} ${finding.seq}`}>
                    <a
                      href={`#${placeOf(incident.id, { part: 'part' in finding ? finding.part : 0, seq: finding.seq })}`}
                    >
                      <FindingWords finding={finding} />
                    </a>
                  </li>
                ))}
              </ul>
              <p>{say(workspaceText.sealKeep)}</p>
            </>
          )}
          <h2>
            <ExerciseMark />
            {say(workspaceText.codeTitle)}
          </h2>
          <p class="check-code" translate={false}>
            {writeCheckCode(incident)}
          </p>
          <p class="hint">{say(workspaceText.codeHint)}</p>
          <form
            class="record-form"
            onSubmit={(event) => {
              event.preventDefault();
              const code = readCheckCode(typed);
              setUnreadable(code === null);
              if (code) void verify(code);
            }}
          >
            <label class="field">
              {say(workspaceText.codeCompare)}
              <input
                type="text"
                autocomplete="off"
                translate={false}
                value={typed}
                aria-invalid={unreadable}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            </label>
            <button class="btn btn--secondary btn--sm" type="submit">
              {say(workspaceText.codeCompareDo)}
            </button>
            <p role="status">
              {unreadable && <span class="fault">{say(workspaceText.codeUnreadable)}</span>}
              {!unreadable && check?.withCode && !broken && say(workspaceText.codeFits)}
            </p>
          </form>
        </div>
      </details>
    </div>
  );
}

function FindingWords({ finding }: { readonly finding: Finding }) {
  const { say } = useLanguage();
  const part = 'part' in finding ? finding.part : 0;
  const where =
    part === 0
      ? say(workspaceSentence.entryNumber, { seq: finding.seq })
      : say(workspaceSentence.partEntryNumber, { part, seq: finding.seq });
  return (
    <>{say(findingSentence[finding.kind], { where, file: showText(('file' in finding && finding.file) || '') })}</>
  );
}

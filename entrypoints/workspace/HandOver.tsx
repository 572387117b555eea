import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CopyText } from '../../components/CopyText.tsx';
import { ExerciseMark } from '../../components/ExerciseMark.tsx';
import { BackIcon, DownloadIcon, MailIcon, PrintIcon } from '../../components/icons.tsx';
import { incidentName } from '../../components/incident-name.ts';
import { useLanguage } from '../../components/language.ts';
import type { IncidentType } from '../../guide/types.ts';
import { exerciseFile } from '../../i18n/exercise.ts';
import { workspaceText } from '../../i18n/workspace.ts';
import { type Summary, summarise, summaryAsText, summaryMailto } from '../../incidents/summary.ts';
import type { IncidentRecord, Stored } from '../../incidents/types.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ArchivePorts } from './Case.tsx';
import { JoinRecord } from './JoinRecord.tsx';

interface HandOverProps {
  readonly ports: ArchivePorts;
  readonly settings: Settings;
  readonly record: IncidentRecord;
  readonly type: IncidentType | null;
  readonly keep: (stored: Stored<unknown>) => boolean;
  readonly onBack: () => void;
  readonly onJoined: () => void;
}

/** The case on one page, to copy, print or mail; and its data for another computer. */
export function HandOver({ ports, settings, record, type, keep, onBack, onJoined }: HandOverProps) {
  const { language, say } = useLanguage();
  const [exporting, setExporting] = useState(false);
  const { incident } = record;
  const summary = summarise(record, {
    name: incidentName(incident, say),
    type,
    companyName: settings.companyName,
    by: settings.userName,
    nowMs: ports.now(),
    language,
  });
  const text = summaryAsText(summary);
  const to = settings.contacts.find(({ role, mail }) => role === 'responsible' && mail !== '')?.mail ?? '';
  useEffect(() => document.getElementById('hand-over')?.focus(), []);
  const exportData = async () => {
    setExporting(true);
    const file = await ports.exportIncident(incident.id);
    setExporting(false);
    if (keep(file) && file.ok && file.value) {
      const name = `shodo-incident-${incident.id.slice(0, 8)}.json`;
      ports.saveFile(incident.exercise ? exerciseFile(name) : name, file.value);
    }
  };
  return (
    <section class="case__wide hand-over" aria-labelledby="hand-over">
      <button class="btn btn--quiet btn--sm" type="button" onClick={onBack}>
        <BackIcon size={16} />
        {say(workspaceText.backToCase)}
      </button>
      <h2 id="hand-over" tabIndex={-1}>
        <ExerciseMark />
        {say(workspaceText.summary)}
      </h2>
      <p class="hint">{say(workspaceText.summaryHint)}</p>
      <div class="case__row">
        <button class="btn btn--secondary" type="button" onClick={ports.print}>
          <PrintIcon />
          {say(workspaceText.print)}
        </button>
        <a
          class="btn btn--secondary"
          id="mail"
          href={summaryMailto(to, summary, say(workspaceText.mailPaste))}
          onClick={() => void navigator.clipboard.writeText(text).catch(() => {})}
        >
          <MailIcon />
          {say(workspaceText.mail)}
        </a>
      </div>
      {to === '' && <p class="hint">{say(workspaceText.mailNoAddress)}</p>}
      <CopyText label={summary.title} text={text} />
      <h2>
        <ExerciseMark />
        {say(workspaceText.exportTitle)}
      </h2>
      <p class="hint">{say(workspaceText.exportHint)}</p>
      <button
        class="btn btn--secondary"
        type="button"
        aria-disabled={exporting}
        onClick={() => !exporting && void exportData()}
      >
        <DownloadIcon />
        {say(workspaceText.exportDo)}
      </button>
      <JoinRecord ports={ports} into={incident.id} onJoined={onJoined} />
      <Paper summary={summary} isExercise={incident.exercise} />
    </section>
  );
}

/** The summary as it is printed: one page, never more. Lines are left off the longest part until all fits. */
function Paper({ summary, isExercise }: { readonly summary: Summary; readonly isExercise: boolean }) {
  const paper = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState(Number.MAX_SAFE_INTEGER);
  useLayoutEffect(() => {
    const { clientHeight = 0, scrollHeight = 0 } = paper.current ?? {};
    const longest = Math.max(...summary.sections.map((section) => Math.min(lines, section.lines.length)));
    if (scrollHeight > clientHeight && longest > 1) setLines(longest - 1);
  }, [summary, lines]);
  return (
    <div class={`paper${isExercise ? ' is-exercise' : ''}`} ref={paper} aria-hidden="true">
      {isExercise && <p class="exercise__name">{summary.head[0]}</p>}
      <p class="paper__title">{summary.title}</p>
      <p class="paper__name">{summary.name}</p>
      <p class="paper__head">{summary.head.slice(isExercise ? 1 : 0).join(' · ')}</p>
      {summary.sections.map((section) => (
        <div class="paper__section" key={section.title}>
          <b>{section.title}</b>
          <ul>
            {section.lines.slice(0, lines).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

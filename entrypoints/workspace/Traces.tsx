import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { CopyText } from '../../components/CopyText.tsx';
import { ExerciseMark } from '../../components/ExerciseMark.tsx';
import { UndoIcon, XIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { RecordForm } from '../../components/RecordForm.tsx';
import type { Sentence } from '../../i18n/text.ts';
import { workspaceSentence, workspaceText } from '../../i18n/workspace.ts';
import type { IndicatorChanges } from '../../incidents/facts.ts';
import {
  changeIndicators,
  type collectIndicators,
  findIndicators,
  type Indicator,
  type IndicatorChange,
} from '../../incidents/indicators.ts';
import type { EntryData } from '../../incidents/types.ts';
import type { Toast } from './App.tsx';
import { Fold } from './Fold.tsx';

interface TracesProps {
  readonly found: ReturnType<typeof collectIndicators>;
  readonly isOpen: boolean;
  readonly form: Pick<Parameters<typeof RecordForm>[0], 'ports' | 'incident' | 'by' | 'submitLabel'>;
  /** Somebody was adding one when the page closed. */
  readonly withDraft: boolean;
  /** What the user changed so far, as it stands on the disk: two windows changing at once lose nothing. */
  readonly readChanges: () => Promise<IndicatorChanges>;
  readonly append: (data: EntryData) => Promise<boolean>;
  readonly onToast: (toast: Toast) => void;
  readonly onRecorded: () => void;
}

/** By what the attack can be recognised: taken from the record, added by hand, and what was taken off. */
export function Traces(props: TracesProps) {
  const { found, isOpen, form, withDraft, readChanges, append, onToast, onRecorded } = props;
  const { say } = useLanguage();
  const added = useRef<readonly Indicator[]>([]);
  const { shown: indicators, dismissed } = found;
  const toData = (before: IndicatorChanges, change: IndicatorChange): EntryData => ({
    kind: 'fact',
    key: 'indicators',
    value: { ...changeIndicators(before, change) },
  });
  const change = async (kind: IndicatorChange['kind'], which: readonly Indicator[]) =>
    append(toData(await readChanges(), { kind, indicators: which }));
  const dismiss = async (indicator: Indicator) => {
    if (!(await change('dismiss', [indicator]))) return;
    onToast({ text: say(workspaceText.removed), onUndo: () => void change('bring-back', [indicator]) });
  };
  const bringBack = async (indicator: Indicator) => {
    if (!(await change('bring-back', [indicator]))) return;
    onToast({ text: say(workspaceText.broughtBack), onUndo: () => void change('dismiss', [indicator]) });
  };
  return (
    <section aria-labelledby="traces">
      <h2 id="traces">
        <ExerciseMark />
        {say(workspaceText.indicators)}
      </h2>
      {indicators.length === 0 ? (
        <p class="hint">{say(workspaceText.noIndicators)}</p>
      ) : (
        <>
          <TraceList
            traces={indicators}
            act={isOpen ? { name: workspaceSentence.removePerson, icon: <XIcon size={16} />, on: dismiss } : null}
          />
          <Fold name={say(workspaceText.copyIndicators)} open={false}>
            <CopyText label={say(workspaceText.indicators)} text={indicators.map(({ shown }) => shown).join('\n')} />
          </Fold>
        </>
      )}
      {isOpen && (
        <Fold name={say(workspaceText.addIndicator)} open={withDraft}>
          <RecordForm
            {...form}
            form="trace"
            fields={[{ name: 'text', label: say(workspaceText.indicatorText) }]}
            findFault={(text) => (findIndicators(text).length === 0 ? say(workspaceText.indicatorUnread) : null)}
            prepare={async () => {
              const before = await readChanges();
              return ({ text = '' }) => {
                added.current = findIndicators(text);
                return toData(before, { kind: 'add', indicators: added.current });
              };
            }}
            onRecorded={() => {
              const undone = added.current;
              onRecorded();
              onToast({ text: say(workspaceText.indicatorAdded), onUndo: () => void change('take-back', undone) });
            }}
          />
        </Fold>
      )}
      {dismissed.length > 0 && (
        <Fold name={say(workspaceText.dismissed)} open={false}>
          <TraceList
            traces={dismissed}
            act={
              isOpen ? { name: workspaceSentence.bringBackNamed, icon: <UndoIcon size={16} />, on: bringBack } : null
            }
          />
        </Fold>
      )}
      <p class="hint">{say(workspaceText.indicatorsHint)}</p>
    </section>
  );
}

interface TraceListProps {
  readonly traces: readonly Indicator[];
  /** What the button beside each does; null in a closed incident. */
  readonly act: {
    readonly name: Sentence<{ readonly name: string }>;
    readonly icon: ComponentChildren;
    readonly on: (trace: Indicator) => Promise<void>;
  } | null;
}

function TraceList({ traces, act }: TraceListProps) {
  const { say } = useLanguage();
  return (
    <ul class="traces">
      {traces.map((trace) => (
        <li key={trace.value}>
          <code translate={false}>{trace.shown}</code>
          {act && (
            <button
              class="icon-btn"
              type="button"
              aria-label={say(act.name, { name: trace.shown })}
              title={say(act.name, { name: trace.shown })}
              onClick={() => void act.on(trace)}
            >
              {act.icon}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

import { useState } from 'preact/hooks';
import { FixedMark } from '../../components/FixedMark.tsx';
import { useLanguage } from '../../components/language.ts';
import { SaveState, type SaveStateName } from '../../components/SaveState.tsx';
import { failureText } from '../../i18n/failure.ts';
import type { StoreFailure } from '../../incidents/types.ts';

/** What became of a setting on its way to the store. */
export type Kept = { readonly ok: true } | { readonly ok: false; readonly failure: StoreFailure };

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly hint?: string;
  /** The organisation decided it. */
  readonly isFixed?: boolean;
  readonly save: (value: Value) => Promise<Kept>;
}

/** One of a few values, which keeps itself and says so. */
export function Choice<Value extends string>({
  label,
  value,
  choices,
  hint,
  isFixed = false,
  save,
}: ChoiceProps<Value>) {
  const { say } = useLanguage();
  const [state, setState] = useState<SaveStateName>('idle');
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const choose = async (chosen: Value) => {
    setState('saving');
    const kept = await save(chosen);
    setState(kept.ok ? 'saved' : 'failed');
    setFailure(kept.ok ? null : kept.failure);
  };
  return (
    <div class="saved-field">
      <label class="field">
        <span class="saved-field__label">
          <span>
            {label} {isFixed && <FixedMark />}
          </span>
          <SaveState state={state} />
        </span>
        <select value={value} disabled={isFixed} onChange={(event) => choose(event.currentTarget.value as Value)}>
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {failure !== null && <p class="fault">{say(failureText[failure.kind])}</p>}
    </div>
  );
}

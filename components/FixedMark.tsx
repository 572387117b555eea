import './styles/fixed.css';
import { policyText } from '../i18n/policy.ts';
import { LockIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

/** The lock beside a setting that the organisation decided; it says so to whoever points at it or cannot see it. */
export function FixedMark() {
  const { say } = useLanguage();
  return (
    <span class="fixed" title={say(policyText.fixed)}>
      <LockIcon size={16} />
      <span class="vh">{say(policyText.fixed)}</span>
    </span>
  );
}

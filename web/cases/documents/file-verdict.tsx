import { useTranslation } from 'react-i18next';
import { VerdictBadge } from '../verdict-badge.tsx';

const looks = {
  missing: 'unknown',
  pending: 'unknown',
  accepted: 'pass',
  repair: 'warn',
  refused: 'block',
  replaced: 'not-applicable',
} as const;

/** How a document stands, in colour, sign and word. */
export function FileVerdict({ verdict }: { verdict: keyof typeof looks }) {
  const { t } = useTranslation();
  return <VerdictBadge verdict={looks[verdict]}>{t(`documents.verdict.${verdict}`)}</VerdictBadge>;
}

import { useTranslation } from 'react-i18next';

/** "Semester 1 tahun 2026". */
export function useHalfWords(): (half: string) => string {
  const { t } = useTranslation();
  return (half) => {
    const [year, part] = half.split('-');
    return t('evaluation.halfName', { year, part });
  };
}

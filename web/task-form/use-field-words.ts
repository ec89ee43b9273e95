import { useTranslation } from 'react-i18next';

export interface FieldWords {
  label: (field: string) => string;
  help: (field: string) => string | undefined;
  option: (field: string, value: string) => string;
  optionHelp: (field: string, value: string) => string | undefined;
}

/** The words of a form: those of its kind of task, else those that the field has everywhere. */
export function useFieldWords(kind: string): FieldWords {
  const { t, i18n } = useTranslation();
  const known = (key: string) => (i18n.exists(key) ? t(key) : undefined);
  const word = (...keys: string[]) => keys.map(known).find((found) => found !== undefined);
  return {
    label: (field) => word(`form.${kind}.${field}.label`, `form.any.${field}.label`) ?? field,
    help: (field) => word(`form.${kind}.${field}.help`, `form.any.${field}.help`),
    option: (field, value) =>
      word(`form.${kind}.${field}.options.${value}`, `form.any.${field}.options.${value}`, `form.options.${value}`) ??
      value,
    optionHelp: (field, value) => word(`form.${kind}.${field}.optionHelp.${value}`),
  };
}

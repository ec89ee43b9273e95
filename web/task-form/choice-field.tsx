import { Group, Radio, Stack, Text } from '@mantine/core';
import classes from './choice-field.module.css';

interface Props {
  id: string;
  label: string;
  help?: string | undefined;
  options: { value: string; label: string; help?: string | undefined }[];
  value: string | undefined;
  error?: string | undefined;
  required: boolean;
  onChange: (value: string) => void;
}

/** One of a few: each a card with what it means, so that nobody opens a list to see what there is to choose. */
export function ChoiceField({ id, label, help, options, value, error, required, onChange }: Props) {
  return (
    <Radio.Group
      id={id}
      label={label}
      description={help}
      value={value ?? null}
      error={error}
      required={required}
      onChange={onChange}
    >
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Radio.Card key={option.value} value={option.value} className={classes.card} aria-label={option.label}>
            <Group wrap="nowrap" align="flex-start" gap="sm">
              <Radio.Indicator />
              <div>
                <Text fw={600}>{option.label}</Text>
                {option.help && (
                  <Text fz="sm" c="var(--quiet)">
                    {option.help}
                  </Text>
                )}
              </div>
            </Group>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}

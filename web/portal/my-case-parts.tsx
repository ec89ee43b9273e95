import { Accordion, Group, Text } from '@mantine/core';
import {
  IconCertificate,
  IconChartLine,
  IconFileDownload,
  IconListCheck,
  IconMapPin,
  IconMessageCircleQuestion,
  IconScale,
  IconSchool,
} from '@tabler/icons-react';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../cases/case-file.ts';
import { Waiting } from '../parts/waiting.tsx';
import classes from './my-case-parts.module.css';

interface Part {
  name: string;
  icon: typeof IconScale;
  /** Nothing of it yet: said under its heading, and nothing to open. */
  empty: boolean;
  Content: ComponentType<{ file: CaseFile }>;
}

const Certificate = lazy(async () => ({ default: (await import('../cases/certificate-card.tsx')).CertificateCard }));
const Reasons = lazy(async () => ({ default: (await import('../cases/tabs/summary.tsx')).Summary }));
const Benefits = lazy(async () => ({ default: (await import('./benefits.tsx')).Benefits }));
const Questions = lazy(async () => ({ default: (await import('./questions.tsx')).Questions }));
const Training = lazy(async () => ({ default: (await import('./my-training.tsx')).MyTraining }));
const Decree = lazy(async () => ({ default: (await import('./my-decree.tsx')).MyDecree }));
const Objection = lazy(async () => ({ default: (await import('./my-objection.tsx')).MyObjection }));
const Reviews = lazy(async () => ({ default: (await import('./my-reviews.tsx')).MyReviews }));

function partsOf(file: CaseFile): Part[] {
  return [
    { name: 'certificate', icon: IconListCheck, empty: file.certificates.length === 0, Content: Certificate },
    { name: 'reasons', icon: IconCertificate, empty: false, Content: Reasons },
    { name: 'benefits', icon: IconMapPin, empty: file.benefitSheet === null, Content: Benefits },
    { name: 'questions', icon: IconMessageCircleQuestion, empty: false, Content: Questions },
    { name: 'decree', icon: IconFileDownload, empty: file.decree === null, Content: Decree },
    { name: 'objection', icon: IconScale, empty: false, Content: Objection },
    { name: 'training', icon: IconSchool, empty: file.training.length === 0, Content: Training },
    { name: 'reviews', icon: IconChartLine, empty: file.reviews.length === 0, Content: Reviews },
  ];
}

/** Everything that is said of one's own case, folded: a phone shows the headings on one screen. */
export function MyCaseParts({ file }: { file: CaseFile }) {
  // What nobody opens is not fetched.
  const [opened, open] = useState<string[]>([]);
  return (
    <Accordion
      value={opened}
      onChange={open}
      variant="separated"
      multiple
      order={2}
      classNames={{ item: classes.item }}
    >
      {partsOf(file).map(({ Content, ...part }) =>
        part.empty ? (
          <Group key={part.name} className={`${classes.item} ${classes.empty}`} wrap="nowrap">
            <Heading {...part} />
          </Group>
        ) : (
          <Accordion.Item key={part.name} value={part.name}>
            <Accordion.Control icon={<part.icon size={22} aria-hidden />}>
              <Heading {...part} />
            </Accordion.Control>
            <Accordion.Panel>
              <Suspense fallback={<Waiting rows={4} />}>
                {opened.includes(part.name) && <Content file={file} />}
              </Suspense>
            </Accordion.Panel>
          </Accordion.Item>
        ),
      )}
    </Accordion>
  );
}

function Heading({ name, icon: Icon, empty }: Omit<Part, 'Content'>) {
  const { t } = useTranslation();
  return (
    <>
      {empty && <Icon size={22} aria-hidden color="var(--quiet)" />}
      <span>
        <Text component="span" display="block" fw={600} c={empty ? 'var(--quiet)' : 'var(--ink)'}>
          {t(`portal.part.${name}`)}
        </Text>
        <Text component="span" display="block" fz="sm" c="var(--quiet)">
          {t(empty ? `portal.notYet.${name}` : `portal.partUnder.${name}`)}
        </Text>
      </span>
    </>
  );
}

import { Anchor, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getVacanciesIdChainOptions } from '../client/@tanstack/react-query.gen.ts';
import type { GetVacanciesIdChainResponse } from '../client/types.gen.ts';
import { Card } from '../parts/card.tsx';
import { ChartOrTable, type Look } from '../parts/chart-or-table.tsx';
import { shortDate } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import classes from './chain-card.module.css';
import { VacancyState } from './vacancy-state.tsx';

/** The document of the API cannot name a shape within itself. */
type ChainLink = Omit<GetVacanciesIdChainResponse, 'caused'> & { caused: ChainLink[] };

/** Filling a post opens the next: a tree, or the same as a table; what is not decided yet is dashed (F52). */
export function ChainCard({ vacancyId, number }: { vacancyId: string; number: string }) {
  const { t } = useTranslation();
  const [look, setLook] = useState<Look>('chart');
  const { data, error } = useQuery(getVacanciesIdChainOptions({ path: { id: vacancyId } }));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={2} />;
  const root = data as unknown as ChainLink;
  const links = flat(root);
  const open = links.filter(({ link }) => link.state !== 'closed').length;
  return (
    <Card
      title={t('vacancy.chain', { count: links.length })}
      under={links.length === 1 ? t('vacancy.chainAlone') : t('vacancy.chainUnder', { count: open })}
      aside={<ChartOrTable look={look} onChange={setLook} />}
    >
      {look === 'chart' ? (
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('vacancy.chainTree')}>
          <ul className={classes.tree}>
            <Branch link={root} number={number} />
          </ul>
        </div>
      ) : (
        <WideTable label={t('vacancy.chainTree')} minWidth={520}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('vacancy.step')}</Table.Th>
              <Table.Th>{t('vacancy.post')}</Table.Th>
              <Table.Th>{t('vacancy.howFar')}</Table.Th>
              <Table.Th>{t('vacancy.opened')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {links.map(({ link, depth }) => (
              <Table.Tr key={link.id}>
                <Table.Td>{depth}</Table.Td>
                <Table.Td>
                  {link.positionName}, {link.unitName}
                </Table.Td>
                <Table.Td>
                  <VacancyState vacancy={link} />
                </Table.Td>
                <Table.Td>{shortDate(link.openedAt)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </Card>
  );
}

function Branch({ link, number }: { link: ChainLink; number: string }) {
  const { t } = useTranslation();
  const here = link.number === number;
  return (
    <li>
      <div className={classes.box} data-undecided={link.state !== 'closed'} data-here={here}>
        <Anchor component={Link} to={`/vacancies/${link.number}`} fw={600} aria-current={here ? 'page' : undefined}>
          {link.positionName}
        </Anchor>
        <Text fz="sm" c="var(--quiet)">
          {link.unitName}
        </Text>
        <Text fz="sm">
          {link.state === 'closed' && link.outcome
            ? t(`vacancy.outcome.${link.outcome}`)
            : t(`vacancy.state.${link.state}`)}
        </Text>
      </div>
      {link.caused.length > 0 && (
        <ul>
          {link.caused.map((next) => (
            <Branch key={next.id} link={next} number={number} />
          ))}
        </ul>
      )}
    </li>
  );
}

function flat(link: ChainLink, depth = 1): { link: ChainLink; depth: number }[] {
  return [{ link, depth }, ...link.caused.flatMap((next) => flat(next, depth + 1))];
}

import { agencyExpectations } from './agency-expectations.ts';
import { balanceExpectations } from './balance-expectations.ts';
import { caseExpectations } from './case-expectations.ts';
import { evaluationExpectations } from './evaluation-expectations.ts';
import { decreeExpectations } from './decree-expectations.ts';
import { outsideExpectations } from './outside-expectations.ts';
import { panelExpectations } from './panel-expectations.ts';
import { personExpectations } from './person-expectations.ts';
import { preparationExpectations } from './preparation-expectations.ts';
import { registryExpectations } from './registry-expectations.ts';
import { taskExpectations } from './task-expectations.ts';
import { vacancyExpectations } from './vacancy-expectations.ts';
import type { Expectation } from './who-may.ts';

/**
 * Route → who may, written by hand from what people are promised and not derived from the table that the service itself uses.
 * A route that is not here fails the walk.
 */
export const expectations: Record<string, Expectation> = {
  ...caseExpectations,
  ...panelExpectations,
  ...taskExpectations,
  ...decreeExpectations,
  ...outsideExpectations,
  ...personExpectations,
  ...preparationExpectations,
  ...agencyExpectations,
  ...vacancyExpectations,
  ...balanceExpectations,
  ...registryExpectations,
  ...evaluationExpectations,
};

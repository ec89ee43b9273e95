import { cancelPlan } from './cancel-plan.ts';
import { listPlans } from './list-plans.ts';
import { readPlan } from './read-plan.ts';
import { startPlan } from './start-plan.ts';

export const assignmentPlanRoutes = [startPlan, listPlans, readPlan, cancelPlan];

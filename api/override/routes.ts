import { confirmOverride } from './confirm-override.ts';
import { listOverrides } from './list-overrides.ts';
import { requestOverride } from './request-override.ts';
import { retractOverride } from './retract-override.ts';

export const overrideRoutes = [listOverrides, requestOverride, confirmOverride, retractOverride];

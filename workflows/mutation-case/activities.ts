import { type ActivityOptions, proxyActivities } from '@temporalio/workflow';
import type {
  CaseOpening,
  CaseStep,
  CaseWrite,
  DateCorrection,
  OpenCase,
  PlacementStep,
  PostDecision,
  Recorded,
} from '../../contract/case-record.ts';
import type { DecreeActivities } from '../../contract/decree-messages.ts';
import { quickThenPatient } from '../quick-then-patient.ts';

export const openCase = quickThenPatient<OpenCase, CaseOpening>(
  'openCase',
  () => 'Open the case and certify eligibility',
);

export const decidePost = quickThenPatient<PostDecision, Recorded>(
  'decidePost',
  () => 'The authority decides on a post',
);

export const record = quickThenPatient<CaseStep, Recorded>('record', (step) => step.writes.map(describe).join(', '));

// A placement that cannot be applied yet (post still held) raises an alarm and is tried again until people have mended
// the facts, or the case is recalled: a quarter of an hour is soon enough for that.
const untilMended: ActivityOptions = {
  startToCloseTimeout: '10s',
  retry: { initialInterval: '1s', maximumInterval: '15 minutes' },
};

export const applyPlacement = quickThenPatient<PlacementStep, void>(
  'applyPlacement',
  () => 'The move takes effect',
  untilMended,
);

export const reversePlacement = quickThenPatient<PlacementStep, Recorded>(
  'reversePlacement',
  () => 'Undo the placement',
);

export const correctEffectiveDate = quickThenPatient<DateCorrection, Recorded>(
  'correctEffectiveDate',
  () => 'Correct the effective date',
);

// Printing and signing may wait for a signer that is away, and a joint decree has hundreds of papers: never beside other work.
export const { issueDecree } = proxyActivities<DecreeActivities>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '1s', maximumInterval: '5 minutes' },
  summary: 'Print and sign the decree',
});

function describe(write: CaseWrite): string {
  switch (write.do) {
    case 'enter-stage':
      return `enter ${write.stage}`;
    case 'open-task':
    case 'complete-task':
    case 'attend-task':
    case 'cancel-task':
    case 'reassign-task':
      return `${write.do.replace('-task', '')} ${write.kind}`;
    default:
      return write.do;
  }
}

import { type Client, ScheduleNotFoundError } from '@temporalio/client';
import { auditCheckpointId } from '../../contract/audit-checkpoint.ts';
import { evaluationScheduleId } from '../../contract/evaluation.ts';
import { notificationDigestId } from '../../contract/notification-digest.ts';
import { profileRebuildId } from '../../contract/profile-rebuild.ts';
import { registryReconciliationId } from '../../contract/registry.ts';
import { vacancyLookaheadId } from '../../contract/vacancy.ts';
import type { Text } from '../../domain/text.ts';

interface ScheduleLook {
  id: string;
  name: Text;
  exists: boolean;
  paused: boolean;
  lastRunAt: string | null;
  nextRunAt: string | null;
}

const schedules: readonly { id: string; name: Text }[] = [
  { id: auditCheckpointId, name: { id: 'Titik periksa jejak audit', en: 'Checkpoint of the audit trail' } },
  { id: profileRebuildId, name: { id: 'Penyusunan ulang profil calon', en: 'Rebuilding of candidate profiles' } },
  { id: evaluationScheduleId, name: { id: 'Evaluasi semester', en: 'Evaluation of the half year' } },
  { id: vacancyLookaheadId, name: { id: 'Lowongan yang akan datang', en: 'Vacancies to come' } },
  { id: notificationDigestId, name: { id: 'Ringkasan pemberitahuan', en: 'Digest of notices' } },
  { id: registryReconciliationId, name: { id: 'Pencocokan dengan SIASN', en: 'Reconciliation with SIASN' } },
];

/** When each schedule of the service ran and runs next; null where Temporal does not answer until then (epoch ms). */
export async function lookAtSchedules(client: Client, until: number): Promise<ScheduleLook[] | null> {
  try {
    return await client.withDeadline(until, () => Promise.all(schedules.map((one) => look(client, one))));
  } catch {
    return null;
  }
}

async function look(client: Client, { id, name }: { id: string; name: Text }): Promise<ScheduleLook> {
  try {
    const { info, state } = await client.schedule.getHandle(id).describe();
    return {
      ...{ id, name, exists: true, paused: state.paused },
      lastRunAt: info.recentActions.at(-1)?.takenAt.toISOString() ?? null,
      nextRunAt: info.nextActionTimes[0]?.toISOString() ?? null,
    };
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
    return { id, name, exists: false, paused: false, lastRunAt: null, nextRunAt: null };
  }
}

import type { PanelAct } from '../../domain/deliberation/panel-act.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { CasePlayer, OpenTask } from './case-player.ts';

let acts = 0;

/** Does something in the panel that is no task, as the API would send it. */
export function actInPanel(
  player: CasePlayer,
  act: PanelAct,
  account: string,
  body: object = {},
): Promise<'acknowledged' | Refusal> {
  const dedupeKey = `panel:${player.number}:${++acts}`;
  return player.send({ kind: 'act-in-panel', dedupeKey, account, roles: ['panel-member'], body, answer: act });
}

/** A member gives back their ballot for the whole case. */
export function stepBack(player: CasePlayer, task: OpenTask, account = task.account_id!) {
  return player.send({
    kind: 'recuse-seat',
    dedupeKey: `recuse:${task.id}:${account}`,
    task: task.id,
    account,
    roles: ['panel-member'],
    body: { reason: 'Pegawai ini saudara sepupu saya.' },
  });
}

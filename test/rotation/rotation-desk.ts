import { type Office, openOffice } from '../api/office.ts';
import { type Mover, newMover } from '../harness/new-mover.ts';

export const path = '/v1/rotation-batches';
const reason = 'Rotasi rutin pejabat pelaksana lintas unit.';

export const move = ({ employeeId, targetPost }: Mover) => ({ employeeId, targetPostId: targetPost });

/** An office with what batches are drafted and driven by. */
export async function openRotationDesk() {
  const office: Office = await openOffice();
  return {
    office,
    movers: async (count: number): Promise<Mover[]> => {
      const made: Mover[] = [];
      for (let each = 0; each < count; each++) made.push(await newMover(office.stage.db));
      return made;
    },
    draft: (body: object, key: string = crypto.randomUUID()) =>
      office.as('hr-officer').post(path, { reason, ...body }, { 'idempotency-key': key }),
    act: (id: string, what: string, who = 'hr-admin') => office.as(who).post(`${path}/${id}/${what}`),
    close: () => office.close(),
  };
}

export type RotationDesk = Awaited<ReturnType<typeof openRotationDesk>>;

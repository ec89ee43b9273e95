import { Group } from '@mantine/core';
import {
  postCasesCaseNumberDeliberationAttendance,
  postCasesCaseNumberDeliberationConflict,
  postCasesCaseNumberDeliberationDissent,
  postCasesCaseNumberDeliberationInvitation,
  postCasesCaseNumberDeliberationMotions,
} from '../../client/sdk.gen.ts';
import { useMe } from '../../session/session.ts';
import { ActButton } from '../act/act-button.tsx';
import { line, longText, object, reasonOnly } from '../act/fields.ts';
import { useMay } from '../act/use-may.ts';
import type { CaseFile } from '../case-file.ts';
import { seatsOf, type Session } from './protocol.ts';

const invitation = object({ heldAt: { type: 'string', format: 'date-time' }, place: line });
const motion = object({ postId: line, reason: longText });
const dissent = object({ text: longText });

/** What can be done in the panel beside its tasks, as far as one sits there and the session has come. */
export function PanelActs({ file, session }: { file: CaseFile; session: Session | undefined }) {
  const { may } = useMay(file);
  const { data: me } = useMe();
  if (!session || session.phase === 'composed') return null;
  const { caseNumber } = file;
  const path = { caseNumber };
  const seat = seatsOf(session).find(({ name }) => name === me?.name);
  const running = session.phase === 'convened' || session.phase === 'opened';
  return (
    <Group className="no-print">
      {running && seat && !seat.present && may('deliberation.join') && (
        <ActButton
          name="join"
          caseNumber={caseNumber}
          send={() => postCasesCaseNumberDeliberationAttendance({ path, body: {} })}
        />
      )}
      {session.phase === 'convened' && may('deliberation.convene') && (
        <ActButton
          name="invitation"
          schema={invitation}
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberDeliberationInvitation({ path, body })}
        />
      )}
      {running && may('deliberation.put-motion') && (
        <ActButton
          name="motion"
          schema={motion}
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberDeliberationMotions({ path, body })}
        />
      )}
      {seat?.voted && may('panel.sit') && (
        <ActButton
          name="dissent"
          schema={dissent}
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberDeliberationDissent({ path, body })}
        />
      )}
      {running && seat && !seat.voted && may('panel.sit') && (
        <ActButton
          name="conflict"
          schema={reasonOnly}
          final
          caseNumber={caseNumber}
          send={(body) => postCasesCaseNumberDeliberationConflict({ path, body })}
        />
      )}
    </Group>
  );
}

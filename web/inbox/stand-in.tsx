import { ActButton } from '../cases/act/act-button.tsx';
import { date, line, longText, object } from '../cases/act/fields.ts';
import { postDelegations } from '../client/sdk.gen.ts';
import { useMe } from '../session/session.ts';

const schema = object({ delegateId: line, from: date, until: date, reason: longText });

/** Who is absent names who stands in; waiting tasks move when the absence begins and come back when it ends. */
export function StandIn() {
  const { data: me } = useMe();
  if (!(me?.actions ?? []).includes('delegation.manage')) return null;
  return <ActButton name="stand-in" schema={schema} caseNumber="" send={(body) => postDelegations({ body })} />;
}

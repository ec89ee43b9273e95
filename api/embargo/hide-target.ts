/**
 * A case without what would tell the target post: the post itself, and whatever was said with it in mind (F29). Stages and
 * deadlines stay: the process is open.
 */
export function hideTarget(assembled: object & { stages: object[] }): object {
  return {
    ...assembled,
    target: null,
    reason: null,
    stages: assembled.stages.map(withoutHolders),
    certificates: [],
    evaluation: null,
    assessment: null,
    consultations: [],
    benefitSheet: null,
    deliberations: [],
    decisions: [],
    training: [],
    placement: null,
    unitBalance: null,
  };
}

/** The head of the receiving unit gives it away. */
function withoutHolders(line: object): object {
  const { waitingFor = [] } = line as { waitingFor?: object[] };
  return { ...line, waitingFor: waitingFor.map((task) => ({ ...task, holder: null })) };
}

/** What can be done to a case beside its tasks: the button, the question, and what follows. */
export const act = {
  typeNumber: 'Type the case number {{number}} to go on',
  withdraw: {
    button: 'Withdraw the proposal',
    title: 'Withdraw this proposal?',
    consequence:
      'The case ends as withdrawn and all its tasks close. This cannot be undone; a new proposal starts from the beginning.',
  },
  rescind: {
    button: 'Rescind the decision',
    title: 'Rescind this decision?',
    consequence:
      'The decision is revoked and the case ends as rescinded. The employee receives the reasons. This cannot be undone.',
  },
  publish: {
    button: 'Publish the target post',
    title: 'Publish the target post?',
    consequence: 'From now on everybody who may read the case sees the target post.',
  },
  upload: {
    button: 'Upload a document',
    title: 'Upload a document',
    consequence: 'The file is scanned for viruses, then waits for an officer to check it.',
  },
  invitation: {
    button: 'Change the invitation',
    title: 'Change time or place of the session',
    consequence: 'All members receive a new invitation that replaces the old one.',
  },
  join: {
    button: 'I am present',
    title: 'Note that you are present',
    consequence: 'Your presence counts towards the quorum.',
  },
  motion: {
    button: 'Propose another post',
    title: 'Propose another post',
    consequence: 'The panel votes on this post too.',
  },
  conflict: {
    button: 'I have a conflict of interest',
    title: 'Step aside from this case?',
    consequence: 'You can no longer read this case, and your substitute votes. This cannot be undone.',
  },
  dissent: {
    button: 'Note a dissent',
    title: 'Dissenting opinion',
    consequence: 'Your opinion stands in the minutes in your name.',
  },
  correction: {
    button: 'Draft a correction',
    title: 'Draft a letter of correction',
    consequence: 'A decree that was signed is never edited; a correction is initialled and signed like the decree.',
  },
  'initial-correction': {
    button: 'Initial the correction',
    title: 'Initial the correction',
    consequence: 'An initialled correction goes on to be signed.',
  },
  'sign-correction': {
    button: 'Sign the correction',
    title: 'Sign the correction',
    consequence: 'A signed correction applies together with its decree.',
  },
  object: {
    button: 'File an objection',
    title: 'File an objection',
    consequence:
      'Objecting is your right and does not affect your appraisal. The authority owes you an answer with reasons.',
  },
  'withdraw-objection': {
    button: 'Withdraw the objection',
    title: 'Withdraw your objection?',
    consequence: 'The decision stands. An objection that was withdrawn cannot be filed again.',
  },
  hold: {
    button: 'Hold the effective date',
    title: 'Hold the effective date',
    consequence: 'The move does not take effect until the objection is decided.',
  },
  extend: {
    button: 'Take more time to decide',
    title: 'Take more time to decide',
    consequence: 'Only once, and only where the policy names a ground. The employee receives the reasons.',
  },
  ask: {
    button: 'Ask a question',
    title: 'Ask a question',
    consequence: 'Your question becomes a task with a due date for whom you ask.',
  },
  'correct-date': {
    button: 'Correct the effective date',
    title: 'Correct the effective date',
    consequence: 'The earlier record is kept beside the new one.',
  },
  override: {
    button: 'Leave the usual path',
    title: 'Leave the usual path',
    consequence: 'A second person has to confirm it. Both are on record with their reasons.',
  },
  'confirm-override': {
    button: 'Confirm',
    title: 'Confirm leaving the usual path?',
    consequence: 'It applies at once and is on record in both your names.',
  },
  'retract-override': {
    button: 'Retract the request',
    title: 'Retract this request?',
    consequence: 'The case stays on its path.',
  },
  assign: {
    button: 'Hand to somebody else',
    title: 'Hand this task over',
    consequence: 'The task moves to the person you choose, who is told.',
  },
  'stand-in': {
    button: 'Arrange a stand-in',
    title: 'Who stands in for you?',
    consequence: 'During that time your tasks move to the stand-in, then come back.',
  },
  judge: {
    button: 'Give the result',
    title: 'Result of the check',
    consequence: 'The employee is told when a document is sent back.',
  },
};

/** Fields of what can be done to a case beside its tasks. */
export const formActs = {
  'act-upload': {
    kind: {
      label: 'Kind of document',
      options: {
        'exception-approval': 'Approval of an exception',
        'external-reply': 'Reply of an external agency',
        'objection-evidence': 'Evidence of an objection',
        'training-certificate': 'Certificate of a training',
      },
    },
    file: { label: 'File', help: 'PDF, JPEG or PNG.' },
    signatoryClass: {
      label: 'Level of the signatory',
      options: {
        'jpt-utama': 'Senior executive I',
        'jpt-madya': 'Senior executive II',
        'jpt-pratama': 'Senior executive III',
        administrator: 'Administrator',
        pengawas: 'Supervisor',
      },
    },
    signedOn: { label: 'Signed on' },
    signedNumber: { label: 'Number of the letter' },
  },
  'act-invitation': {
    heldAt: { label: 'Time of the session' },
  },
  'act-dissent': {
    text: { label: 'Your opinion' },
  },
  'act-conflict': {
    reason: { label: 'What is the relation or interest?' },
  },
  'act-object': {
    reasons: { label: 'Why do you object?', help: 'Say what is wrong and the evidence. At least 20 letters.' },
    documentIds: { label: 'Evidence', help: 'Upload it first in the tab Documents as evidence of an objection.' },
  },
  'act-extend': {
    days: { label: 'How many more days?' },
  },
  'act-ask': {
    addressee: { label: 'Whom do you ask?', options: { hr: 'The HR office', unit: 'The head of the receiving unit' } },
    question: { label: 'Your question' },
  },
  'act-correct-date': {
    effectiveDate: { label: 'Correct effective date' },
    letter: { label: 'Letter it rests on', help: 'Owed once the decree is signed.' },
    number: { label: 'Number of the letter' },
    duringFreeze: { label: 'The date lies in a freeze' },
    carryTraining: { label: 'Training goes on beside the new duties' },
  },
  'act-correction': {
    dated: { label: 'Date of the correction' },
    changes: { label: 'What is corrected' },
    where: { label: 'Where?' },
    written: { label: 'Written' },
    correct: { label: 'Should be' },
  },
  'act-initial-correction': {
    decision: { label: 'Is the correction right?' },
  },
  'act-sign-correction': {
    signed: { label: 'Do you sign this correction?', options: { true: 'Sign', false: 'Return' } },
  },
  'act-override': {
    kind: {
      label: 'What path?',
      options: {
        'skip-task': 'Skip a task',
        'extend-deadline': 'Extend the due date of a task',
        'reopen-documents': 'Open the documents again',
      },
    },
    taskId: { label: 'Task', help: 'An open task of this case.' },
    dueAt: { label: 'New due date' },
  },
  'act-assign': {
    accountId: { label: 'To whom?', help: 'Search for the name.' },
  },
  'act-stand-in': {
    delegateId: { label: 'Stand-in', help: 'Search for the name.' },
    from: { label: 'From' },
    until: { label: 'Until' },
  },
  'act-judge': {
    reasons: { label: 'Reasons', help: 'Choose the reason of a repair or refusal.' },
  },
};

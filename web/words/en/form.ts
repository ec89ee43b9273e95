import { formActs } from './form-acts.ts';
import { formOptions } from './form-options.ts';

/** Fields of the forms: what each asks, with what helps to answer; first those of all kinds, then what one kind says otherwise. */
export const form = {
  any: {
    decision: { label: 'What do you decide?' },
    documents: { label: 'Documents' },
    id: { label: 'Document' },
    verdict: { label: 'Result of the check' },
    reasons: { label: 'Why?', help: 'Read by the panel and by the employee. Name evidence, not the person.' },
    note: { label: 'Note' },
    missing: { label: 'Documents that are missing' },
    missingDocuments: { label: 'Other documents that are missing' },
    exceptionReference: { label: 'Number of the letter of exception' },
    documentId: { label: 'Document it rests on', help: 'Upload the document on the page of the case first.' },
    validUntil: { label: 'Valid until' },
    productivity: { label: 'Productivity (0–100)' },
    innovation: { label: 'Innovation (0–100)' },
    reference: { label: 'Number of the letter or record' },
    heldOn: { label: 'Held on' },
    obstacles: { label: 'Obstacles met', help: 'Leave empty if there are none.' },
    effectiveDate: { label: 'Effective from' },
    competency: { label: 'Competency' },
    byDate: { label: 'Done by' },
    received: { label: 'I have received the decree' },
    signed: { label: 'I sign this decree' },
    result: { label: 'Result' },
    reason: { label: 'Why?' },
    code: { label: 'Reason code' },
    place: { label: 'Place' },
    dated: { label: 'Date of the letter' },
    officiant: { label: 'Who administers the oath' },
    postId: { label: 'Post', help: 'Search by the name of the post or unit.' },
    evidence: { label: 'Evidence', help: 'A document that was uploaded on the page of the case.' },
  },
  'intake-check': {
    decision: {
      label: 'Are the documents complete?',
      optionHelp: {
        incomplete: 'The applicant is given time to complete them (BTS).',
        refused: 'The documents do not meet the requirements (TMS); the employee is told why.',
      },
    },
    documents: { label: 'Result for each document' },
    reasons: { label: 'Reasons', help: 'Choose the reason of a repair or refusal.' },
  },
  'complete-documents': { documents: { label: 'Documents completed' } },
  'vacancy-check': { vacancy: { label: 'Is the post vacant by the workload analysis?' } },
  'eligibility-exception': {
    decision: { label: 'Is the exception granted?' },
    rule: { label: 'Rule excepted from', help: 'Its number on the certificate, such as R04.' },
    authority: { label: 'Authority' },
  },
  'performance-evaluation': {
    workResult: { label: 'Work results' },
    workBehavior: { label: 'Work behaviour (BerAKHLAK)' },
  },
  'competency-assessment': {
    levels: { label: 'Level of each competency (0–5)' },
    potential: { label: 'Potential (0–100)' },
  },
  'release-opinion': { opinion: { label: 'Does your unit release this employee?' } },
  'acceptance-opinion': { opinion: { label: 'Does your unit accept this employee?' } },
  'audit-clearance': { clearance: { label: 'Is the employee clear of audit findings?' } },
  'employee-answer': {
    answer: {
      label: 'What do you say to this plan?',
      optionHelp: {
        conditions: 'You are invited to a talk and asked once more.',
        declined: 'Your reasons are read by the panel.',
      },
    },
    benefitSheetRead: { label: 'I have read the sheet of benefits and impact' },
    reasons: { label: 'Your reasons or conditions' },
  },
  'consultation-talk': { explained: { label: 'What was explained?' }, agreed: { label: 'What was agreed?' } },
  'analyst-recommendation': {
    recommendation: {
      label: 'What do you recommend?',
      help: 'It does not bind the panel, but stands on record in your name.',
    },
  },
  'session-convening': { heldAt: { label: 'Time of the session' }, place: { label: 'Place of the session' } },
  'session-attendance': { present: { label: 'Seats present', help: 'Numbers of the seats, one per line.' } },
  'panel-vote': {
    choice: { label: 'Your vote on the post proposed' },
    alternatives: { label: 'Votes on other posts' },
    motion: { label: 'Motion number' },
  },
  'panel-minutes': { minutes: { label: 'Minutes of the session' } },
  'authority-decision': {
    postId: { label: 'Post decided', help: 'Leave empty if it is the one proposed.' },
    postReasons: { label: 'Why another post?' },
    duringFreeze: {
      label: 'The date lies in a freeze: the decree waits for the approval of the Minister of Home Affairs',
    },
    demotion: { label: 'Demotion' },
    acknowledged: { label: 'I know that this is a demotion' },
    ground: { label: 'Ground of the demotion' },
  },
  'decree-draft': {
    dated: { label: 'Date of the decree' },
    demotionGround: { label: 'Ground of the demotion named in the decree' },
    number: { label: 'Number of the decree', help: 'Leave empty to have it given when the decree is signed.' },
    joint: { label: 'Joint decree' },
    letter: { label: 'Joint draft' },
    lead: { label: 'First case of the joint draft' },
  },
  'training-plan': {
    courses: { label: 'Training' },
    decision: { label: 'Enrol or waive?' },
    course: { label: 'Course', help: 'Code from the catalogue; leave empty for the one proposed.' },
  },
  'training-completion': { result: { label: 'Result of the training' }, completedOn: { label: 'Completed on' } },

  'question-for-hr': {
    answer: { label: 'Your answer', help: 'Read by the employee who asked. Name figures and what they rest on.' },
  },
  'question-for-unit': {
    answer: { label: 'Your answer', help: 'Read by the employee who asked. Say how the unit really is.' },
  },
  'decree-initials': { decision: { label: 'Is the draft correct?' }, reasons: { label: 'What is to be corrected?' } },
  'decree-second-initials': {
    decision: { label: 'Is the draft correct?' },
    reasons: { label: 'What is to be corrected?' },
  },
  'decree-signature': {
    signed: { label: 'Do you sign this decree?', options: { true: 'Sign', false: 'Return to the drafter' } },
    reasons: { label: 'What is to be corrected?' },
  },
  'objection-decision': {
    decision: {
      label: 'Is the objection upheld?',
      optionHelp: { uphold: 'The decree is revoked; choose what follows.' },
    },
    reasons: { label: 'Considerations', help: "Answer each of the employee's reasons. The employee reads this." },
    remedy: {
      label: 'What follows?',
      help: 'Only where it is upheld.',
      optionHelp: {
        rescind: 'The employee stays in the old post.',
        're-deliberate': 'The panel meets again.',
        'change-decree': 'A new decree for another post.',
      },
    },
    postId: { label: 'Post of the new decree', help: 'Only where the decree is replaced.' },
  },
  'benefit-acknowledgement': {
    acknowledged: { label: 'I have read the benefits and the impact of this move' },
    comment: { label: 'Your remarks', help: 'May stay empty. Having read is not agreeing.' },
  },
  'training-waiver': { decision: { label: 'Is the employee excused from this training?' } },
  'inauguration-invitation': {
    reference: { label: 'Number of the invitation' },
    heldOn: { label: 'Day of the inauguration' },
    at: { label: 'Time', help: 'Such as 09:00.' },
    place: { label: 'Place of the inauguration' },
    lateReasons: {
      label: 'Why is the invitation late?',
      help: 'Only where fewer days are left than the rule asks for.',
    },
  },
  inauguration: {
    reference: { label: 'Number of the minutes of the oath' },
    witnesses: { label: 'Witnesses', help: 'Two to four names, one per line.' },
  },
  handover: {
    reference: { label: 'Number of the record of handover (BAST)' },
    handedOverBy: { label: 'Handed over by' },
    takenOverBy: { label: 'Taken over by' },
    openWork: { label: 'Unfinished work', help: 'One per line; leave empty if there is none.' },
  },
  'duty-start-statement': {
    reference: { label: 'Number of the statement (SPMT)' },
    startedOn: { label: 'Duty started on' },
    statedBy: { label: 'Stated by' },
  },
  'pay-stop-certificate': {
    reference: { label: 'Number of the certificate (SKPP)' },
    paidUntil: { label: 'Paid by the old unit until' },
    certifiedBy: { label: 'Certified by' },
  },
  'payroll-change': {
    reference: { label: 'Number of the change of payroll' },
    paidFrom: { label: 'Paid by the new unit from' },
    changedBy: { label: 'Changed by' },
  },
  'registry-update': {
    reference: { label: 'Number of the update in SIASN' },
    reason: { label: 'Why is it recorded by hand?' },
  },
  orientation: {
    mentor: { label: 'Mentor', help: 'Who answers questions in the first months.' },
    oriented: { label: 'What was introduced?' },
  },
  'performance-plan': {
    reference: { label: 'Number of the performance plan (SKP)' },
    agreedOn: { label: 'Agreed on' },
    periodFrom: { label: 'Period from' },
    periodTo: { label: 'Period until' },
    supervisor: { label: 'Supervisor who agreed' },
    targets: { label: 'Targets', help: 'One per line, each with its measure.' },
  },
  'rescission-settlement': {
    decision: { label: 'Where does the employee return to?' },
    postId: { label: 'Equal post', help: 'Search by the name of the post or unit.' },
  },
  'self-review': {
    productivity: { label: 'How productive are you now? (0–100)' },
    innovation: { label: 'How free are you to try new ways? (0–100)' },
  },
  'person-review': {
    result: {
      label: 'Is the employee still in this post?',
      options: { other: 'Yes, fill in the review', 'person-left': 'No, the employee has moved on or left' },
    },
  },
  'unit-review': { service: { label: 'Quality of service (0–100)' } },
  'improvement-plan': {
    cause: { label: 'Kind of cause' },
    rootCause: { label: 'Root cause' },
    action: { label: 'What will be done?' },
    owner: { label: 'Responsible', help: 'Leave empty if it is yourself.' },
    startDate: { label: 'Start' },
    furtherMove: { label: 'Another move is what helps: this case ends, and HR opens that one' },
  },
  'shortlist-decision': {
    nominees: { label: 'Who is nominated?', help: 'In their order; empty means nobody.' },
    reasons: { label: 'Why them?', help: 'They become the reason of the cases that open.' },
  },
  ...formActs,
  options: formOptions,
};

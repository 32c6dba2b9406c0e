/** What an alarm says; its section of docs/aws/runbook.md says what to do. */
export interface AlarmText {
  /** Name of the alarm, after the stack's. */
  name: string;
  /** Which people are harmed, and how. */
  says: string;
  /** Anchor in the runbook. */
  section: string;
}

/** The alarms' wording, apart from what they measure. */
export const alarmTexts = {
  undelivered: {
    name: 'papers-not-taken-in',
    says: 'Papers came in and nobody is reading them: their senders wait for an answer that nobody is preparing, and the legal period runs.',
    section: 'papers-not-taken-in',
  },
  waiting: {
    name: 'papers-wait-too-long',
    says: 'Papers that came in have been waiting for more than 15 minutes to be read: the desk does not see them yet.',
    section: 'papers-wait-too-long',
  },
  intakeFailed: {
    name: 'packet-without-a-case',
    says: 'A packet has no case, or its original, with an individual number on it, could not be removed: one applicant is not served, or what the law forbids to keep is kept.',
    section: 'packet-without-a-case',
  },
  unreadable: {
    name: 'many-unreadable',
    says: 'Many packets of the last hour could not be read: their senders would be asked for papers that they sent in good order.',
    section: 'many-unreadable',
  },
  pagesSkipped: {
    name: 'pages-left-out',
    says: 'Pages were left out because reading them failed: applicants could be asked for papers that they sent.',
    section: 'pages-left-out',
  },
  readerSlow: {
    name: 'reading-near-its-time-limit',
    says: 'Some pages take more than 90 of their 120 seconds to be read: soon they will be left out.',
    section: 'reading-near-its-time-limit',
  },
  throttled: {
    name: 'reading-held-back',
    says: 'AWS holds reading back at the limit of functions that run at once: papers are read late, and after minutes of it pages are left out.',
    section: 'reading-held-back',
  },
  table: {
    name: 'table-refuses-work',
    says: 'The table of cases refuses reads or writes: the desk cannot work, and cases are queued late.',
    section: 'table-refuses-work',
  },
  decisionFailed: {
    name: 'decision-not-handed-on',
    says: 'A person decided, and what should follow did not: an applicant gets no answer.',
    section: 'decision-not-handed-on',
  },
  pastRedLine: {
    name: 'cases-past-the-red-line',
    says: 'People have waited for two weeks and have heard nothing: by law (法39条) they may go to court from now on.',
    section: 'cases-past-the-red-line',
  },
  roundNotDone: {
    name: 'round-not-done',
    says: "The day's round over all cases was not done, or not to its end: papers may be kept for longer than was promised, and nobody is told who waits too long.",
    section: 'round-not-done',
  },
  roomFails: {
    name: 'case-room-fails',
    says: 'The case room answers with errors: the mailroom, the desk or the fax gateway cannot work, and faxes may be sent again and again.',
    section: 'case-room-fails',
  },
  roomSlow: {
    name: 'case-room-slow',
    says: 'Of twenty requests to the case room one takes more than three seconds: people at the desk wait instead of working.',
    section: 'case-room-slow',
  },
  roomThrottled: {
    name: 'case-room-held-back',
    says: 'AWS holds the case room back at the limit of functions that run at once: people at the desk are turned away, and what they sent is not taken.',
    section: 'case-room-held-back',
  },
  signInThrottled: {
    name: 'sign-in-held-back',
    says: 'People cannot sign in, or are signed out at work: Cognito holds back what asks it too often.',
    section: 'sign-in-held-back',
  },
  backlogFailed: {
    name: 'backlog-stopped',
    says: 'A backlog stopped before its end: the rest of its packets have no case.',
    section: 'backlog-stopped',
  },
} as const satisfies Record<string, AlarmText>;

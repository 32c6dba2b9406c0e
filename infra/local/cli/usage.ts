export const usage = `Uketsuke takes in mailed and faxed requests by which people exercise their rights
over their personal data, and queues a case for each.

  npm start [-- --port N]
      Serves mailroom, review, API and sign-in at http://localhost:8170/, on this
      machine alone. Takes the samples in (the first time), and watches
      data/inbox/mail and data/inbox/fax.
  npm run --silent intake -- process [--channel mail|fax]
                                     [--received-on YYYY-MM-DD] FILE|DIR…
      Takes files in and brings each into the queue. In a folder it takes TIFF,
      PDF, JPEG and PNG; a file that is named is always taken. Channel: fax for
      TIFF, otherwise mail. Day: today (Tokyo).
  npm run --silent intake -- queue
      The cases that wait for a person, by the day the answer is due.
  npm run --silent intake -- case NUMBER
      One case: what is asked, what is missing, and what happened so far.
  npm run --silent intake -- watch [--channel mail|fax] DIR
      Takes in whatever is put into a folder, and removes it from there.
      Ctrl-C ends it.
  npm run --silent intake -- rules
      The rules that a packet is held against.
  npm run --silent intake -- sweep
      Notes in the histories which cases wait too long, and erases what has been
      over for as long as the policy keeps it. While npm start runs it does so by
      itself, once a day.
  npm run --silent intake -- verify-audit FILE
      Whether each history in an exported audit trail (JSON Lines) is whole: no
      entry changed, put in or left out. It cannot see that the last entries of
      a history were cut off.

  --data DIR   where cases and papers are kept (default: data)
  --port N     where npm start listens (default: 8170, or a free one where that
               is taken)
  --json       one JSON object a line, on standard output and nothing else there

Exit codes: 0 every packet became a case, whatever its verdict, or every history
is whole; 1 some file did not, or some history is not; 2 the command was not
understood; 3 the data folder cannot be used; 4 the reader does not start; 5 no
case has that number; 6 the port is taken; 130 interrupted. What was accepted
before an interruption goes on at the next start.
`;

/** The command was not understood; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

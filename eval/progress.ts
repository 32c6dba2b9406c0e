/** Tells on standard error how many packets are done: in place on a terminal, every tenth elsewhere. */
export function progress(of: number): (done: number) => void {
  const terminal = process.stderr.isTTY;
  return (done) => {
    if (terminal) process.stderr.write(`\r${done} of ${of} packets${done >= of ? '\n' : ''}`);
    else if (done % 10 === 0 || done === of) process.stderr.write(`${done} of ${of} packets\n`);
  };
}

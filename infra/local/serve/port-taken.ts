/** Another program listens there already. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  constructor(port: number) {
    super(`port ${port} is taken by another program`);
  }
}

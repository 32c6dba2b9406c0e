/** Under which CloudWatch shows what the functions count. */
const namespace = 'Uketsuke';

/** Says how many there are of something, in the same format as {@link count}. Without dimensions: one number for all. */
export function tell(values: Readonly<Record<string, number>>): void {
  write(
    Object.keys(values).map((Name) => ({ Name, Unit: 'Count' })),
    [[]],
    values,
  );
}

/**
 * Counts one, in CloudWatch's embedded metric format
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html):
 * a line of the log that becomes a metric, without a call. It is written past `console`, which would wrap it.
 * @param dimensions codes, never what a document says
 */
export function count(name: string, dimensions: Readonly<Record<string, string>>): void {
  write([{ Name: name, Unit: 'Count' }], [[], Object.keys(dimensions)], { [name]: 1, ...dimensions });
}

function write(Metrics: readonly object[], Dimensions: readonly string[][], said: object): void {
  const CloudWatchMetrics = [{ Namespace: namespace, Dimensions, Metrics }];
  const line = { _aws: { Timestamp: Date.now(), CloudWatchMetrics }, ...said };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Under which CloudWatch shows what the functions count. */
const namespace = 'Uketsuke';

/**
 * Counts one, in CloudWatch's embedded metric format
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html):
 * a line of the log that becomes a metric, without a call. It is written past `console`, which would wrap it.
 * @param dimensions codes, never what a document says
 */
export function count(name: string, dimensions: Readonly<Record<string, string>>): void {
  const line = {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: namespace,
          Dimensions: [[], Object.keys(dimensions)],
          Metrics: [{ Name: name, Unit: 'Count' }],
        },
      ],
    },
    [name]: 1,
    ...dimensions,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

import { type Costs, costsOf, dominating, type Engine, monthsKept, standing, sumOf } from './cost.ts';
import type { PriceFile, QuotaFile, Workload } from './files.ts';
import { strainsOf } from './load.ts';

export interface Inputs {
  prices: PriceFile;
  workload: Workload;
  quotas: QuotaFile;
  /** Packets a month. */
  volumes: readonly number[];
}

/** Months that pages would be kept if they went 30 days after the answer: the time to answer, and a month. */
const monthsIfErased = 2;

/** The report, at most 80 columns wide. */
export function report({ prices, workload, quotas, volumes }: Inputs): string {
  const builtIn = costsOf('built-in', prices, workload);
  const textract = costsOf('textract', prices, workload);
  const soon = sumOf(costsOf('built-in', prices, workload, monthsIfErased));
  const unverified = Object.entries(prices.prices).flatMap(([name, { verified }]) =>
    verified ? [] : [name],
  );
  return [
    `Cost on AWS, ${prices.place}, list prices of ${prices.asOf} in US dollars.`,
    `A packet has ${workload.pages} pages; documents are kept ${monthsKept} months, and are paid for`,
    'with the month in which they came.',
    '',
    ...costTable(builtIn, textract),
    '',
    ...wrap(
      `Of 1,000 packets whose pages go a month after the answer (the day's round): ${usd(soon)} with the built-in reader.`,
    ),
    ...wrap(
      `Standing cost: ${usd(standing(prices, workload))} a month, whatever comes (key, alarms, dashboard, polling, the fax gateway's sign-in).`,
    ),
    ...wrap(
      `Textract is counted with ${Math.round(100 * workload.textractFallback)}% of pages read again by the built-in reader: its languages are documented without Japanese.`,
    ),
    '',
    ...volumes.flatMap((packets) => [...volumeLines(packets, { prices, workload, quotas, volumes }), '']),
    ...wrap(`Prices not verified: ${unverified.join(', ')}. See infra/aws/cost/prices.json.`),
  ].join('\n');
}

function costTable(builtIn: Costs, textract: Costs): string[] {
  const line = (name: string, a: string, b: string): string =>
    `${name.padEnd(40)}${a.padStart(12)}${b.padStart(12)}`;
  return [
    line('US dollars for 1,000 packets', 'built-in', 'Textract'),
    '-'.repeat(64),
    ...Object.entries(textract).map(([component, cost]) => {
      const own = builtIn[component];
      return line(component, own === undefined ? '-' : usd(own), usd(cost));
    }),
    '-'.repeat(64),
    line('together', usd(sumOf(builtIn)), usd(sumOf(textract))),
  ];
}

function volumeLines(packets: number, inputs: Inputs): string[] {
  const engines: readonly Engine[] = ['built-in', 'textract'];
  return [
    `${packets.toLocaleString('en')} packets a month`,
    ...engines.flatMap((engine) => engineLines(engine, packets, inputs)),
  ];
}

function engineLines(engine: Engine, packets: number, { prices, workload, quotas }: Inputs): string[] {
  const costs = costsOf(engine, prices, workload);
  const month = (sumOf(costs) * packets) / 1000 + standing(prices, workload);
  const { component, share } = dominating(costs);
  const strains = strainsOf(packets, engine, workload, quotas);
  const over = strains.filter((one) => one.share > 0.5);
  const [first] = strains;
  const told = over.length > 0 ? over : first ? [first] : [];
  return [
    `  ${engine.padEnd(9)} ${usd(month)} a month; ${percent(share)} of it is ${component}`,
    ...told.flatMap(({ name, asked, limit, share: of, raise }) => [
      `    ${of > 1 ? 'BINDS' : of > 0.5 ? 'near ' : 'first'} ${name}: ${amount(asked)} of ${amount(limit)} at peak (${percent(of)})`,
      ...(of > 0.5 ? wrap(`raise: ${raise}`, '          ') : []),
    ]),
  ];
}

const usd = (value: number): string =>
  `$${value.toLocaleString('en', { minimumFractionDigits: value < 1 ? 3 : 2, maximumFractionDigits: value < 1 ? 3 : 2 })}`;
const percent = (share: number): string =>
  `${(100 * share).toLocaleString('en', { maximumSignificantDigits: share < 0.1 ? 1 : 3 })}%`;
const amount = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });

/** Lines of at most 80 characters. */
function wrap(text: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length + 1 > 80) {
      lines.push(line);
      line = indent;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

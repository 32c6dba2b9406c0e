import { readPrices, readQuotas, readWorkload } from './files.ts';
import { report } from './report.ts';

/** The volumes of the documentation, where none are given. */
const usual = [1000, 100_000, 10_000_000];

const given = process.argv.slice(2).map((text) => Number(text.replaceAll(',', '')));
if (given.every((packets) => Number.isFinite(packets) && packets > 0)) {
  const volumes = given.length > 0 ? given : usual;
  console.log(report({ prices: readPrices(), workload: readWorkload(), quotas: readQuotas(), volumes }));
} else {
  console.error('Give packets a month as numbers: npm run cost -- 5000 200000');
  process.exitCode = 2;
}

/**
 * Writes src/documents/time-zones.ts: which country each time zone is in, from the tz database of this machine (Debian's
 * package tzdata; the data is in the public domain). `npx tsx scripts/time-zones.ts [FOLDER]`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const folder = process.argv[2] ?? '/usr/share/zoneinfo';
const lines = (name: string) =>
  readFileSync(`${folder}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

const [, release = ''] = /^# version (\S+)/m.exec(readFileSync(`${folder}/tzdata.zi`, 'utf8')) ?? [];
/** A device names none but these, and some by the name that they had before. */
const AREAS = /^(Africa|America|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;
/**
 * Names of before whose clocks agree with those of another country: the database links them there, and browsers still say some
 * of them (CLDR's names of Chuuk, Pohnpei, Atikokan and Asmara).
 */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'ER',
  'Africa/Timbuktu': 'ML',
  'America/Coral_Harbour': 'CA',
  'America/Virgin': 'VI',
  'Atlantic/Jan_Mayen': 'SJ',
  'Pacific/Ponape': 'FM',
  'Pacific/Truk': 'FM',
  'Pacific/Yap': 'FM',
};

const countries = new Map(
  lines('zone.tab').map((line) => {
    const [country = '', , zone = ''] = line.split('\t');
    return [zone, country] as const;
  }),
);
for (const line of lines('tzdata.zi').filter((each) => each.startsWith('L '))) {
  const [, target = '', former = ''] = line.split(' ');
  const country = ELSEWHERE[former] ?? countries.get(target);
  if (country && !countries.has(former)) countries.set(former, country);
}

/** Areas of before, each of one country but for what is named first: some devices are still set to them. */
const WHOLE: Readonly<Record<string, string>> = {
  Brazil: 'BR',
  Canada: 'CA',
  Chile: 'CL',
  Mexico: 'MX',
  US: 'AS Samoa,US',
};

const areas = new Map<string, Map<string, string[]>>();
for (const [zone, country] of [...countries].sort()) {
  if (!AREAS.test(zone)) continue;
  const [area = '', ...rest] = zone.split('/');
  const inArea = areas.get(area) ?? new Map<string, string[]>();
  areas.set(area, inArea);
  inArea.set(country, [...(inArea.get(country) ?? []), rest.join('/')]);
}
const table = {
  ...Object.fromEntries(
    [...areas].map(([area, inArea]) => [
      area,
      [...inArea].map(([country, zones]) => `${country} ${zones.join(' ')}`).join(','),
    ]),
  ),
  ...WHOLE,
};
writeFileSync(
  'src/documents/time-zones.ts',
  await format(
    `/**
 * Time zones by area and country, names of before among them: \`AU Adelaide Brisbane,…\`. A country without zones has all that is
 * left of the area. Written by scripts/time-zones.ts
 * from the tz database, release ${release}.
 */
export const TIME_ZONES: Readonly<Record<string, string>> = ${JSON.stringify(table)};`,
    { parser: 'typescript', printWidth: 120, singleQuote: true },
  ),
);

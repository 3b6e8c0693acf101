import { msg } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';
import { nearestLocale } from '../../runtime/locale.js';
import { warn } from '../../runtime/report.js';
import {
  addressFields,
  countries,
  countryNames,
  type AddressPart,
  type PartKind,
} from '../../services/giving/address-forms.js';
import { Lazy } from '../../runtime/lazy.js';
import type { FurtherField } from '../../services/form-fields.js';
import type { Detail } from './view.js';

/** An address as a search of the page's own finds it. */
export interface FoundAddress {
  /** What a reader chooses it by. */
  readonly label: string;
  /** ISO 3166 code; default: the country that is chosen. */
  readonly country?: string;
  readonly street: string;
  readonly district?: string;
  readonly place?: string;
  readonly region?: string;
  readonly postcode?: string;
}

/** @param country ISO 3166 code of the chosen country, or an empty string */
export type AddressFinder = (typed: string, country: string) => Promise<readonly FoundAddress[]>;

export type DetailName = 'name' | 'email' | 'country' | AddressPart;

export interface DetailField extends Omit<FurtherField, 'hint' | 'type'> {
  readonly name: DetailName;
  readonly required: boolean;
  readonly type: 'text' | 'email' | 'lines' | 'choice';
  readonly value: string;
  /** Of a choice: what there is. */
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

export interface Search {
  readonly typed: string;
  readonly state: 'idle' | 'searching' | 'found' | 'none' | 'failed';
  readonly found: readonly FoundAddress[];
}

/** States and provinces of the countries that have them in an address. */
const addressRegions = /* @__PURE__ */ new Lazy(() => import('../../services/giving/address-regions.js'));

const IDLE: Search = { typed: '', state: 'idle', found: [] };

/** The fields that a publisher's own back end wants of a reader. What is typed stays in them. */
export class Details {
  fields: readonly DetailField[] = [];
  search = IDLE;
  private readonly values = new Map<DetailName, string>();
  private hasChosen = false;
  private hasAsked = false;

  /** @param filled is called once fields show an address that was found: nobody has typed there */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly filled: () => void,
  ) {}

  prepare(wanted: readonly Detail[], country: string | null | undefined, locale: string): void {
    const fields: Omit<DetailField, 'value'>[] = [];
    const plain = { type: 'text', required: true, choices: [] } as const;
    if (wanted.includes('name'))
      fields.push({ ...plain, name: 'name', label: msg('Name', { id: 'subscribe-name' }), autocomplete: 'name' });
    if (wanted.includes('email'))
      fields.push({
        ...plain,
        name: 'email',
        type: 'email',
        label: msg('Email address', { id: 'subscribe-email' }),
        autocomplete: 'email',
      });
    if (wanted.includes('address')) fields.push(...this.addressOf(country, locale));
    this.fields = fields.map((field) => ({ ...field, value: this.values.get(field.name) ?? '' }));
  }

  set(name: DetailName, value: string): void {
    this.values.set(name, value);
    if (name === 'country') this.hasChosen = true;
    this.host.requestUpdate();
  }

  /** Forgets all that was typed. */
  clear(): void {
    this.values.clear();
    this.hasChosen = false;
    this.search = IDLE;
  }

  /** Asks the page's own search, on a press alone. What it answers to an older question is not shown. */
  async find(finder: AddressFinder): Promise<void> {
    const typed = this.search.typed.trim();
    if (!typed) return;
    const asked = (this.search = { ...this.search, state: 'searching', found: [] });
    this.host.requestUpdate();
    let answer: Search = { typed, state: 'failed', found: [] };
    try {
      const found: unknown = await finder(typed, this.values.get('country') ?? '');
      if (Array.isArray(found)) {
        const addresses = (found as (FoundAddress | null)[]).filter((one) => one !== null && typeof one === 'object');
        answer = { typed, state: addresses.length ? 'found' : 'none', found: addresses };
      } else warn(this.host, 'finder: it gave no list');
    } catch (error) {
      // Never its message: what the reader typed may be in it.
      warn(this.host, `finder: it threw ${error instanceof Error ? error.name : typeof error}`);
    }
    if (this.search !== asked) return;
    this.search = answer;
    this.host.requestUpdate();
  }

  lookFor(typed: string): void {
    this.search = { ...IDLE, typed };
    this.host.requestUpdate();
  }

  take({ country, street, district, place, region, postcode }: FoundAddress): void {
    const values = {
      ...(country && { country: country.toUpperCase() }),
      'street-address': street,
      'address-level3': district ?? '',
      'address-level2': place ?? '',
      'address-level1': region ?? '',
      'postal-code': postcode ?? '',
    };
    for (const [name, value] of Object.entries(values)) this.set(name as DetailName, value);
    this.search = IDLE;
    // The list that was pressed in is gone: the reader goes on with what it has filled in.
    void this.host.updateComplete.then(() => {
      this.filled();
      this.host.shadowRoot!.querySelector<HTMLElement>('[name=street-address]')?.focus();
    });
  }

  private addressOf(written: string | null | undefined, locale: string): Omit<DetailField, 'value'>[] {
    if (!this.hasChosen) {
      const first = written?.trim().toUpperCase() || regionOf(nearestLocale(this.host));
      this.values.set('country', countries.includes(first) ? first : '');
    }
    const country = this.values.get('country')!;
    const fields = addressFields(country);
    const regions = fields.some(({ part }) => part === 'address-level1') ? this.regionsOf(country, locale) : [];
    const choice = { type: 'choice', required: true } as const;
    return [
      {
        ...choice,
        name: 'country',
        label: msg('Country', { id: 'give-country' }),
        autocomplete: 'country',
        choices: countryNames(locale).map(({ code, name }) => ({ value: code, text: name })),
      },
      ...fields.map(({ part, kind, required }) => {
        const common = { name: part, label: labelOf(part, kind), required, autocomplete: part };
        const isChoice = part === 'address-level1' && regions.length > 0;
        return isChoice
          ? { ...common, type: 'choice' as const, choices: regions }
          : { ...common, type: part === 'street-address' ? ('lines' as const) : ('text' as const), choices: [] };
      }),
    ];
  }

  /** A page whose list of states can't be had asks for them in words. */
  private regionsOf(country: string, locale: string): { value: string; text: string }[] {
    if (!addressRegions.now) {
      this.fetchRegions();
      return [];
    }
    const { REGIONS } = addressRegions.now;
    const list = Object.hasOwn(REGIONS, country) ? REGIONS[country]!.split('|') : [];
    return list.map((names) => {
      const [latin = '', arabic = latin] = names.split('/');
      return { value: latin, text: locale.startsWith('ar') ? arabic : latin };
    });
  }

  private fetchRegions(): void {
    if (this.hasAsked) return;
    this.hasAsked = true;
    addressRegions.get().then(
      () => this.host.requestUpdate(),
      (error: unknown) => warn(this.host, `the states of a country could not be loaded: ${String(error)}`),
    );
  }
}

const regionOf = (locale: string): string => new Intl.Locale(locale).region ?? '';

function labelOf(part: AddressPart, kind: PartKind | undefined): string {
  if (kind) return kindLabel(kind);
  switch (part) {
    case 'street-address':
      return msg('Street address', { id: 'give-street' });
    case 'address-level3':
      return msg('Suburb', { id: 'give-suburb' });
    case 'address-level2':
      return msg('Town or city', { id: 'give-city' });
    case 'address-level1':
      return msg('Province', { id: 'give-province' });
    default:
      return msg('Postcode', { id: 'give-postcode' });
  }
}

function kindLabel(kind: PartKind): string {
  switch (kind) {
    case 'suburb':
      return msg('Suburb', { id: 'give-suburb' });
    case 'post_town':
      return msg('Town or city', { id: 'give-city' });
    case 'district':
      return msg('District', { id: 'give-district' });
    case 'emirate':
      return msg('Emirate', { id: 'give-emirate' });
    case 'state':
      return msg('State', { id: 'give-state' });
    case 'parish':
      return msg('Parish', { id: 'give-parish' });
    case 'island':
      return msg('Island', { id: 'give-island' });
    case 'department':
      return msg('Department', { id: 'give-department' });
    case 'region':
      return msg('Region', { id: 'give-region' });
    case 'area':
      return msg('Area', { id: 'give-area' });
    case 'county':
      return msg('County', { id: 'give-county' });
    case 'prefecture':
      return msg('Prefecture', { id: 'give-prefecture' });
    case 'do_si':
      return msg('Province', { id: 'give-province' });
    case 'oblast':
      return msg('Region', { id: 'give-region' });
    case 'neighborhood':
      return msg('Neighbourhood', { id: 'give-neighbourhood' });
    case 'townland':
      return msg('Townland', { id: 'give-townland' });
    case 'village_township':
      return msg('Village or township', { id: 'give-village' });
    case 'zip':
      return msg('ZIP code', { id: 'give-zip' });
    case 'eircode':
      return msg('Eircode', { id: 'give-eircode' });
    case 'pin':
      return msg('PIN code', { id: 'give-pin' });
  }
}

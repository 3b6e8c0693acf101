import { expect } from '@open-wc/testing';
import '../../src/define/give.js';
import type { ImpactGiveEvent } from '../../src/runtime/events/give.js';
import type { ImpactElement } from '../../src/elements/base.js';
import { addLanguage } from '../../src/runtime/languages.js';
import { build, type Example } from '../../stories/examples/example.js';
import { give, idle, unfit } from '../../stories/examples/give.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings, recordWarnings } from '../helpers/warnings.js';

type Give = HTMLElementTagNameMap['impact-give'];

const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const all = <T extends HTMLElement>(element: Give, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const one = <T extends HTMLElement>(element: Give, selector: string) => all<T>(element, selector)[0]!;
const button = (element: Give) => words(one(element, '[part=button]').textContent);
const steps = (element: Give) => all(element, '[part=step]').map(({ textContent }) => words(textContent));

async function show(example: Example): Promise<Give> {
  const element = build(example) as Give;
  document.body.append(element);
  await settle(element);
  if (example.attributes['details'])
    await until(() => element.shadowRoot!.querySelector('[name=name]'), 'the fields for details');
  return settle(element);
}

async function type(element: Give, text: string, selector = '#other'): Promise<void> {
  const field = one<HTMLInputElement>(element, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settle(element);
}

async function choose(element: Give, value: string): Promise<void> {
  one(element, `input[value="${value}"]`).click();
  await settle(element);
}

/** Presses the button; what the page would have been handed over to, or nothing. */
async function press(element: Give): Promise<string | undefined> {
  let url: string | undefined;
  const stop = (event: ImpactGiveEvent) => {
    event.preventDefault();
    ({ url } = event.detail);
  };
  document.addEventListener('impact-give', stop, { once: true });
  one(element, '[part=button]').click();
  document.removeEventListener('impact-give', stop);
  await settle(element);
  return url;
}

const focused = (element: Give) => element.shadowRoot!.activeElement;
const error = (element: Give) => words(one(element, '[part=error]')?.textContent);

describe('impact-give', () => {
  failOnLitWarnings();
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
    document.documentElement.dir = '';
  });

  const sample = firstEverywhere();
  for (const [name, example] of Object.entries<Example>(give)) {
    sample(`says and is accessible: ${name}`, async () => {
      const element = await show(example);
      expect(words(element.shadowRoot!.querySelector('.base')!.textContent)).to.contain(example.says);
      await expectAccessible(element);
    });
  }

  for (const [name, example] of Object.entries<Example>(unfit)) {
    once(`keeps its author’s words, and tells the owner once: ${name}`, async () => {
      const recorded = recordWarnings();
      const codes: string[] = [];
      document.addEventListener('impact-error', ({ detail }) => codes.push(detail.code), { once: true });
      const element = await show(example);
      expect(words(element.innerText)).to.equal(example.says);
      expect(Boolean(one(element, 'form'))).to.equal(false);
      expect(codes).to.deep.equal(['action']);
      expect(recorded.stop()).to.have.lengthOf(1);
    });
  }

  for (const [width, amounts, rows] of [
    [288, '25 50 100', 1],
    [288, '1 12.50 9999999', 3],
    [180, '25 50 100', 3],
    [600, '1 12.50 9999999', 1],
    [288, '25 50 100 250', 2],
    [600, '25 50 100 250', 2],
    [288, '10 25 50 100 250 1000', 2],
    [600, '10 25 50 100 250 1000', 2],
  ] as const)
    it(`leaves no amount of ${amounts} over, at ${width} px`, async () => {
      const column = document.createElement('div');
      column.style.inlineSize = `${width}px`;
      document.body.append(column);
      const element = build({ ...give.once, attributes: { ...give.once.attributes, amounts } }) as Give;
      column.append(element);
      await settle(element);
      const pills = all(element, '[part=amounts] [part=choice]');
      const tops = pills.map((pill) => Math.round(pill.getBoundingClientRect().top));
      const perRow = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
      expect(perRow).to.deep.equal(Array.from({ length: rows }, () => pills.length / rows));
      for (const pill of pills) expect(pill.scrollWidth).to.be.at.most(pill.clientWidth);
      // The field for another ends where one of them does, and has room for what stands in it.
      const [field, sign] = ['#other', '.money span'].map((selector) => one(element, selector).getBoundingClientRect());
      const ends = pills.map((pill) => pill.getBoundingClientRect().right);
      expect(ends.some((end) => Math.abs(end - field!.right) < 1.5)).to.equal(true);
      expect(sign!.left).to.be.greaterThan(field!.left);
      expect(sign!.right - field!.left).to.be.at.most(parseFloat(getComputedStyle(one(element, '#other')).paddingLeft));
    });

  once('keeps its author’s words while its tag says nothing', async () => {
    const element = await show(idle);
    expect(words(element.innerText)).to.equal(idle.says);
    expect(Boolean(one(element, 'form'))).to.equal(false);
    await expectAccessible(element);
  });

  it('says amount, once or monthly, currency and host on the button, as they are chosen', async () => {
    const element = await show(give.monthly);
    expect(button(element)).to.equal('Give once, at donorbox.org');
    await choose(element, '5000');
    expect(button(element)).to.equal('Give $50 AUD once, at donorbox.org');
    await choose(element, 'monthly');
    expect(button(element)).to.equal('Give $50 AUD every month, at donorbox.org');
    await type(element, '1,234.50');
    expect(button(element)).to.equal('Give $1,234.50 AUD every month, at donorbox.org');
    expect(one<HTMLInputElement>(element, '[value="5000"]').checked).to.equal(false);
    await type(element, 'some');
    expect(button(element)).to.equal('Give every month, at donorbox.org');
    await choose(element, '2500');
    expect(one<HTMLInputElement>(element, '#other').value).to.equal('');
    expect(await press(element)).to.equal('https://donorbox.org/example?amount=25&default_interval=m');
  });

  once('chooses once beforehand, whatever order its author writes, and no amount', async () => {
    const { tag, attributes, content } = give.monthly;
    const element = await show({
      tag,
      attributes: { ...attributes, frequencies: 'monthly once', selected: '7' },
      content,
      says: '',
    });
    expect(
      all<HTMLInputElement>(element, '[name=how-often]').map(({ value, checked }) => [value, checked]),
    ).to.deep.equal([
      ['once', true],
      ['monthly', false],
    ]);
    expect(all(element, '[name=how-much]:checked')).to.have.lengthOf(0);
    const checked = all(element, ':checked').length;
    element.setAttribute('frequencies', 'monthly');
    await settle(element);
    expect(checked).to.equal(1);
    expect(all(element, ':checked')).to.have.lengthOf(0);
  });

  it('hands over nobody to a monthly gift who hasn’t ticked it', async () => {
    const element = await show(give.onlyMonthly);
    expect(all(element, 'legend')[0]!.textContent).to.equal('Tick this box to give every month.');
    await choose(element, '500');
    expect(await press(element)).to.equal(undefined);
    expect(error(element)).to.equal('Tick this box to give every month.');
    expect((focused(element) as HTMLInputElement).value).to.equal('monthly');
    await choose(element, 'monthly');
    expect(button(element)).to.equal('Give €5 every month, at liberapay.com');
    expect(await press(element)).to.equal('https://liberapay.com/example/donate?amount=5&currency=EUR&period=monthly');
  });

  once('asks no amount where the address of a monthly gift carries none, and remembers the one for once', async () => {
    const element = await show(give.monthlyElsewhere);
    await choose(element, '5000');
    await choose(element, 'monthly');
    expect(Boolean(one(element, '[part=amounts]'))).to.equal(false);
    expect(words(one(element, '[part=elsewhere]').textContent)).to.equal('You choose the amount at donate.stripe.com.');
    expect(await press(element)).to.equal('https://donate.stripe.com/def');
    await choose(element, 'once');
    expect(await press(element)).to.equal('https://donate.stripe.com/abc?__prefilled_amount=5000');
  });

  once('offers no monthly gift where the service has no address for one', async () => {
    const element = await show(give.monthlyNotCarried);
    expect(Boolean(one(element, '[part=often]'))).to.equal(false);
  });

  once('is a link where the payment page asks for everything', async () => {
    const element = await show(give.page);
    const link = one<HTMLAnchorElement>(element, '[part=button]');
    expect([link.localName, link.rel, link.href]).to.deep.equal([
      'a',
      'noreferrer',
      'https://www.paypal.com/donate/?hosted_button_id=ABC',
    ]);
    expect(steps(element)).to.deep.equal(['Amount, details and payment, at www.paypal.com', 'Thanks']);
    expect(await press(element)).to.equal(link.href);
  });

  once('shows the steps, and which one this is', async () => {
    const element = await show(give.once);
    expect(steps(element)).to.deep.equal(['Amount', 'Details and payment, at donate.stripe.com', 'Thanks']);
    expect(words(one(element, '[aria-current=step]').textContent)).to.equal('Amount');
  });

  const FAULTS: readonly (readonly [typed: string, said: string])[] = [
    ['', 'Choose or enter an amount.'],
    ['fifty', 'Enter the amount in digits, such as 50 or 12.50 (AUD).'],
    ['€50', 'Enter the amount in digits, such as 50 or 12.50 (AUD).'],
    ['1.000', 'Enter the amount in digits, such as 50 or 12.50 (AUD).'],
    ['1', 'The smallest amount is $2 AUD.'],
    ['20000', 'The largest amount is $10,000 AUD.'],
  ];
  const fault = firstEverywhere();
  for (const [typed, said] of FAULTS)
    fault(`tells at the field what is wrong with “${typed}”, once the button is pressed`, async () => {
      const element = await show(give.full);
      await type(element, typed);
      expect(error(element)).to.equal('');
      expect(await press(element)).to.equal(undefined);
      expect(error(element)).to.equal(said);
      const field = one<HTMLInputElement>(element, '#other');
      expect(focused(element) === field).to.equal(true);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')).to.equal('amount-error');
      await expectAccessible(element);
      await type(element, '12.50');
      expect(error(element)).to.equal('');
      expect(await press(element)).to.equal('https://donorbox.org/example?amount=12.50&default_interval=o');
    });

  it('keeps the signs of a heading in another script at their ends, on the page’s side', async () => {
    const element = await show(give.hard);
    const { unicodeBidi, textAlign } = getComputedStyle(element.shadowRoot!.querySelector('h2')!);
    expect(unicodeBidi).to.equal('plaintext');
    expect(textAlign).to.be.oneOf(['left', 'start', 'match-parent', '-webkit-match-parent']);
  });

  it('reads amounts in the notation of the page, and minor units of the currency', async () => {
    addLanguage('de');
    document.documentElement.lang = 'de';
    const element = await show(give.typed);
    await type(element, '1.500');
    expect(await press(element)).to.equal('https://pay.example.org/JPY/1500');
    await type(element, '1500,50');
    expect(await press(element)).to.equal(undefined);
    expect(error(element)).to.equal('Enter a whole amount in digits, such as 50 (JPY).');
  });

  describe('amounts of a tag', () => {
    const given = (attributes: Readonly<Record<string, string>>) =>
      show({ ...give.once, attributes: { ...give.once.attributes, min: '', max: '', selected: '', ...attributes } });
    const offered = (element: Give) =>
      [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[part~=amounts] [type=radio]')].map(
        ({ value }) => value,
      );

    for (const amounts of [
      '25 50 100',
      '25, 50, 100',
      '25,50,100',
      '[25, 50, 100]',
      '[25,50,100]',
      '["25","50","100"]',
      '25; 50; 100,',
    ])
      once(`are listed: ${amounts}`, async () =>
        expect(offered(await given({ amounts }))).to.deep.equal(['2500', '5000', '10000']),
      );

    once('and all else may be given as numbers, by a framework', async () => {
      const element = await given({ service: 'form', details: 'name' });
      const names = Object.keys((element.constructor as typeof ImpactElement).properties);
      for (const name of names.filter((one) => one !== 'finder' && one !== 'support')) {
        const own = element as unknown as Record<string, unknown>;
        const before = own[name];
        own[name] = 25;
        await settle(element);
        own[name] = before;
        await settle(element);
      }
      Object.assign(element, { amounts: [25, 50], selected: 25, min: 5, max: 100 });
      await settle(element);
      expect(offered(element)).to.deep.equal(['2500', '5000']);
      expect(one<HTMLInputElement>(element, '[part~=amounts] :checked').value).to.equal('2500');
    });

    once('that can’t be are told to the page’s owner, and bounds that leave nothing don’t hold', async () => {
      const recorded = recordWarnings();
      const element = await given({
        amounts: '25 1,000',
        min: '100',
        max: '5',
        selected: '30',
        frequencies: 'once weekly',
      });
      element.setAttribute('details', 'name');
      expect(offered(element)).to.deep.equal(['2500']);
      await type(element, '50');
      expect(await press(element)).to.contain('50');
      const told = recorded.stop().join('\n');
      expect(told).to.contain('amounts has what is no amount here: 1,000');
      expect(told).to.contain('min is more than max: neither holds');
      expect(told).to.contain('selected is none of the amounts: 30');
      expect(told).to.contain('frequencies can\'t have "weekly"');
      expect(told).to.contain('details are asked with service="form" or "json" alone');
    });

    once('outside their bounds are offered to nobody, and told with the bound', async () => {
      const recorded = recordWarnings();
      const element = await given({
        amounts: '5 25 500',
        min: '6',
        max: '100',
        'monthly-action': 'https://pay.example.org/m',
      });
      expect(offered(element)).to.deep.equal(['2500']);
      const told = recorded.stop().join('\n');
      expect(told).to.contain('5 is less than min, 6');
      expect(told).to.contain('500 is more than max, 100');
      expect(told).not.to.contain('no amount');
      expect(told).to.contain('monthly-action isn’t used');
    });

    once('leave out links that can’t be followed, and their owner is told', async () => {
      const recorded = recordWarnings();
      const element = await given({ 'privacy-url': 'javascript:alert(1)', 'page-url': 'mailto:a@b.example' });
      const told = recorded.stop().join('\n');
      expect(told).to.contain('privacy-url is not an http or https address: javascript:alert(1)');
      expect(told).to.contain('page-url is not an http or https address: mailto:a@b.example');
      expect(Boolean(element.shadowRoot!.querySelector('[href^="javascript"],[href^="mailto"]'))).to.equal(false);
    });

    once('of a currency that there isn’t are asked of nobody', async () => {
      const recorded = recordWarnings();
      const element = await given({ currency: 'AUS' });
      expect(Boolean(element.shadowRoot!.querySelector('form'))).to.equal(false);
      expect(recorded.stop().join()).to.contain('currency "AUS" is none that is known');
    });
  });

  it('presses its button by Enter in the field', async () => {
    const element = await show(give.once);
    await type(element, '12');
    let url = '';
    element.addEventListener('impact-give', (event) => {
      event.preventDefault();
      ({ url } = event.detail);
    });
    one<HTMLFormElement>(element, 'form').requestSubmit();
    expect(url).to.equal('https://donate.stripe.com/abc?__prefilled_amount=1200');
  });

  it('opens the payment page by a link that tells nothing of this page', async () => {
    const element = await show(give.chosen);
    let opened: HTMLAnchorElement | undefined;
    element.shadowRoot!.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      event.preventDefault();
      opened = link;
    });
    one(element, '[part=button]').click();
    expect([opened!.href, opened!.rel]).to.deep.equal([
      'https://donate.stripe.com/abc?__prefilled_amount=5000',
      'noreferrer',
    ]);
    expect(opened!.target).to.equal(window === window.top ? '' : '_blank');
    expect(opened!.isConnected).to.equal(false);
  });

  once('thanks without a claim, and reads nothing from the address', async () => {
    const element = await show(give.thanks);
    const said = words(one(element, '.base').textContent);
    expect(said).to.contain('donate.stripe.com sends the receipts.');
    expect(said).to.contain('This page can’t see whether it did.');
    expect(words(one(element, '[aria-current=step]').textContent)).to.equal('Thanks');
    expect(Boolean(one(element, 'form'))).to.equal(false);
  });

  it('speaks the language of the page', async () => {
    addLanguage('fr');
    document.documentElement.lang = 'fr';
    const element = await show(give.chosen);
    await until(() => /50\sAUD/.test(button(element)), 'the amount');
    // One way of writing it, on the choices too.
    expect(element.shadowRoot!.querySelector('.choices')!.textContent).to.match(/25\sAUD\s*50\sAUD\s*100\sAUD/);
  });

  it('is laid out from right to left with an address that isn’t', async () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    const element = await show(give.full);
    await expectAccessible(element);
  });

  describe('to a back end of the publisher’s own', () => {
    const values = (element: Give) =>
      Object.fromEntries(
        // Without the field that no person meets.
        [...new FormData(one<HTMLFormElement>(element, 'form'))].filter(([, value]) => value),
      );

    const notes = (element: Give) => all(element, '.impact-error').map(({ textContent }) => words(textContent));

    it('asks for what its author wants, and sends it with the gift', async () => {
      const element = await show({ ...give.pledge, attributes: { ...give.pledge.attributes, 'min-time': '0' } });
      expect(words(one(element, '[part=promise]').textContent)).to.contain('No money is taken now.');
      one(element, '[part=button]').click();
      await until(() => notes(element).length, 'what is missing');
      expect(notes(element)).to.deep.equal([
        'Choose or enter an amount.',
        'Fill in: Name',
        'Enter your email address.',
      ]);
      // What is wrong with the amount stands above its field, not over it.
      const wrong = all(element, '.impact-error')[0]!.getBoundingClientRect();
      expect(wrong.bottom).to.be.at.most(one(element, '#other').getBoundingClientRect().top);
      expect(focused(element) === one(element, '.impact-summary')).to.equal(true);
      expect(all(element, '.impact-summary a').map(({ textContent }) => words(textContent))).to.deep.equal(
        notes(element),
      );
      await expectAccessible(element);
      await choose(element, '5000');
      await type(element, 'Ana', '#name');
      await type(element, 'ana', '#email');
      expect(notes(element)).to.deep.equal(['Enter the whole email address, like name@example.org.']);
      await type(element, 'ana@example.org', '#email');
      expect(notes(element)).to.deep.equal([]);
      expect(values(element)).to.deep.equal({
        name: 'Ana',
        email: 'ana@example.org',
        amount: '50',
        currency: 'AUD',
        frequency: 'once',
      });
      await type(element, '12.5');
      expect(values(element)).to.include({ amount: '12.50' });
    });

    once('says what is wrong with an amount in the page’s language of the moment', async () => {
      addLanguage('de');
      const element = await show({ ...give.pledge, attributes: { ...give.pledge.attributes, 'min-time': '0' } });
      one(element, '[part=button]').click();
      await until(() => notes(element).length, 'what is missing');
      await type(element, 'x');
      expect(notes(element)[0]).to.equal('Enter the amount in digits, such as 50 or 12.50 (AUD).');
      document.documentElement.lang = 'de';
      await until(() => notes(element)[0]!.includes('12,50'), 'the notation of German');
    });

    it('asks for a tick where a pledge is monthly alone', async () => {
      const element = await show({
        ...give.pledge,
        attributes: { ...give.pledge.attributes, frequencies: 'monthly', details: '', 'min-time': '0' },
      });
      await until(() => one(element, 'form'), 'the form');
      await choose(element, '5000');
      one(element, '[part=button]').click();
      await until(() => notes(element).length, 'what is missing');
      expect(notes(element)).to.deep.equal(['Tick this box to give every month.']);
      await choose(element, 'monthly');
      expect(notes(element)).to.deep.equal([]);
      expect(values(element)).to.deep.equal({ amount: '50', currency: 'AUD', frequency: 'monthly' });
    });

    it('forgets a private pledge that is left, and asks the browser to remember none', async () => {
      const element = await show({ ...give.address, attributes: { ...give.address.attributes, private: '' } });
      await choose(element, '5000');
      await type(element, 'Ana', '#name');
      expect(one<HTMLInputElement>(element, '#name').autocomplete).to.equal('off');
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      await settle(element);
      expect(one<HTMLInputElement>(element, '#name').value).to.equal('');
      expect(all(element, '[type=radio]:checked')).to.have.lengthOf(0);
      expect(one<HTMLSelectElement>(element, '[name=country]').value).to.equal('AU');
    });

    it('leaves a form of the author’s own inside alone', async () => {
      const element = await show(give.pledge);
      element.insertAdjacentHTML('beforeend', '<form method="post" action="/own"></form>');
      let prevented: boolean | undefined;
      element.addEventListener('submit', (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      });
      element.querySelector('form')!.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
      expect(prevented).to.equal(false);
    });

    it('asks for an address as the country has it', async () => {
      const element = await show(give.address);
      await until(() => one(element, 'select[name=address-level1]'), 'the states');
      const labels = () =>
        all(element, '[part=address] label').map(({ textContent }) => words(textContent).replace(' (optional)', '?'));
      expect(labels()).to.deep.equal(['Country', 'Street address', 'Suburb', 'State', 'Postcode']);
      const country = one<HTMLSelectElement>(element, '[name=country]');
      expect(country.value).to.equal('AU');
      expect([...one<HTMLSelectElement>(element, '[name=address-level1]').options].map(({ text }) => text)).to.include(
        'Victoria',
      );
      country.value = 'GB';
      country.dispatchEvent(new Event('change'));
      await settle(element);
      expect(labels()).to.deep.equal(['Country', 'Street address', 'Town or city', 'Postcode']);
      country.value = 'DE';
      country.dispatchEvent(new Event('change'));
      await settle(element);
      expect(labels()).to.deep.equal(['Country', 'Street address', 'Postcode', 'Town or city']);
      const names = [...country.options].map(({ text }) => text).filter(Boolean);
      expect(names).to.deep.equal([...names].sort(new Intl.Collator('en').compare));
    });

    once('asks the page’s own search on a press alone, and keeps the fields', async () => {
      const element = await show(give.address);
      const asked: string[] = [];
      let answer: (found: readonly { label: string; street: string; place: string; postcode: string }[]) => void = () =>
        undefined;
      element.finder = (typed, country) => {
        asked.push(`${typed} ${country}`);
        return new Promise((resolve) => (answer = resolve));
      };
      await settle(element);
      one(element, '[part=button]').click();
      await until(() => notes(element).includes('Fill in: Street address'), 'what is missing');
      await type(element, '1 Wattle', '#find');
      expect(asked).to.deep.equal([]);
      one(element, '[part=find] button').click();
      await settle(element);
      expect(words(one(element, '[part=find] [role=status]').textContent)).to.equal('Looking…');
      answer([
        { label: '1 Wattle Street, Melbourne', street: '1 Wattle Street', place: 'Melbourne', postcode: '3000' },
      ]);
      const found = await until(() => one(element, '.found button'), 'what was found');
      expect(asked).to.deep.equal(['1 Wattle AU']);
      found.click();
      await settle(element);
      expect(values(element)).to.include({
        country: 'AU',
        'street-address': '1 Wattle Street',
        'address-level2': 'Melbourne',
        'postal-code': '3000',
      });
      expect(notes(element).filter((note) => /Street|Postcode/.test(note))).to.deep.equal([]);
      await expectAccessible(element);
    });

    const failures: readonly (readonly [what: string, finder: () => unknown, told: string])[] = [
      ['fails', () => Promise.reject(new Error('nothing at 12 Example Street')), 'it threw Error'],
      ['answers with no list', () => Promise.resolve({ error: 'quota' }), 'it gave no list'],
      ['breaks at once', () => JSON.parse('{') as unknown, 'it threw SyntaxError'],
    ];
    for (const [what, finder, told] of failures)
      once(`says so where the search ${what}`, async () => {
        const recorded = recordWarnings();
        const element = await show(give.address);
        element.finder = finder as typeof element.finder;
        await settle(element);
        await type(element, 'x', '#find');
        one(element, '[part=find] button').click();
        await until(
          () => one(element, '[part=find] [role=status]').textContent?.includes('isn’t working'),
          'the failure',
        );
        expect(Boolean(one(element, '[name=street-address]'))).to.equal(true);
        const warnings = recorded.stop();
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(RegExp(`<impact-give> finder: ${told}$`));
      });
  });
});

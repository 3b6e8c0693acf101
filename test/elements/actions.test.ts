import { expect } from '@open-wc/testing';
import '../../src/define/actions.js';
import { build, type Example } from '../../stories/examples/example.js';
import { actions, ownList, waiting } from '../../stories/examples/actions.js';
import { ownLists } from '../documents/own-lists.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings, recordWarnings } from '../helpers/warnings.js';
import { arrived, path, server } from './subscribe.js';

type Actions = HTMLElementTagNameMap['impact-actions'];

const all = <T extends HTMLElement = HTMLElement>(element: Element, part: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(`[part~="${part}"]`),
];
const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const texts = (element: Element, part: string) => all(element, part).map(({ textContent }) => words(textContent));
const base = (element: Element) => words(element.shadowRoot!.querySelector('.base')!.textContent);

async function show(example: Example): Promise<Actions> {
  const element = build(example) as Actions;
  document.body.append(element);
  await settle(element);
  if (Object.keys(example.attributes).length && example !== actions.empty)
    await until(() => all(element, 'heading')[0] ?? all(element, 'message')[0], 'the actions');
  return settle(element);
}

/** What a reader types into a field. */
async function type(element: Actions, field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle(element);
}

async function press(element: Actions, target: HTMLElement): Promise<void> {
  target.click();
  await settle(element);
}

const field = (element: Element, autocomplete: string) =>
  element.shadowRoot!.querySelector<HTMLInputElement>(`input[autocomplete="${autocomplete}"]`)!;
const bodyOf = (href: string) => decodeURIComponent(/[?&]body=([^&]*)/.exec(href)![1]!).replaceAll('\r\n', '\n');

/** Puts something else in place of a property of the browser's own, until `undo`. */
function replaced(object: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(object, name, before);
    else delete (object as Record<string, unknown>)[name];
  };
}

describe('impact-actions', () => {
  failOnLitWarnings();
  let undo: (() => void)[] = [];
  afterEach(() => {
    undo.forEach((each) => each());
    undo = [];
    document.body.replaceChildren();
    document.head.querySelector('link[rel=canonical]')?.remove();
  });

  const sample = firstEverywhere();
  for (const [name, example] of Object.entries<Example>(actions)) {
    sample(`says and is accessible: ${name}`, async () => {
      const element = await show(example);
      expect(base(element)).to.contain(example.says);
      await expectAccessible(element);
    });
  }

  once('is two numbered lists under headings', async () => {
    const element = await show(actions.list);
    const headings = [...element.shadowRoot!.querySelectorAll('h2,h3')].map((one) => words(one.textContent));
    expect(headings).to.deep.equal([
      'What we ask for',
      'Listen to survivors, and pay for what helps them',
      'Help adults before they offend',
      'Say what happened to every report',
      'Make services safe before they open',
      'Measure what works',
      'What you can do',
      'Write to your member of parliament',
      'Read the review behind this',
      'Watch what prevention looks like',
      'Join our members’ portal',
      'Pass this page on',
    ]);
    for (const item of [...all(element, 'ask'), ...all(element, 'action')])
      expect(item.parentElement!.localName).to.equal('ol');
  });

  once('says of whom, how far, since when and where to see it', async () => {
    const element = await show(actions.list);
    expect(texts(element, 'ask')[1]).to.equal(
      'Help adults before they offend ' +
        'Promised, 1 May 2026. The minister agreed in an answer to parliament; no date was given. example.org ' +
        'Run a helpline for people who are worried about their own thoughts, at all hours. ' +
        'A helpline that somebody can ring without a name is where prevention begins. ' +
        'Asked of: The Example Government ' +
        'Source: What prevents abuse: an invented review, The Example Foundation, March 2026, p. 31',
    );
    expect(texts(element, 'progress')).to.deep.equal(['1 done, 1 partly done, 1 promised, 2 open']);
    expect(element.shadowRoot!.querySelector('[part=progress]')!.textContent).to.contain('2\u00a0open');
    for (const { rel } of element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^=http]'))
      expect(rel).to.equal('external noreferrer');
  });

  once('says what a document is', async () => {
    const element = await show(actions.deeds);
    expect(texts(element, 'file')).to.deep.equal(['The Example Foundation, March 2026, PDF, 2.4 MB']);
  });

  once('shows what is named, in that order, and tells its owner of what isn’t there', async () => {
    const warnings = recordWarnings();
    const element = await show({
      ...actions.chosen,
      attributes: { ...actions.chosen.attributes, only: 'share mp nobody' },
    });
    expect(texts(element, 'title')).to.deep.equal(['Pass this page on', 'Write to your member of parliament']);
    expect(warnings.stop().join('\n')).to.contain('no action "nobody"');
  });

  it('keeps the numbers of recommendations where a few are shown, and gives none to one thing alone', async () => {
    const few = await show({ ...actions.states, attributes: { ...actions.states.attributes, only: 'c a' } });
    const numbers = all(few, 'ask').map((item) => (item as HTMLLIElement).value);
    expect(numbers).to.deep.equal([3, 1]);
    const { content } = getComputedStyle(all(await show(actions.letter), 'action')[0]!, '::before');
    expect(content).to.equal('none');
  });

  once('leaves out what is wrong itself, and shows the rest', async () => {
    const recorded = recordWarnings();
    const element = await show({
      ...actions.letter,
      attributes: {
        data: JSON.stringify({
          version: 1,
          language: 'en',
          asks: [{ id: 'a', title: 'An ask', status: { state: 'won' } }],
          actions: [
            { id: 'b', kind: 'petition', title: 'Sign' },
            { id: 'c', kind: 'link', title: 'Read', url: 'https://example.org/' },
            {
              id: 'd',
              kind: 'video',
              title: 'A list',
              url: 'https://www.youtube.com/playlist?list=PL1',
              transcript: ['They talk.'],
              transcriptUrl: 'https://example.org/list.txt',
            },
          ],
        }),
      },
    });
    expect(base(element)).to.contain('Read').and.contain('A list').and.not.contain('Sign').and.not.contain('An ask');
    expect(Boolean(element.shadowRoot!.querySelector('video'))).to.equal(false);
    expect(texts(element, 'transcript')).to.deep.equal(['Transcript They talk.']);
    expect(all<HTMLAnchorElement>(element, 'transcript-link')[0]!.href).to.equal('https://example.org/list.txt');
    expect(recorded.stop().join()).to.contain('asks[0].status.state');
  });

  describe('the letter', () => {
    it('begins with nothing ticked, and puts the reader’s own words before each point', async () => {
      const element = await show(actions.letter);
      const [program] = all<HTMLAnchorElement>(element, 'program');
      expect(bodyOf(program!.href)).to.equal('Dear minister,\n\nYours sincerely,');
      const boxes = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
      expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false]);
      await press(element, boxes[1]!);
      await type(element, all<HTMLTextAreaElement>(element, 'words')[0]!, 'I teach here.\nIt matters to me.');
      await type(element, field(element, 'name'), 'A. Reader');
      await type(element, field(element, 'address-level2'), 'Wattle Street');
      const letter =
        'Dear minister,\n\nI teach here.\nIt matters to me.\n\nPlease publish what each program achieved.\n\nYours sincerely,\nA. Reader\nWattle Street';
      expect(program!.href).to.match(/^mailto:minister@example\.org\?subject=Prevention%20in%20our%20town&body=/);
      expect(bodyOf(program!.href)).to.equal(letter);
      expect(all(element, 'preview')[0]!.querySelector('.body')!.textContent).to.equal(letter);
      const web = [...all(element, 'web')[0]!.querySelectorAll('a')];
      expect(web.map(({ textContent }) => textContent)).to.deep.equal(['Gmail', 'Outlook', 'Yahoo Mail']);
      for (const { href, rel, target } of web) {
        expect(bodyOf(href)).to.equal(letter);
        expect([rel, target]).to.deep.equal(['external noreferrer', '_blank']);
      }
      await press(element, boxes[1]!);
      expect(bodyOf(program!.href)).not.to.contain('achieved');
    });

    once('keeps what an author’s own link sends: every addressee, and signs that encode nothing', async () => {
      const element = document.createElement('impact-actions');
      element.innerHTML =
        '<ol><li><a href="mailto:a@b.example,c@d.example?to=e@f.example&subject=100%&body=50% more %26 less%0D%0ABcc: x%E2%80%A6">Write</a></li></ol>';
      document.body.append(element);
      await until(() => all(element, 'program')[0], 'the letter');
      const [{ href }] = all<HTMLAnchorElement>(element, 'program') as [HTMLAnchorElement];
      expect(href).to.match(/^mailto:a@b\.example,c@d\.example,e@f\.example\?subject=100%25&body=/);
      expect(bodyOf(href)).to.equal('50% more & less\nBcc: x…');
    });

    once('keeps who gets a copy by an author’s own link', async () => {
      const element = document.createElement('impact-actions');
      element.innerHTML =
        '<ol><li><a href="mailto:a@b.example?CC=c@d.example&bcc=e%40f.example&subject=A">Write</a></li></ol>';
      document.body.append(element);
      await until(() => all(element, 'program')[0], 'the letter');
      const [{ href }] = all<HTMLAnchorElement>(element, 'program') as [HTMLAnchorElement];
      expect(href).to.match(/^mailto:a@b\.example\?cc=c@d\.example&bcc=e@f\.example&subject=A&body=/);
      element.remove();
    });

    it('is only copied where it is too long, says so, and is handed over again when it is shorter', async () => {
      const element = await show(actions.letter);
      const [area] = all<HTMLTextAreaElement>(element, 'words');
      await type(element, area!, 'a '.repeat(700));
      expect(all(element, 'program')).to.have.length(0);
      expect(all(element, 'web')).to.have.length(0);
      expect(texts(element, 'status')).to.deep.equal([
        'This letter is too long to open in an email program. Copy it, and paste it into a new email.',
      ]);
      expect(texts(element, 'copy')).to.deep.equal(['Copy the letter']);
      const copied: string[] = [];
      undo.push(
        replaced(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) }),
      );
      const document_ = JSON.parse(element.data as string) as { actions: Record<string, unknown>[] };
      Object.assign(document_.actions[0]!, { address: 'a@b.example', cc: 'c@d.example', bcc: 'e@f.example' });
      element.data = JSON.stringify(document_);
      await settle(element);
      expect(texts(element, 'preview')[0]).to.match(
        /^To: a@b\.example\s?Cc: c@d\.example\s?Bcc: e@f\.example\s?Subject: /,
      );
      await press(element, all(element, 'copy')[0]!);
      await until(() => texts(element, 'status')[0]!.includes('Copied.'), 'the outcome');
      expect(copied[0]).to.match(
        /^To: a@b\.example\nCc: c@d\.example\nBcc: e@f\.example\nSubject: .+\n\nDear minister,\n\na a /,
      );
      await type(element, area!, 'short');
      expect(all(element, 'program')).to.have.length(1);
      expect(texts(element, 'status')).to.deep.equal(['']);
    });

    for (const refuse of [false, true])
      once(`says no more that it was ${refuse ? 'selected' : 'copied'} once it is another`, async () => {
        const writeText = () => (refuse ? Promise.reject(new Error('no')) : Promise.resolve());
        undo.push(replaced(navigator, 'clipboard', { writeText }));
        const element = await show(actions.letter);
        await press(element, all(element, 'copy')[0]!);
        await until(() => texts(element, 'status')[0], 'the outcome');
        element.data = (element.data as string).replace('Dear minister', 'Dear member');
        await settle(element);
        expect(texts(element, 'preview')[0]).to.contain('Dear member');
        expect(texts(element, 'status')).to.deep.equal(['']);
      });

    it('is copied, and selected where a browser forbids that', async () => {
      const copied: string[] = [];
      const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
      undo.push(replaced(navigator, 'clipboard', clipboard));
      const element = await show(actions.letter);
      await press(element, all(element, 'copy')[0]!);
      await until(() => texts(element, 'status')[0], 'the outcome');
      expect(copied).to.deep.equal(['Dear minister,\n\nYours sincerely,']);
      expect(texts(element, 'status')).to.deep.equal(['Copied. Paste it into a new email.']);
      clipboard.writeText = () => Promise.reject(new Error('no'));
      await press(element, all(element, 'copy')[0]!);
      await until(() => texts(element, 'status')[0]!.startsWith('The letter is selected'), 'the other outcome');
    });

    once('asks the publisher’s service on a press alone, and writes to whom it names', async () => {
      const asked: string[] = [];
      let answer: (response: Response) => void = () => undefined;
      const { fetch } = window;
      window.fetch = (input, init) => {
        asked.push(`${String(input)} ${init?.credentials} ${init?.referrerPolicy}`);
        return new Promise((resolve) => (answer = resolve));
      };
      undo.push(() => (window.fetch = fetch));
      const element = await show(actions.lookup);
      const [button] = all(element, 'query');
      expect(words(button!.textContent)).to.equal('Ask lookup.example.org');
      await press(element, button!);
      await type(element, field(element, 'postal-code'), ' 2000 ');
      expect(asked).to.deep.equal([]);
      await press(element, button!);
      await until(() => asked.length, 'the question');
      expect(asked).to.deep.equal(['https://lookup.example.org/members?postcode=2000 omit no-referrer']);
      expect(words(all(element, 'lookup')[0]!.querySelector('[role=status]')!.textContent)).to.equal('Asking…');
      answer(
        new Response(
          JSON.stringify([
            { name: 'A. Member', title: 'Member for Wattle', email: 'a.member@example.org' },
            { name: 'B. Senator', url: 'https://example.org/b', email: 'b@example.org?bcc=x@y.example' },
            { name: 3 },
            null,
          ]),
          { headers: { 'content-type': 'application/json' } },
        ),
      );
      await until(() => all(element, 'found')[0], 'the answer');
      expect(words(all(element, 'found')[0]!.textContent)).to.equal(
        'Who to write to A. Member, Member for Wattle a.member@example.org B. Senator',
      );
      await press(element, element.shadowRoot!.querySelector<HTMLInputElement>('[type=radio]')!);
      expect(all<HTMLAnchorElement>(element, 'program')[0]!.href).to.match(/^mailto:a\.member@example\.org\?/);
    });

    once('sends no postcode where somebody on the way could read it', async () => {
      for (const [lookup, count] of [
        ['http://lookup.example.org/', 0],
        ['http://localhost.example.org/', 0],
        ['http://localhost:8000/members', 1],
        ['https://lookup.example.org/', 1],
      ] as const) {
        const data = actions.lookup.attributes.data.replace(/"lookup":"[^"]*"/, `"lookup":"${lookup}"`);
        const element = await show({ ...actions.lookup, attributes: { ...actions.lookup.attributes, data } });
        expect(all(element, 'query'), lookup).to.have.length(count);
      }
    });

    once('says where a service gives no answer, or knows nobody', async () => {
      const { fetch } = window;
      let response = new Response('', { status: 500 });
      window.fetch = () => Promise.resolve(response);
      undo.push(() => (window.fetch = fetch));
      const element = await show(actions.lookup);
      const status = () => words(all(element, 'lookup')[0]!.querySelector('[role=status]')!.textContent);
      await type(element, field(element, 'postal-code'), '2000');
      await press(element, all(element, 'query')[0]!);
      await until(() => status() === 'There was no answer. Please try again later.', 'the failure');
      element.data = (element.data as string).replace(
        '"version"',
        '"finders":[{"country":"AU","name":"Who represents me","url":"https://electorate.example.org/"}],"version"',
      );
      await settle(element);
      expect(status()).to.equal('There was no answer. The official page can tell you.');
      response = new Response('[]', { headers: { 'content-type': 'application/json' } });
      await press(element, all(element, 'query')[0]!);
      await until(() => status() === 'Nobody was found for this postcode.', 'the empty answer');
    });

    const named = new Set<string>();
    const SILENT = 'There was no answer. Please try again later.';
    for (const [mode, said, found, told] of [
      ['ok', '', 1, undefined],
      ['many', '', 20, undefined],
      ['huge', SILENT, 0, 'is larger than'],
      ['no-list', SILENT, 0, 'something other than a list'],
      ['html', SILENT, 0, 'answered with text/html'],
      ['broken', SILENT, 0, 'SyntaxError'],
      ['404', SILENT, 0, 'answered 404'],
      ['429-wait', SILENT, 0, 'answered 429'],
      ['503', SILENT, 0, 'answered 503'],
      ['hang', SILENT, 0, 'gave no answer within 10 s'],
      // What the page names as the one host that is asked, it is.
      ['redirect-away', SILENT, 0, 'could not be reached'],
      ['redirect-here', SILENT, 0, 'could not be reached'],
      ['no-cors-ok', SILENT, 0, 'could not be reached'],
    ] as const)
      once(`asks a real service that goes ${mode}, once, and keeps the letter`, async () => {
        const { timeout } = AbortSignal;
        const limits: number[] = [];
        undo.push(
          replaced(AbortSignal, 'timeout', (limit: number) => {
            limits.push(limit);
            return timeout.call(AbortSignal, mode === 'hang' ? 300 : limit);
          }),
        );
        const recorded = recordWarnings();
        const at = path(mode, 'lookup');
        const data = actions.lookup.attributes.data.replace(/"lookup":"[^"]*"/, `"lookup":"${server}${at}"`);
        const element = await show({ ...actions.lookup, attributes: { ...actions.lookup.attributes, data } });
        const status = () => words(all(element, 'lookup')[0]!.querySelector('[role=status]')!.textContent);
        const letter = element.shadowRoot!.querySelector('textarea')!;
        await type(element, letter, 'My own words.');
        await type(element, field(element, 'postal-code'), '2000');
        await press(element, all(element, 'query')[0]!);
        await until(() => status() === said && (!found || all(element, 'found')[0]), 'what is said');
        expect(element.shadowRoot!.querySelectorAll('[part~=found] [type=radio]').length).to.equal(found);
        expect(letter.value).to.equal('My own words.');
        expect(field(element, 'postal-code').value).to.equal('2000');
        expect(limits).to.deep.equal([10_000]);
        expect((await arrived('')).filter((one) => one.path.includes(at)).length).to.equal(1);
        expect(await arrived('/ok/lookup/onward/')).to.deep.equal([]);
        const lines = recorded.stop().join();
        // The console names a fault once.
        if (told && !named.has(told)) expect(lines).to.contain('<impact-actions> lookup: ').and.to.contain(told);
        if (told) named.add(told);
        expect(lines).not.to.contain('2000');
      });

    once('offers the official page of the reader’s country first', async () => {
      const element = await show(actions.deeds);
      const hosts = all<HTMLAnchorElement>(element, 'finder').map(({ hostname }) => hostname);
      expect(hosts).to.deep.equal(['electorate.example.net', 'electorate.example.org']);
      element.country = 'AU';
      await settle(element);
      expect(all<HTMLAnchorElement>(element, 'finder')[0]!.hostname).to.equal('electorate.example.org');
    });

    once('keeps nothing, and tells the page nothing', async () => {
      const heard: Event[] = [];
      const events = ['input', 'impact-submit', 'impact-load', 'impact-cite'];
      const element = await show(actions.letter);
      for (const name of events.slice(1)) document.addEventListener(name, (event) => heard.push(event));
      await type(element, all<HTMLTextAreaElement>(element, 'words')[0]!, 'secret');
      expect(heard).to.deep.equal([]);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
      expect(location.href).not.to.contain('secret');
      expect(element.outerHTML).not.to.contain('secret');
    });
  });

  describe('the video', () => {
    once('contacts nobody before the press, which says who will learn what', async () => {
      const element = await show(actions.hosted);
      expect(Boolean(element.shadowRoot!.querySelector('iframe,img,video,link'))).to.equal(false);
      expect(texts(element, 'watch')).to.deep.equal(['Watch on Vimeo, in a new tab']);
      expect(texts(element, 'facts')).to.deep.equal(['2 min 34 sec Captions: English, Arabic']);
      const [play] = all(element, 'play');
      const described = element.shadowRoot!.getElementById(play!.getAttribute('aria-describedby')!);
      expect(words(described!.textContent)).to.equal(
        actions.hosted.says.replace(/^/, 'Nothing loads until you press. '),
      );
      for (const { name } of performance.getEntriesByType('resource')) expect(name).not.to.match(/vimeo|youtube|ytimg/);
    });

    it('is opened in place, names its site alone, and is gone when the element was away', async () => {
      const element = await show(actions.hosted);
      // No request of a test leaves the machine.
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "frame-src 'none'";
      document.head.append(policy);
      const blocked = new Promise<SecurityPolicyViolationEvent>((resolve) =>
        document.addEventListener('securitypolicyviolation', resolve, { once: true }),
      );
      all(element, 'play')[0]!.click();
      await element.updateComplete;
      const player = all<HTMLIFrameElement>(element, 'player')[0]!;
      expect(player.src).to.equal('https://player.vimeo.com/video/76979871?autoplay=1&dnt=1&playsinline=1');
      expect(player.referrerPolicy).to.equal('strict-origin-when-cross-origin');
      expect(player.title).to.equal('Watch what prevention looks like');
      await blocked;
      await until(() => texts(element, 'message')[0], 'what stands instead');
      expect(texts(element, 'message')).to.deep.equal(['The video can’t be played on this page.']);
      expect(texts(element, 'watch')).to.deep.equal(['Watch on Vimeo, in a new tab']);
      element.remove();
      document.body.append(element);
      await settle(element);
      element.requestUpdate();
      await settle(element);
      expect(all(element, 'player')).to.have.length(0);
      expect(all(element, 'play')).to.have.length(1);
    });

    once('has the transcript before the player, and no picture of the player’s host', async () => {
      for (const [poster, shown] of [
        ['https://i.ytimg.com/vi/a/hqdefault.jpg', 0],
        ['https://img.youtube.com/vi/a/0.jpg', 0],
        ['https://i.vimeocdn.com/video/1.jpg', 0],
        [`${location.origin}/no-such-poster.jpg`, 1],
      ] as const) {
        const video = {
          id: 'v',
          kind: 'video',
          title: 'A',
          url: 'https://youtu.be/abcdefghijk',
          poster,
          transcript: ['They talk.'],
        };
        const data = JSON.stringify({ version: 1, language: 'en', actions: [video] });
        const element = await show({ tag: 'impact-actions', attributes: { data }, content: '', says: '' });
        expect(all(element, 'facade')[0]!.querySelectorAll('img'), poster).to.have.length(shown);
        const [transcript] = all(element, 'transcript');
        const [facade] = all(element, 'facade');
        expect(transcript!.compareDocumentPosition(facade!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      }
    });

    it('plays a file by the browser’s own player, with captions and a transcript', async () => {
      const element = await show(actions.film);
      const video = element.shadowRoot!.querySelector('video')!;
      expect([video.preload, video.controls, video.autoplay]).to.deep.equal(['none', true, false]);
      expect(video.getAttribute('aria-label')).to.equal('A film of ours');
      const track = video.querySelector('track')!;
      expect([track.kind, track.srclang, track.label, track.default]).to.deep.equal([
        'captions',
        'en',
        'English',
        false,
      ]);
      // Nothing of the film is fetched before somebody plays it.
      expect(video.textTracks[0]!.mode).to.equal('disabled');
      video.dispatchEvent(new Event('play'));
      expect(video.textTracks[0]!.mode).to.equal('showing');
      expect(all<HTMLAnchorElement>(element, 'transcript-link')[0]!.href).to.equal(
        'https://media.example.org/film.txt',
      );
    });
  });

  describe('sharing', () => {
    const own = { tag: 'impact-actions', content: '', says: '' };
    const page: Example = {
      ...own,
      attributes: {
        data: JSON.stringify({
          version: 1,
          language: 'en',
          actions: [{ id: 's', kind: 'share', title: 'Tell others', text: 'Read this.' }],
        }),
      },
    };

    it('opens what the device has, in the press itself', async () => {
      const shared: ShareData[] = [];
      undo.push(replaced(navigator, 'share', (data: ShareData) => Promise.resolve(void shared.push(data))));
      const element = await show(actions.share);
      all(element, 'share')[0]!.click();
      expect(shared).to.deep.equal([{ title: 'Tell others', url: 'https://example.org/act?page=2#top' }]);
    });

    it('copies and mails where the device has nothing, or refuses', async () => {
      undo.push(
        replaced(navigator, 'share', () => Promise.reject(new DOMException('no', 'NotAllowedError'))),
        replaced(navigator, 'clipboard', { writeText: () => Promise.resolve() }),
      );
      const element = await show(actions.share);
      await press(element, all(element, 'share')[0]!);
      await until(() => !all(element, 'share').length, 'the refusal');
      expect(all<HTMLAnchorElement>(element, 'program')[0]!.href).to.equal(
        'mailto:?subject=Tell%20others&body=https%3A%2F%2Fexample.org%2Fact%3Fpage%3D2%23top',
      );
      await press(element, all(element, 'copy')[0]!);
      await until(() => texts(element, 'status')[0], 'the outcome');
      expect(texts(element, 'status')).to.deep.equal(['Copied.']);
    });

    for (const refuse of [false, true])
      once(`says no more that an address was ${refuse ? 'selected' : 'copied'} once it is another`, async () => {
        const writeText = () => (refuse ? Promise.reject(new Error('no')) : Promise.resolve());
        undo.push(replaced(navigator, 'clipboard', { writeText }));
        const element = await show(actions.share);
        await press(element, all(element, 'copy')[0]!);
        await until(() => texts(element, 'status')[0], 'the outcome');
        element.data = (element.data as string).replaceAll('example.org/act', 'example.org/other');
        await settle(element);
        expect(texts(element, 'address')[0]).to.contain('/other');
        expect(texts(element, 'status')).to.deep.equal(['']);
      });

    once('shares the canonical address without its query', async () => {
      const link = document.createElement('link');
      link.rel = 'canonical';
      link.href = 'https://partner.example/act?reader=7';
      document.head.append(link);
      const element = await show(page);
      expect(texts(element, 'address')).to.deep.equal(['https://partner.example/act']);
    });

    once('is out of sight while a way out is on the page, unless its author says otherwise', async () => {
      const element = await show(actions.share);
      expect(texts(element, 'title')).to.deep.equal(['Tell others']);
      const exit = document.createElement('impact-exit');
      document.body.prepend(exit);
      await until(() => !all(element, 'action').length, 'the end of sharing');
      element.shareBesideExit = true;
      await settle(element);
      expect(texts(element, 'title')).to.deep.equal(['Tell others']);
      element.shareBesideExit = false;
      await settle(element);
      exit.remove();
      await until(() => all(element, 'action').length, 'sharing');
    });

    once('is never shown before a way out was looked for', async () => {
      document.body.append(document.createElement('impact-exit'));
      const element = build(actions.share) as Actions;
      document.body.append(element);
      await settle(element);
      expect(all(element, 'share').concat(all(element, 'address'))).to.have.length(0);
    });
  });

  once('reads an author’s own list, and follows it', async () => {
    const element = build(ownList);
    document.body.append(element);
    await until(() => all(element, 'action').length, 'the list');
    expect(texts(element, 'ask')).to.deep.equal([
      'Fund what works. Promised, 1 May 2026. example.org For five years at a time. Asked of: The Example Government',
    ]);
    expect(all(element, 'action').map(({ className }) => className)).to.deep.equal([
      'letter',
      'document',
      'video',
      'share',
    ]);
    expect(all<HTMLAnchorElement>(element, 'program')[0]!.href).to.equal(
      'mailto:minister@example.org?subject=Prevention%20%2B%20care&body=Dear%20minister%2C',
    );
    expect(texts(element, 'address')).to.deep.equal(['https://example.org/act']);
    await expectAccessible(element);
  });

  for (const { name, markup, asks, actions: deeds } of ownLists)
    once(`reads an author’s own list: ${name}`, async () => {
      const element = document.createElement('impact-actions');
      element.append(document.createRange().createContextualFragment(markup));
      document.body.append(element);
      await until(() => all(element, 'title').length, 'the list');
      expect(texts(element, 'ask')).to.deep.equal(asks);
      expect(texts(element, 'action')).to.deep.equal(deeds);
      await expectAccessible(element);
    });

  for (const [data, told] of [
    ['data-state="won"', 'item 1: data-state can\'t be "won": it is one of open, promised, partly, done'],
    ['data-state="done" data-date="2999"', "item-1: 2999 is in the future: the state isn't shown before that day"],
  ] as const)
    once(`tells its owner of ${data}, and claims nothing`, async () => {
      const recorded = recordWarnings();
      const element = document.createElement('impact-actions');
      element.innerHTML = `<ol><li ${data}>Fund it</li></ol>`;
      document.body.append(element);
      await until(() => all(element, 'ask').length, 'the list');
      await settle(element);
      expect(recorded.stop()).to.deep.equal([`<impact-actions> ${told}`]);
      expect(texts(element, 'ask')).to.deep.equal(['Fund it']);
    });

  once('keeps its author’s words while it waits, and when it fails', async () => {
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = (input) => {
      asked.push(String(input));
      return new Promise(() => undefined);
    };
    try {
      const element = build(waiting) as Actions;
      document.body.append(element);
      await until(() => asked.length, 'the question');
      await settle(element);
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
      expect(all(element, 'message')).to.have.length(0);
    } finally {
      window.fetch = fetch;
    }
    const failed = await show(actions.failed);
    expect(failed.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
  });

  once('comes and goes 200 times, and is the same', async () => {
    const element = await show(actions.list);
    const before = element.shadowRoot!.querySelectorAll('*').length;
    for (let turn = 0; turn < 200; turn++) {
      element.remove();
      document.body.append(element);
    }
    await settle(element);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.equal(before);
  });
});

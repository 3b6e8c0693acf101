/** Lists as authors and their editors write them, and what an element and a server make of each: titles, with what stands below. */
interface OwnList {
  readonly name: string;
  readonly markup: string;
  readonly asks: readonly string[];
  readonly actions: readonly string[];
}

const LINK = '<a href="https://example.org/a">';

export const ownLists: readonly OwnList[] = [
  {
    name: 'points within a recommendation',
    markup:
      '<ol><li>Fund prevention<ol><li>For five years</li><li>In every state.</li><li>From 2027</li></ol></li><li>Say so</li></ol>',
    asks: ['Fund prevention For five years; In every state. From 2027', 'Say so'],
    actions: [],
  },
  {
    name: 'points below bold words and a sentence',
    markup:
      '<ol><li><strong>Fund it.</strong> Soon.<ul><li>Here</li><li>There<ul><li>Now</li></ul></li></ul></li></ol>',
    asks: ['Fund it. Soon. Here; There; Now'],
    actions: [],
  },
  {
    name: 'a list that stands between the items',
    markup: '<ol><li>Fund prevention</li><ol><li>For five years</li></ol><li>Say so</li></ol>',
    asks: ['Fund prevention For five years', 'Say so'],
    actions: [],
  },
  {
    name: 'actions within an item',
    markup: `<ol><li>Three things to do<ul><li>${LINK}Write</a></li><li>Tell a friend</li><li>${LINK}Read</a> It is short.</li></ul></li></ol>`,
    asks: ['Three things to do Tell a friend'],
    actions: ['Write', 'Read It is short.'],
  },
  {
    name: 'lists between the points of a list, and before them',
    markup:
      '<ol><ol><li>Say so</li></ol><li>Fund it<ul><ul><li>Here</li></ul><li>There</li><ul><li>Now</li></ul></ul></li></ol>',
    asks: ['Say so', 'Fund it Here; There; Now'],
    actions: [],
  },
  {
    name: 'a point that is asked of somebody',
    markup: '<ol><li>Fund it<ul><li data-of="The minister">For five years</li></ul></li></ol>',
    asks: ['Fund it', 'For five years Asked of: The minister'],
    actions: [],
  },
  {
    name: 'an item that only indents',
    markup: '<ol><li style="list-style-type:none"><ol><li>Fund it</li><li>Say so</li></ol></li></ol>',
    asks: ['Fund it', 'Say so'],
    actions: [],
  },
  {
    name: 'two lists',
    markup: `<p>We ask:</p><ol><li>Fund it</li></ol><p>You can:</p><ol><li>${LINK}Write</a></li></ol>`,
    asks: ['Fund it'],
    actions: ['Write'],
  },
  {
    name: 'words in another case, blanks, and one id twice',
    markup: `<ol><li id="a" data-state=" Done " data-of=" ">Fund it</li><li id="a" data-state="" data-kind="LINK">${LINK}Write</a></li></ol>`,
    asks: ['Fund it Done.'],
    actions: ['Write'],
  },
  {
    name: 'links that lead nowhere, whose words stay',
    markup:
      '<ol><li><a href="javascript:alert(1)">Fund it</a></li><li><a href="tel:+61 2 5550 0000">Call</a></li><li><a href="#">Say so</a></li><li><a href="">Pay</a></li><li><a href="#letter">Write</a></li></ol>',
    asks: ['Fund it', 'Call', 'Say so', 'Pay'],
    actions: ['Write'],
  },
  {
    name: 'states of a day that hasn’t come',
    markup:
      '<ol><li data-state="done" data-date="2999-01-01">Fund it</li><li data-state="done" data-date="31/12/2999">Say so</li><li data-state="done" data-date="31/12/2025">Pay</li></ol>',
    asks: ['Fund it', 'Say so', 'Pay Done, 31/12/2025.'],
    actions: [],
  },
];

import type { Example } from './example.js';
import { own, src } from './glossary.js';

const tag = 'impact-term';

export const term = {
  byId: { tag, attributes: { term: 'csam', src }, content: 'CSAM', says: 'Child sexual abuse material' },
  byName: { tag, attributes: { src }, content: 'sextortion', says: 'Sexual extortion' },
  plain: { tag, attributes: { term: 'csam', src, level: 'plain' }, content: 'CSAM', says: 'Pictures, videos' },
  inline: {
    tag,
    attributes: { term: 'survivor', data: JSON.stringify(own) },
    content: 'victim-survivors',
    says: 'A person who has experienced abuse.',
  },
  unknown: { tag, attributes: { term: 'no-such-term', src }, content: 'a plain word', says: '' },
  failed: { tag, attributes: { term: 'csam', src: '/data/none.json' }, content: 'a plain word', says: '' },
} satisfies Record<string, Example>;

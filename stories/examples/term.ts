import { neverAnswers } from './documents.js';
import type { Example } from './example.js';
import { longest, own, shortest, src } from './glossary.js';

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
  longest: {
    tag,
    attributes: { term: 'long', data: longest },
    content: 'Donaudampfschifffahrtsgesellschaftskapitänsnotrufundberatungszentralestelle',
    says: 'A place that people ring when they wish to talk to somebody who listens.',
  },
  shortest: { tag, attributes: { term: 'a', data: shortest }, content: 'A', says: 'B.' },
  foreign: {
    tag,
    attributes: {
      term: 'ibs',
      data: JSON.stringify({
        version: 1,
        language: 'ar',
        terms: [{ id: 'ibs', term: 'متلازمة الأمعاء', definition: 'نص عربي مع English داخله و123.' }],
      }),
    },
    content: 'IBS-C',
    says: 'نص عربي مع English داخله و123.',
  },
  unknown: { tag, attributes: { term: 'no-such-term', src }, content: 'a plain word', says: '' },
  failed: { tag, attributes: { term: 'csam', src: '/data/none.json' }, content: 'a plain word', says: '' },
} satisfies Record<string, Example>;

/** A plain word for as long as the address gives no answer. */
export const waiting: Example = {
  tag,
  attributes: { term: 'csam', src: neverAnswers },
  content: 'a plain word',
  says: '',
};

/** A plain word that no document was named for. */
export const idle: Example = { tag, attributes: {}, content: 'a plain word', says: '' };

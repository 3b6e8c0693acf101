/** Documents are corrected, and releases never change: no address of a document lies within a release. */
import assert from 'node:assert/strict';
import { documentAddress } from '../../src/embed/documents-folder.js';
import { frameAddress } from '../../src/embed/snippet/address.js';
import { describe, it } from '../helpers/node.js';

describe('documentAddress', () => {
  for (const [place, address] of [
    ['https://a.example/1/', 'https://a.example/data/figures.json'],
    ['https://a.example/1.2.3/', 'https://a.example/data/figures.json'],
    ['https://a.example/0.1.0/frame.html?element=statistic', 'https://a.example/data/figures.json'],
    ['https://a.example/elements/12/impact.js', 'https://a.example/elements/data/figures.json'],
    ['https://a.example/', 'https://a.example/data/figures.json'],
    ['https://a.example/dist/', 'https://a.example/dist/data/figures.json'],
    ['https://a.example/2024/', 'https://a.example/2024/data/figures.json'],
  ] as const)
    it(`of ${place} is ${address}`, () => assert.equal(documentAddress('figures', place), address));
});

describe('the frame’s address', () => {
  for (const src of ['https://a.example/data/figures.json', 'https://a.example/1/data/figures.json'])
    it(`goes without saying ${src}`, () =>
      assert.equal(
        frameAddress({ element: 'statistic', attributes: { src, figure: 'a' }, words: '' }, 'https://a.example/1/'),
        'https://a.example/1/frame.html?element=statistic&figure=a',
      ));
});

/** Documents are corrected, and releases never change: no address of a document lies within a release. */
import assert from 'node:assert/strict';
import { documentAddress } from '../../src/embed/documents-folder.js';
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
    ['https://a.example/v1/', 'https://a.example/v1/data/figures.json'],
  ] as const)
    it(`of ${place} is ${address}`, () => assert.equal(documentAddress('figures', place), address));
});

import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import {
  balance,
  plain,
  sizedLine,
  wrap,
  type CardLine,
  type Letters,
} from '../../src/elements/shared/card/card-lines.js';

/** Every letter and space is as wide as the text is high. */
const letters: Letters = { widthOf: (text, size) => text.length * size };
const shown = (lines: readonly CardLine[]) =>
  lines.map((line) => line.map(({ text, scale }) => (scale === 1 ? text : `<${text}>`)).join(''));
const value = (...pieces: readonly string[]): CardLine =>
  pieces.map((piece) => ({ text: piece.replace(/[<>]/g, ''), scale: piece.startsWith('<') ? 0.5 : 1 }));

describe('the lines of a card', () => {
  const cases: [room: number, value: CardLine, ...lines: string[]][] = [
    [99, value('<more than >', '1 in 3'), '<more than>< >1 in 3'],
    [10, value('<more than >', '1\u00a0in\u00a03'), '<more than>', '1\u00a0in\u00a03'],
    [99, value('5.2', '< minutes>'), '5.2< ><minutes>'],
    [99, value('25', '<–>', '47%'), '25<–>47%'],
    [5, value('28,5\u00a0%'), '28,5\u00a0%'],
    [14, plain('A study, 3 April 2023'), 'A study,', '3\u00a0April\u00a02023'],
    [8, plain('almost 1 in 4 girls'), 'almost', '1\u00a0in\u00a04', 'girls'],
    [99, plain('2,4-mal'), '2,4-mal'],
    [3, value('longer than the room'), 'longer', 'than', 'the', 'room'],
    [6, plain('在18岁之前遭受过性虐待。'), '在18岁之前', '遭受过性虐', '待。'],
    [5, plain('她们说（三次）：“没有”'), '她们说（三', '次）：“没', '有”'],
    [7, plain('每100人中有27至30人'), '每100人中有', '27至30人'],
    [8, plain('来源：A study'), '来源：A', 'study'],
    [6, plain('2018年6月起增加'), '2018年6月', '起增加'],
    [5, value('<超过>', '三分之一', '<的女性>'), '<超过>三分之一', '<的女性>'],
    [3, sizedLine([{ type: 'number', value: '四分之一' }], false), '四分之一'],
    [3, sizedLine([{ type: 'number', value: '120万澳大利亚元' }], false), '120万澳大利亚元'],
    [
      4,
      sizedLine(
        [
          { type: 'number', value: '27%' },
          { type: 'text', value: '至' },
          { type: 'number', value: '30%' },
        ],
        false,
      ),
      '27%<至>30%',
    ],
    [5, plain('15万至20万人'), '15万至20万', '人'],
    [5, plain('年龄18～24岁'), '年龄', '18～24岁'],
    [4, plain('说"没有"。'), '说"没', '有"。'],
    [5, plain('ちょっと、しかったって'), 'ちょっと、', 'しかったっ', 'て'],
  ];
  for (const [room, line, ...lines] of cases)
    it(`sets ${shown([line])[0]} in ${room}`, () => {
      assert.deepEqual(shown(wrap(letters, line, 1, false, room)), lines);
    });

  it('leaves no word alone that an even line would take along', () => {
    const text = plain('girls experienced child sexual abuse');
    assert.deepEqual(shown(wrap(letters, text, 1, false, 30)), ['girls experienced child sexual', 'abuse']);
    assert.deepEqual(shown(balance(letters, text, 1, false, 30)), ['girls experienced', 'child sexual abuse']);
  });
});

// Made from languages/vi.json by npm run locales: write there.
import { phrasesFrom } from '../language-numbers.js';
import type { Phrases } from '../phrases.js';

/** How Vietnamese says numbers. */
export const vi: Phrases = phrasesFrom({
  forms: {
    halves: { '1': 'nửa đầu', '2': 'nửa cuối' },
    fourths: { '1': 'quý 1', '2': 'quý 2', '3': 'quý 3', '4': 'quý 4' },
  },
  qualifiers: {
    'more-than': 'hơn #',
    over: 'trên #',
    'at-least': 'ít nhất #',
    'or-more': '# trở lên',
    almost: 'gần #',
    nearly: 'gần #',
    'fewer-than': 'chưa đến #',
    'less-than': 'dưới #',
    under: 'dưới #',
    'up-to': 'tối đa #',
    'at-most': 'nhiều nhất #',
    'just-over': 'hơn # một chút',
    'just-under': 'dưới # một chút',
    estimated: 'ước tính #',
    about: 'khoảng #',
    around: 'khoảng #',
    approximately: 'xấp xỉ #',
    roughly: 'vào khoảng #',
  },
  ratio: [{ when: { counted: 'yes' }, say: '{part} trong số {whole}' }, { say: '{part} trong {whole}' }],
  fraction: [{ when: { part: '1', whole: '2' }, say: 'một nửa' }, { say: '{part}/{whole}' }],
  points: '{number} điểm phần trăm',
  incidence: '#1[ {counted}] trên #2[ {of}]',
  growth: [
    { when: { by: 'multiple', way: 'down' }, say: 'giảm còn #' },
    { when: { by: 'multiple' }, say: 'tăng lên #' },
    { when: { way: 'up' }, say: 'tăng #' },
    { when: { way: 'down' }, say: 'giảm #' },
    { when: { way: 'more' }, say: '[{of} ]nhiều hơn #' },
    { say: '[{of} ]ít hơn #' },
  ],
  fold: [{ when: { alone: 'yes' }, say: '{number} lần' }, { say: 'gấp {number} lần' }],
  interval: 'từ {low} đến {high}[, khoảng tin cậy {level}]',
  years: '{from}/{to}',
  range: '# đến #',
  between: 'từ {low} đến {high}',
  change: [
    { when: { way: 'down' }, say: 'từ #[ {fromWhen}] xuống còn #[ {toWhen}]' },
    { when: { way: 'up' }, say: 'từ #[ {fromWhen}] lên #[ {toWhen}]' },
    { say: 'từ #[ {fromWhen}] thành #[ {toWhen}]' },
  ],
  period: [
    { when: { half: ['1', '2'] }, say: 'trong {half:halves} năm {year}' },
    { when: { quarter: ['1', '2', '3', '4'] }, say: 'trong {quarter:fourths} năm {year}' },
    { say: 'vào năm {year}' },
  ],
  every: [
    { when: { per: 'yes', many: '', amount: 'yes' }, say: '# một {duration}' },
    { when: { per: 'yes', amount: 'yes' }, say: '# trong {duration}' },
    { when: { amount: 'yes' }, say: '# mỗi {duration}' },
    { say: 'mỗi {duration}' },
  ],
  multiple: [{ when: { than: '/./' }, say: '{number}×' }, { say: '{number} lần' }],
  money: { style: 'name' },
});

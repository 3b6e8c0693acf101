import { formatCitation } from '../../src/documents/citation.js';
import { describe, expect, it } from '../helpers/node.js';

describe('formatCitation', () => {
  const cases: [statement: string, title: string, line: string][] = [
    ['more than 1 in 3 girls', 'A study', 'More than 1 in 3 girls. A study. 2023'],
    ['', 'eSafety Commissioner', 'eSafety Commissioner. 2023'],
    ['n.p. reports', 'A study', 'n.p. reports. A study. 2023'],
    ['', 'What is the profile of offenders?', 'What is the profile of offenders? 2023'],
    ['1 in 4', 'Stop it now!', '1 in 4. Stop it now! 2023'],
    ['1 in 4', 'A title with its stop.', '1 in 4. A title with its stop. 2023'],
    ['“Tell somebody.”', 'A study', '“Tell somebody.” A study. 2023'],
    ['“Tell somebody”', 'A study', '“Tell somebody”. A study. 2023'],
    ['1 in 4', 'A study; ', '1 in 4. A study. 2023'],
    ['1 in 4', 'Anderson, A.; Brown, B.; ', '1 in 4. Anderson, A.; Brown, B. 2023'],
    ['', '', '2023'],
    [' ', ' ', '2023'],
    ['1 in 4', ' \u00a0', '1 in 4. 2023'],
  ];
  for (const [statement, title, line] of cases)
    it(line, () =>
      expect(formatCitation(statement, { title, published: '2023' }, undefined, undefined, 'en')).to.equal(line),
    );

  it('is empty where nothing is known', () =>
    expect(formatCitation('', undefined, undefined, undefined, 'en')).to.equal(''));
});

import 'impact-elements/define/statistic';

test('draws a figure', async () => {
  document.body.innerHTML = '<impact-statistic value="1 in 4" label="people">1 in 4 people.</impact-statistic>';
  const element = document.querySelector('impact-statistic');
  await element.updateComplete;
  const statement = element.shadowRoot.querySelector('[part=statement]').textContent;
  expect(statement.replace(/\s+/g, ' ').trim()).toBe('1 in 4 people');
});

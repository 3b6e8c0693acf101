import express from 'express';
import { prerender } from 'impact-elements/server';

const app = express();

/** Prerenders every page that is sent as text, so that figures stand without JavaScript. */
app.use((request, response, next) => {
  const send = response.send.bind(response);
  response.send = (body) => {
    if (typeof body !== 'string' || !body.includes('<impact-')) return send(body);
    prerender(body).then(({ html, problems }) => {
      for (const { tag, line, message } of problems) console.warn(`${tag}, line ${line}: ${message}`);
      send(html);
    }, next);
    return response;
  };
  next();
});

const figure = { value: '28.5%', label: 'of Australians', source: { title: 'A study', published: '2023' } };
const glossary = {
  version: 1,
  language: 'en',
  terms: [{ id: 'csam', term: 'Child sexual abuse material', abbreviation: 'CSAM', definition: 'Evidence of abuse.' }],
};
const json = (value) => JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;');

app.use('/elements', express.static('node_modules/impact-elements/dist'));
app.get('/', (request, response) => {
  response.send(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Express</title>
<script type="module" src="/elements/impact.js"></script>
<main>
  <impact-statistic id="typed" value="1 in 4" label="people" source="A study" source-date="2023">Words: 1 in 4 people.</impact-statistic>
  <impact-prevalence id="json" data="${json(figure)}">Words: 28.5% of Australians.</impact-prevalence>
  <p>Say <impact-term id="term" term="csam">CSAM</impact-term>, and no other word.</p>
  <impact-glossary id="glossary" data="${json(glossary)}">Words: a glossary.</impact-glossary>
</main>
</html>`);
});

app.listen(Number(process.env.PORT), '127.0.0.1');

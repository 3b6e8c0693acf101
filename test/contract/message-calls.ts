/** What is wrong with the messages of a source: each has an id by which languages know it, and the words that English has for that. */
import ts from 'typescript';

/** A message's words as languages/en.json has them: `{0}` where a value stands. */
function wordsOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTaggedTemplateExpression(node)) return undefined;
  const { template } = node;
  if (!ts.isTemplateExpression(template)) return template.text;
  return template.templateSpans.reduce((text, { literal }, at) => `${text}{${at}}${literal.text}`, template.head.text);
}

/** @param english words by id @returns what is wrong, a line each */
export function messageMistakes(file: string, text: string, english: Readonly<Record<string, string>>): string[] {
  // Quick where a file says nothing.
  if (!/\bmsg\(/.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mistakes: string[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || node.expression.getText(source) !== 'msg') return;
    const [said, options] = node.arguments;
    const id =
      options && ts.isObjectLiteralExpression(options)
        ? options.properties.flatMap((each) =>
            ts.isPropertyAssignment(each) && each.name.getText(source) === 'id' && ts.isStringLiteral(each.initializer)
              ? each.initializer.text
              : [],
          )[0]
        : undefined;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const words = said && wordsOf(said);
    if (!id) mistakes.push(`${file}:${line} has no id`);
    else if (words === undefined) mistakes.push(`${file}:${line} ${id} has no words of its own`);
    else if (english[id] !== words) mistakes.push(`${file}:${line} ${id} is in English: ${english[id]}`);
  };
  visit(source);
  return mistakes;
}

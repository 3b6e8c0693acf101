/** What is found of documents that are lists: posts, forms. */
import { error, recordsIn, stringOf, warning, type Finding, type Json } from './finding.js';

/** Ids that stand twice. */
function twice(list: readonly Json[], name: string): Finding[] {
  const seen = new Set<unknown>();
  return list.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return stringOf(id) && again ? [error(`${name}[${index}].id`, `"${String(id)}" is used twice`)] : [];
  });
}

/** What is found of posts: ids, and dates that contradict each other. */
export function postsFindings(json: Json): Finding[] {
  const posts = recordsIn(json['posts']);
  return [
    ...twice(posts, 'posts'),
    ...posts.flatMap((post, index) => {
      const at = `posts[${index}]`;
      const [published, updated] = [stringOf(post['published']), stringOf(post['updated'])];
      return [
        ...(published && updated && updated < published.slice(0, updated.length)
          ? [warning(`${at}.updated`, `it was updated on ${updated}, before it was published`)]
          : []),
        // One that is no text has been refused.
        ...((post['title'] ?? post['summary']) === undefined ? [warning(at, 'it has no title', 'write one')] : []),
        ...(post['url'] === undefined ? [warning(at, 'it has no address: nobody can read on', 'write its url')] : []),
      ];
    }),
  ];
}

/** What is found of forms: ids, and names and values that stand twice. */
export function formsFindings(json: Json): Finding[] {
  return ['forms', 'contact'].flatMap((list) => findingsIn(recordsIn(json[list]), list));
}

function findingsIn(forms: readonly Json[], all: string): Finding[] {
  return [
    ...twice(forms, all),
    ...forms.flatMap((form, index) =>
      (
        [
          ['fields', 'name'],
          ['topics', 'value'],
        ] as const
      ).flatMap(([list, key]) => {
        const seen = new Set<unknown>();
        return recordsIn(form[list]).flatMap((each, n) => {
          const again = seen.has(each[key]);
          seen.add(each[key]);
          return again && stringOf(each[key])
            ? [error(`${all}[${index}].${list}[${n}].${key}`, `"${String(each[key])}" is used twice`)]
            : [];
        });
      }),
    ),
  ];
}

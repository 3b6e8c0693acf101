import { allPairs, withPair, type Pairs, type Service } from './service.js';

/** A group's box as its form names it (`group[4321][2]`), or the two numbers alone (`4321-2`). */
const BOX = /^(?:group\[(\d+)\]\[(\d+)\]|(\d+)[-:/](\d+))$/;
/** A group, where the boxes of all topics are in one: `topics-field="group[4321]"`, and the topics are numbers. */
const GROUP = /^group\[(\d+)\]$/;

/** A topic under the name that Mailchimp's own form gives to the box: `group[id][n]`; undefined for what can't be one. */
function boxOf([name, value]: Pairs[number]): Pairs[number] | undefined {
  if (BOX.test(name)) return [name, value];
  const [, group, number, plainGroup, plainNumber] = BOX.exec(value) ?? [];
  const [id, n] = [group ?? plainGroup ?? GROUP.exec(name)?.[1], number ?? plainNumber ?? /^\d+$/.exec(value)?.[0]];
  return id && n ? [`group[${id}][${n}]`, n] : undefined;
}

/**
 * Mailchimp's hosted form. `action` is its `…/subscribe/post?u=…&id=…`, or the address of the page that it stands on, without
 * `/post`. Topics are the boxes of its groups, one name each. Other sites can't read its answer, and the variant that they could
 * read is an injected script: so the browser goes there.
 */
export const service: Service = {
  names: { email: 'EMAIL', name: 'FNAME' },
  *exchange(submission) {
    const [u, id] = ['u', 'id'].map((name) => new RegExp(`[?&]${name}=(\\w*)`).exec(submission.action)?.[1]);
    const trap = `b_${u}_${id}`;
    const url = submission.action.replace(/\/subscribe\/?(?=\?)/, '/subscribe/post');
    const boxes = submission.topics.map((topic) => boxOf(topic));
    const topics = submission.topics.map((topic, index) => boxes[index] ?? topic);
    yield {
      url,
      form: withPair(allPairs({ ...submission, topics }), trap),
      navigate: true,
      ...(boxes.includes(undefined) && {
        problem: 'Mailchimp drops topics that are not boxes of its form: give each the value group[id][n]',
      }),
    };
    return { state: 'handed-over' };
  },
};

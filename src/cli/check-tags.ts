/** What `check` and `render` say of tags that nobody fills: names that no element has, and forms that can't be sent. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { error, warning, type Finding } from '../documents/check/finding.js';
import { likely } from '../documents/likely.js';
import { NAMES, type Tag } from '../server/page.js';
import { authorsForm } from '../server/plain-form.js';
import { attributeOf, elementsIn } from '../server/tree.js';
import type { ContactServiceName, ServiceName } from '../services/service.js';
import { safeUrl } from '../text/url.js';

const ELEMENTS: readonly string[] = [...NAMES, 'calm', 'exit'];

const CONTACT: readonly ContactServiceName[] = ['form', 'json', 'gravity-forms', 'hubspot'];
const SUBSCRIBE: readonly ServiceName[] = [
  ...CONTACT,
  ...(['brevo', 'buttondown', 'campaign-monitor', 'ghost', 'kit', 'listmonk', 'mailchimp', 'phplist'] as const),
];

/** A tag that looks like one of ours and is none, with what is said of it. */
export interface Stranger {
  /** As `render` names it: `impact-statisic`. */
  readonly tag: string;
  readonly line: number;
  readonly start: number;
  readonly finding: Finding;
}

/** Tags of a page whose names no element has. */
export function strangersIn(root: Tree.ParentNode): Stranger[] {
  return [...elementsIn(root)].flatMap((node) => {
    const place = node.sourceCodeLocation;
    const { tagName } = node;
    const own = tagName.startsWith('impact-') ? tagName.slice(7) : undefined;
    const name = own ?? (/^(div|span)$/.test(tagName) ? attributeOf(node, 'data-impact') : undefined);
    if (!place || name === undefined || ELEMENTS.includes(name)) return [];
    const meant = likely(name.replace(/^impact-/, ''), ELEMENTS);
    const among = `there are ${ELEMENTS.join(', ')}`;
    const finding =
      own === undefined
        ? error('data-impact', `there is no element “${name}”`, meant ? `write ${meant}` : among)
        : // Others may call an element of theirs so.
          (meant ? error : warning)('', `there is no <${tagName}>`, meant ? `write <impact-${meant}>` : among);
    return [{ tag: `impact-${name}`, line: place.startLine, start: place.startOffset, finding }];
  });
}

/** Why a form on a page can't be sent. */
export function formFindings(tag: Tag): Finding[] {
  const { name, attributes } = tag;
  if (name !== 'subscribe' && name !== 'contact') return [];
  const services: readonly string[] = name === 'contact' ? CONTACT : SUBSCRIBE;
  const service = attributes.get('service')?.trim();
  const action = attributes.get('action');
  const isKnown = !service || services.includes(service);
  const meant = service && likely(service, services);
  return [
    ...(isKnown
      ? []
      : [error('service', `there is no “${service}”`, meant ? `write ${meant}` : `there are ${services.join(', ')}`)]),
    ...(safeUrl(action, 'https://page.example/') || (!action && authorsForm(tag))
      ? []
      : [
          action
            ? error('action', `“${action}” is no http or https address`, 'write where the form is sent')
            : error('action', 'nothing says where the form is sent', 'write its address'),
        ]),
  ];
}

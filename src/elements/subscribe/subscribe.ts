import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { Topic } from '../../services/form-fields.js';
import type { ServiceName } from '../../services/service.js';
import { FormElement } from '../form-base.js';
import { flag } from '../shared/attributes.js';
import type { FormSetting } from '../shared/form/form-render.js';
import { opening } from './opening.js';
import { renderForm, renderOtherWays } from './render-form.js';
import { styles } from './styles.js';
import { formView, otherWaysView, type FormView, type SubscribeOptions } from './view.js';

/**
 * "Connect with us": one line of why, an email field, perhaps a name and topics, consent, a button, and an honest answer.
 * With a `<form method="post">` of the author's inside, it checks, sends and answers that form where it stands; it works
 * without JavaScript then, and every password manager finds its fields. Without one it shows a form of its own.
 *
 * @summary A form to subscribe by email, for the services that organisations really use.
 *
 * @example
 * <impact-subscribe action="https://news.example.org/subscribe" service="form" heading="Connect with us"
 *   why="New research in plain words." sender="The Example Foundation" frequency="about once a month"
 *   consent="Yes, you may write to me."><a href="https://news.example.org/">Subscribe to our news</a></impact-subscribe>
 *
 * @tag impact-subscribe
 * @slot - The author's own `<form method="post">`, which is then used in place; or a plain link, for pages without JavaScript.
 * @slot heading - A heading of the host's own making, in place of the `heading` text.
 * @event {ImpactSubmitEvent} impact-submit - Before anything is sent; cancel it to send it yourself. `detail` has `service`, the `consent` for your own records, and `values`, a list to push further names and values to.
 * @event {ImpactSubscribedEvent} impact-subscribed - The service took it: `detail.state` is `done`, `confirm` or `already`.
 * @event {ImpactErrorEvent} impact-error - It was not taken: `detail.code` is `refused`, `too-many`, `unavailable`, `unreadable`, `offline`, `timeout` or `blocked` (by the page's own policy); or the element is set up wrongly.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart why - The line of why.
 * @csspart promise - What arrives, from whom and how often.
 * @csspart caution - That a message may be seen by others.
 * @csspart form - The form.
 * @csspart field - One field with its label.
 * @csspart label - A field's label, or the topics' legend.
 * @csspart input - A field.
 * @csspart topics - The topics.
 * @csspart box - One topic, or the consent, with what is to be ticked.
 * @csspart privacy - The link to the privacy notice.
 * @csspart button - The button.
 * @csspart answer - What is said about how it went.
 * @csspart other - The other ways to follow.
 * @cssproperty --impact-accent - The one accent: rules and buttons. Default: a deep teal, mixed with the page's text colour unless text stands on it.
 * @cssproperty --impact-on-accent - Colour of the button’s text. Default: black or white, whichever stands out.
 * @cssproperty --impact-trouble - Colour of what went wrong. Default: a brick red mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of fields and buttons. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 */
export class ImpactSubscribe extends FormElement<FormView> implements SubscribeOptions {
  static override styles = [FormElement.styles, styles];

  static override properties = {
    service: {},
    sender: {},
    contents: {},
    frequency: {},
    topics: {},
    topicsLabel: { attribute: 'topics-label' },
    feedUrl: { attribute: 'feed-url' },
    newsUrl: { attribute: 'news-url' },
    pageUrl: { attribute: 'page-url' },
    submitLabel: { attribute: 'submit-label' },
    doubleOptIn: { attribute: 'double-opt-in', read: flag },
  };

  /** `form` (the default), `json`, `brevo`, `buttondown`, `campaign-monitor`, `ghost`, `gravity-forms`, `hubspot`, `kit`, `listmonk`, `mailchimp` or `phplist`. */
  declare service: ServiceName | null | undefined;
  /** Who writes, as the reader will see it in their mailbox. */
  declare sender: string | null | undefined;
  /** What arrives. */
  declare contents: string | null | undefined;
  /** How often. */
  declare frequency: string | null | undefined;
  /** Topics to tick: words between commas, or `[{"value": "a1", "label": "Research"}]`. */
  declare topics: readonly Topic[] | string | null | undefined;
  /** What stands above the topics. Default: "What would you like to hear about?" */
  declare topicsLabel: string | null | undefined;
  /** Address of a feed, for those who would rather not give an address. */
  declare feedUrl: string | null | undefined;
  /** Address of a page to bookmark instead. */
  declare newsUrl: string | null | undefined;
  /** The publisher's own page to subscribe on, offered when this form can't do it. */
  declare pageUrl: string | null | undefined;
  /** Text of the button. Default: "Subscribe". */
  declare submitLabel: string | null | undefined;
  /** The service always asks for a confirmation by email; say so even if its answer doesn't. Default: false. */
  declare doubleOptIn: boolean;

  constructor() {
    super(opening);
  }

  protected override viewOf(): FormView {
    return formView(this, this.baseURI);
  }

  protected override renderForm(view: FormView, setting: FormSetting): TemplateResult {
    return renderForm(view, setting);
  }

  protected override paperLabel(): string {
    return msg('Subscribe at:', { id: 'subscribe-at' });
  }

  protected override renderBelow(): unknown {
    const otherWays = otherWaysView(this, this.baseURI);
    return otherWays && renderOtherWays(otherWays, this.locale.spoken());
  }
}

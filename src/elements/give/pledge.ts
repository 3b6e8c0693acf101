/**
 * A pledge to a publisher's own back end, in a file of its own: it is sent, and said how that went, as every form of ours is. Who is
 * handed over to a payment page never pays for it.
 */
import type { nothing } from 'lit';
import { type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adoptStyle } from '../../runtime/adopt-style.js';
import type { Pairs } from '../../services/service.js';
import { answerStyles } from '../shared/form/answer-styles.js';
import { renderTrap } from '../shared/form/form-render.js';
import { SubmissionController } from '../shared/form/submission-controller.js';
import type { SubmissionHost } from '../shared/form/submission-host.js';
import { renderAnswer } from '../shared/form/submission-render.js';
import { isFinished, isHeld } from '../shared/form/submission-state.js';
import { textButtonStyles } from '../shared/text-button-styles.js';
import { Details, type AddressFinder } from './details.js';
import { pledgeText, promiseText, unavailableText } from './pledge-text.js';
import { renderDetails } from './render-details.js';

export interface PledgeHost extends SubmissionHost, ReactiveControllerHost {
  readonly finder: AddressFinder | null | undefined;
}

/** What the element around a pledge says of it. */
export interface PledgeContext {
  /** What is pledged, as the back end is sent it. */
  pairs(): Pairs;
  /** What the button says that sends it. */
  button(): string | undefined;
  /** The tab that the back end's own page opens in. */
  target(): string;
  /** Takes back what was chosen. */
  forget(): void;
}

/** What is wrong with what is chosen, by the control that it is told at. */
export type Wrong = Readonly<Record<string, string>>;

/** Fields that stand for what a pledge says in words of its own. */
const STAND_INS = ['how-often', 'how-much'];

export class Pledge {
  readonly details: Details;
  private readonly submission: SubmissionController;
  private wrong: Wrong = {};
  /** What is written has been gathered to be sent. */
  private isGathered = false;

  constructor(
    private readonly host: PledgeHost,
    private readonly context: PledgeContext,
  ) {
    this.details = new Details(host, () => this.submission.revalidate());
    this.submission = new SubmissionController(host, {
      services: 'form, json',
      load: () => import('./pledge-submission.js'),
      isOursAlone: true,
      unavailable: unavailableText,
      page: () => '',
      button: () => context.button(),
      target: () => context.target(),
    });
    const root = host.renderRoot as ShadowRoot;
    adoptStyle(root, answerStyles);
    adoptStyle(root, textButtonStyles);
    root.addEventListener('formdata', this.write);
    root.addEventListener('reset', this.reset);
  }

  readonly text = pledgeText;

  get promise(): string {
    return promiseText();
  }

  get isReceived(): boolean {
    return isFinished(this.submission.state);
  }

  /** Whether it has been sent, however that ended, or is on its way. */
  get isSent(): boolean {
    const { status } = this.submission.state;
    return this.isGathered || (status !== 'idle' && status !== 'asking');
  }

  /** Whether a press has to wait, and the button's text where it says something of its own. */
  get button(): { readonly held: boolean; readonly text: string } {
    const { state, text } = this.submission;
    return { held: isHeld(state), text: state.status === 'idle' ? '' : (text.button ?? '') };
  }

  readonly submit = (event: SubmitEvent): void => this.submission.submit(event);

  /** What is wrong with what is chosen is told as all else is: at the press, and until it is right. */
  mark(wrong: Wrong): void {
    for (const [selector, told] of Object.entries(wrong))
      this.host.renderRoot.querySelector<HTMLInputElement>(selector)?.setCustomValidity(told);
    // What a back end has said at a field stays until a reader writes.
    const isRighted = Object.entries(wrong).some(([selector, told]) => !told && this.wrong[selector]);
    this.wrong = wrong;
    if (isRighted) this.submission.revalidate();
    // The controller has looked at the notes before these words were there.
    this.submission.renewNotes();
  }

  renderFields(): (TemplateResult | typeof nothing)[] {
    const { details, host, submission } = this;
    return [renderDetails(details, host.finder, host.private), renderTrap(submission.trapName)];
  }

  renderAnswer(): TemplateResult {
    return renderAnswer(this.submission, () => undefined);
  }

  private readonly write = (event: Event): void => {
    const { formData, target } = event as FormDataEvent;
    // Another form in here carries what was sent to the back end's own page, as it was sent.
    if (target !== this.submission.form) return;
    this.isGathered = true;
    const pledged = this.context.pairs();
    for (const name of [...STAND_INS, ...pledged.map(([known]) => known)]) formData.delete(name);
    for (const [name, value] of pledged) formData.append(name, value);
  };

  /** The fields show what is kept here: that is emptied, and they with it. */
  private readonly reset = (event: Event): void => {
    event.preventDefault();
    this.isGathered = false;
    this.details.clear();
    this.context.forget();
    this.host.requestUpdate();
  };
}

/** What pages have that a server doesn't: whoever asks for it is told, since an answer of nothing would be taken for the page's. */

/** A member that a server's pages lack. */
export class MissingMember extends TypeError {
  override readonly name = 'MissingMember';
  constructor(
    readonly member: string,
    owner: string,
  ) {
    super(`a server's ${owner} has no ${member}: report it, since the page needs it`);
  }
}

/** Members of every element on a page, beside handlers of events and ARIA, that tell how it looks or change something. */
export const MISSING: readonly string[] = `
  accessKey accessKeyLabel after animate append appendChild assignedSlot attributeStyleMap attributes autocapitalize autocorrect
  autofocus before blur checkVisibility childElementCount classList click clientHeight clientLeft clientTop clientWidth compareDocumentPosition
  computedStyleMap contentEditable currentCSSZoom customElementRegistry dir draggable enterKeyHint firstChild firstElementChild focus getAnimations
  getAttributeNS getAttributeNode getAttributeNodeNS getBoundingClientRect getClientRects getElementsByClassName
  getElementsByTagName getElementsByTagNameNS getHTML hasAttributeNS hasAttributes hasChildNodes hasPointerCapture hidden
  hidePopover inert innerHTML innerText inputMode insertAdjacentElement insertAdjacentHTML insertAdjacentText insertBefore
  isContentEditable isDefaultNamespace isEqualNode isSameNode lastChild lastElementChild lookupNamespaceURI lookupPrefix moveBefore namespaceURI nextElementSibling nextSibling nodeValue
  nonce normalize offsetHeight offsetLeft offsetParent offsetTop offsetWidth outerText part popover prefix prepend previousElementSibling previousSibling
  releasePointerCapture removeAttribute removeAttributeNS removeAttributeNode removeChild replaceChild replaceChildren replaceWith
  requestFullscreen requestPointerLock role scroll scrollBy scrollHeight scrollIntoView scrollLeft scrollTo scrollTop scrollWidth
  setAttribute setAttributeNS setAttributeNode setAttributeNodeNS setHTMLUnsafe setPointerCapture showPopover slot spellcheck style
  tabIndex title toggleAttribute togglePopover translate webkitMatchesSelector writingSuggestions`
  .trim()
  .split(/\s+/);

/** What is asked of anything, without a wish for an answer: by `await`, by `JSON.stringify`. */
const ASKED_OF_ALL = new Set(['then', 'toJSON']);

/** Lets nobody take what an object lacks for an answer of the page. */
export const guarded = <T extends object>(object: T, owner: string): T =>
  new Proxy(object, {
    get(target, name) {
      if (typeof name === 'string' && !(name in target) && !ASKED_OF_ALL.has(name))
        throw new MissingMember(name, owner);
      return Reflect.get(target, name) as unknown;
    },
  });

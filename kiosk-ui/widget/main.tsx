/** `<kuule-feedback touchpoint="key">`, and the script tag that inserts one. All that it draws is in its shadow root. */
import { h, render } from 'preact';
import style from 'virtual:widget-style';
import { ownScript } from './home.js';
import { Widget } from './widget.js';

const name = 'kuule-feedback';

class KuuleFeedback extends HTMLElement {
  static readonly observedAttributes = ['lang', 'touchpoint', 'inline'];
  private readonly root = this.attachShadow({ mode: 'open' });

  connectedCallback(): void {
    this.root.adoptedStyleSheets = [sheetFor(this)];
    this.draw();
  }

  disconnectedCallback(): void {
    render(null, this.root);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.draw();
  }

  private draw(): void {
    const touchpoint = this.getAttribute('touchpoint');
    if (!touchpoint) return;
    const around = this.parentElement?.closest('[lang]')?.getAttribute('lang');
    const wanted = [this.getAttribute('lang'), around, ...navigator.languages];
    render(h(Widget, { key: touchpoint, touchpoint, wanted, isInline: this.hasAttribute('inline') }), this.root);
  }
}

/** Sizes follow what the browser's user has chosen, not what the page makes of `rem`. No style attribute: a page's policy may forbid them. */
function sheetFor(element: HTMLElement): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  element.shadowRoot!.adoptedStyleSheets = [sheet];
  const rem = getComputedStyle(element).fontSize;
  sheet.insertRule(`:host { --kuule-rem: ${rem} }`, sheet.cssRules.length);
  return sheet;
}

function insert({ dataset }: HTMLScriptElement): void {
  if (!dataset.touchpoint) return;
  const element = document.createElement(name);
  element.setAttribute('touchpoint', dataset.touchpoint);
  if (dataset.lang) element.lang = dataset.lang;
  if (dataset.inline === undefined) document.body.append(element);
  else {
    element.setAttribute('inline', '');
    ownScript!.after(element);
  }
}

if (!customElements.get(name)) customElements.define(name, KuuleFeedback);
if (ownScript) {
  if (document.body) insert(ownScript);
  else addEventListener('DOMContentLoaded', () => insert(ownScript!));
}

// Links the packages' own components in the page; an app's build does it beforehand.
import '@angular/compiler';
import { ApplicationRef, provideZonelessChangeDetection, type ComponentRef } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { offer, place } from '../app.js';
import { Page } from './page.js';

let app: Promise<ApplicationRef> | undefined;

const start = () => {
  place().append(document.createElement('host-page'));
  return bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
};

offer({
  async render(state) {
    const shown = await (app ??= start());
    (shown.components[0] as ComponentRef<Page>).instance.state.set(state);
    shown.tick();
  },
});

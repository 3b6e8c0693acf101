/** What a host page may ask of a glossary beyond the element itself; fetched when it is asked for. */
import { noSuch } from '../../documents/likely.js';
import { PageEffectController } from '../../runtime/page-effect.js';
import { report } from '../../runtime/report.js';
import type { GlossaryHost } from './host.js';

/**
 * Annotates the page's text and describes the terms to search engines, for as long as the glossary's tag says so; and tells the page
 * of terms that the tag names in vain.
 */
export class PageEffects {
  private readonly annotation: PageEffectController;
  private readonly structuredData: PageEffectController;
  private missing: readonly string[] = [];

  constructor(private readonly host: GlossaryHost) {
    this.annotation = new PageEffectController(host);
    this.structuredData = new PageEffectController(host);
  }

  /** The tag or the terms have changed. */
  update(): void {
    const { annotate, jsonLd, glossary, isConnected } = this.host;
    const { listed, say, wording, arranged, read } = this.host.state;
    const { locale } = read;
    const key = listed.length && isConnected ? `${locale} ${listed.map(({ id, term }) => `${id} ${term}`).join()}` : '';
    this.annotation.want(annotate && key ? `${annotate} ${key}` : '', async (signal) =>
      (await import('./annotation.js')).annotate(annotate!, listed, say, signal),
    );
    this.structuredData.want(jsonLd && key ? `${wording} ${key}` : '', async (signal) =>
      (await import('./structured-data.js')).writeStructuredData(
        { listed, level: wording, say, language: locale, name: say(glossary?.title) },
        signal,
      ),
    );
    const { missing = [] } = arranged ?? {};
    const ids = (glossary?.terms ?? []).map((term) => term.id);
    for (const id of missing) {
      if (this.missing.includes(id)) continue;
      report(this.host, { code: 'unknown-term', message: noSuch('term', id, ids), path: 'terms' });
    }
    this.missing = missing;
  }
}

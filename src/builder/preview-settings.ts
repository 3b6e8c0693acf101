/** How the preview's page is: nothing of it goes into a snippet. */
export interface PreviewSettings {
  /** In CSS pixels, or as wide as there is room. */
  readonly width: '320' | '480' | '720' | 'full';
  readonly dark: boolean;
  readonly rtl: boolean;
  /** What was pasted into the check of a content management system. */
  readonly html: string;
  /** What was done last, for the status line. */
  readonly said: string;
  /** What the element on show complains of. */
  readonly fault: string;
  /** Why the document of another address can't be read. */
  readonly elsewhere?: string;
}

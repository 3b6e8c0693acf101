
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about-figure': `Über diese Zahl`,
'authors': `Autorinnen und Autoren`,
'copied': `Kopiert.`,
'copy-citation': `Zitat kopieren`,
'counts': `Was gezählt wurde`,
'each-mark': str`Jedes Zeichen steht für ${0}.`,
'not-loaded': `Diese Zahl konnte nicht geladen werden.`,
'now': `Jetzt:`,
'population': `Wer gemeint ist`,
'revised': `Überarbeitet`,
'sample': `Stichprobe`,
'save-picture': `Bild speichern`,
'selected': `Markiert: mit der Tastatur kopieren.`,
'source': `Quelle:`,
'superseded': `Ersetzt`,
'to-cite': `Zitierweise`,
'withdrawn': `Zurückgezogen`,
    };
  

    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about-figure': `Über diese Zahl`,
'also-called': `Auch:`,
'authors': `Autorinnen und Autoren`,
'close': `Schließen`,
'copied': `Kopiert.`,
'copy-citation': `Zitat kopieren`,
'copy-link-to': str`Link zu „${0}“ kopieren`,
'counts': `Was gezählt wurde`,
'each-mark': str`Jedes Zeichen steht für ${0}.`,
'glossary-not-loaded': `Das Glossar konnte nicht geladen werden.`,
'glossary-sections': `Abschnitte des Glossars`,
'in-glossary': `Im Glossar`,
'link-copied': `Link kopiert.`,
'no-match': str`Kein Begriff passt zu „${0}“.`,
'not': `Nicht:`,
'not-loaded': `Diese Zahl konnte nicht geladen werden.`,
'now': `Jetzt:`,
'plain': `Einfach`,
'population': `Wer gemeint ist`,
'professional': `Fachlich`,
'revised': `Überarbeitet`,
'sample': `Stichprobe`,
'save-picture': `Bild speichern`,
'say-instead': str`Sagen Sie „${0}“ statt „${1}“.`,
'search-terms': `Begriffe durchsuchen`,
'see-also': `Siehe auch:`,
'selected': `Markiert: mit der Tastatur kopieren.`,
'show-all': str`Alle anzeigen (${0})`,
'source': `Quelle:`,
'standard': `Allgemein`,
'still-found': `Kommt noch vor:`,
'superseded': `Ersetzt`,
'terms-found': str`Gefundene Begriffe: ${0}.`,
'to-cite': `Zitierweise`,
'withdrawn': `Zurückgezogen`,
'wording': `Formulierung`,
    };
  
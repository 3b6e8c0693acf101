
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about-figure': `Über diese Zahl`,
'also-called': `Auch:`,
'as-of': str`Stand: ${0}`,
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
'no-posts': `Es gibt noch keine Beiträge.`,
'not': `Nicht:`,
'not-loaded': `Diese Zahl konnte nicht geladen werden.`,
'now': `Jetzt:`,
'plain': `Einfach`,
'population': `Wer gemeint ist`,
'posts-not-loaded': `Die neuesten Beiträge konnten nicht geladen werden.`,
'posts-offline': `Sie sind offline. Die neuesten Beiträge erscheinen, sobald Sie wieder verbunden sind.`,
'professional': `Fachlich`,
'read-more': `Weiterlesen`,
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
'try-again': `Erneut versuchen`,
'trying-again': `Neuer Versuch …`,
'untitled-post': `Beitrag ohne Titel`,
'withdrawn': `Zurückgezogen`,
'wording': `Formulierung`,
    };
  

    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about-figure': `À propos de ce chiffre`,
'authors': `Auteurs`,
'copied': `Copié.`,
'copy-citation': `Copier la citation`,
'counts': `Ce qui est compté`,
'each-mark': str`Chaque pictogramme représente ${0}.`,
'not-loaded': `Ce chiffre n’a pas pu être chargé.`,
'now': `Désormais :`,
'population': `Population`,
'revised': `Révisé`,
'sample': `Échantillon`,
'save-picture': `Enregistrer l’image`,
'selected': `Sélectionné : copiez-le au clavier.`,
'source': `Source :`,
'superseded': `Remplacé`,
'to-cite': `Pour citer`,
'withdrawn': `Retiré`,
    };
  
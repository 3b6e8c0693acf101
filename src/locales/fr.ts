
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about-figure': `À propos de ce chiffre`,
'as-of': str`État au ${0}`,
'authors': `Auteurs`,
'copied': `Copié.`,
'copy-citation': `Copier la citation`,
'counts': `Ce qui est compté`,
'each-mark': str`Chaque pictogramme représente ${0}.`,
'no-posts': `Il n’y a pas encore d’articles.`,
'not-loaded': `Ce chiffre n’a pas pu être chargé.`,
'now': `Désormais :`,
'population': `Population`,
'posts-not-loaded': `Les derniers articles n’ont pas pu être chargés.`,
'posts-offline': `Vous êtes hors ligne. Les derniers articles apparaîtront dès le retour de la connexion.`,
'read-more': `Lire la suite`,
'revised': `Révisé`,
'sample': `Échantillon`,
'save-picture': `Enregistrer l’image`,
'selected': `Sélectionné : copiez-le au clavier.`,
'source': `Source :`,
'superseded': `Remplacé`,
'to-cite': `Pour citer`,
'try-again': `Réessayer`,
'trying-again': `Nouvel essai …`,
'untitled-post': `Article sans titre`,
'withdrawn': `Retiré`,
    };
  
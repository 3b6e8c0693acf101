
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about-figure': `À propos de ce chiffre`,
'also-called': `Aussi appelé :`,
'as-of': str`État au ${0}`,
'authors': `Auteurs`,
'close': `Fermer`,
'copied': `Copié.`,
'copy-citation': `Copier la citation`,
'copy-link-to': str`Copier le lien vers « ${0} »`,
'counts': `Ce qui est compté`,
'each-mark': str`Chaque pictogramme représente ${0}.`,
'glossary-not-loaded': `Le glossaire n’a pas pu être chargé.`,
'glossary-sections': `Sections du glossaire`,
'in-glossary': `Dans le glossaire`,
'link-copied': `Lien copié.`,
'no-match': str`Aucun terme ne correspond à « ${0} ».`,
'no-posts': `Il n’y a pas encore d’articles.`,
'not': `À éviter :`,
'not-loaded': `Ce chiffre n’a pas pu être chargé.`,
'now': `Désormais :`,
'plain': `Simple`,
'population': `Population`,
'posts-not-loaded': `Les derniers articles n’ont pas pu être chargés.`,
'posts-offline': `Vous êtes hors ligne. Les derniers articles apparaîtront dès le retour de la connexion.`,
'professional': `Professionnelle`,
'read-more': `Lire la suite`,
'revised': `Révisé`,
'sample': `Échantillon`,
'save-picture': `Enregistrer l’image`,
'say-instead': str`Dites « ${0} » plutôt que « ${1} ».`,
'search-terms': `Rechercher dans les termes`,
'see-also': `Voir aussi :`,
'selected': `Sélectionné : copiez-le au clavier.`,
'show-all': str`Tout afficher (${0})`,
'source': `Source :`,
'standard': `Courante`,
'still-found': `Encore présent dans :`,
'superseded': `Remplacé`,
'terms-found': str`Termes trouvés : ${0}.`,
'to-cite': `Pour citer`,
'try-again': `Réessayer`,
'trying-again': `Nouvel essai …`,
'untitled-post': `Article sans titre`,
'withdrawn': `Retiré`,
'wording': `Formulation`,
    };
  
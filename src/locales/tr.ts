
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'not-loaded': `This figure could not be loaded.`,
'revised-on': str`Revised on ${0}.`,
'revised': `Revised.`,
'superseded-on': str`Superseded on ${0}.`,
'superseded': `Superseded.`,
'withdrawn-on': str`Withdrawn on ${0}.`,
'withdrawn': `Withdrawn.`,
'now': `Now:`,
'source': `Source:`,
'about-figure': `About this figure`,
'population': `Of whom`,
'counts': `What counts`,
'sample': `Sample`,
'authors': `Authors`,
'to-cite': `To cite`,
'copy-citation': `Copy citation`,
'copied': `Copied.`,
'selected': `Selected: copy it with your keyboard.`,
    };
  
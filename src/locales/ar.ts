
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about-figure': `عن هذا الرقم`,
'authors': `المؤلفون`,
'copied': `تم النسخ.`,
'copy-citation': `نسخ الاقتباس`,
'counts': `ما الذي يُحتسب`,
'each-mark': str`كل علامة تمثّل ${0}.`,
'not-loaded': `تعذّر تحميل هذا الرقم.`,
'now': `الآن:`,
'population': `الفئة المعنية`,
'revised': `نُقّح`,
'sample': `العيّنة`,
'save-picture': `حفظ الصورة`,
'selected': `النص محدَّد: انسخه بلوحة المفاتيح.`,
'source': `المصدر:`,
'superseded': `حلّ محلّه رقم أحدث`,
'to-cite': `للاقتباس`,
'withdrawn': `سُحب`,
    };
  

    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about-figure': `عن هذا الرقم`,
'also-called': `يُسمى أيضًا:`,
'as-of': str`حتى ${0}`,
'authors': `المؤلفون`,
'close': `إغلاق`,
'copied': `تم النسخ.`,
'copy-citation': `نسخ الاقتباس`,
'copy-link-to': str`نسخ رابط «${0}»`,
'counts': `ما الذي يُحتسب`,
'each-mark': str`كل علامة تمثّل ${0}.`,
'glossary-not-loaded': `تعذّر تحميل المسرد.`,
'glossary-sections': `أقسام المسرد`,
'in-glossary': `في المسرد`,
'link-copied': `نُسخ الرابط.`,
'no-match': str`لا يوجد مصطلح يطابق «${0}».`,
'no-posts': `لا توجد مقالات بعد.`,
'not': `لا تقل:`,
'not-loaded': `تعذّر تحميل هذا الرقم.`,
'now': `الآن:`,
'plain': `مبسّطة`,
'population': `الفئة المعنية`,
'posts-not-loaded': `تعذّر تحميل أحدث المقالات.`,
'posts-offline': `أنت غير متصل بالإنترنت. ستظهر أحدث المقالات عند عودة الاتصال.`,
'professional': `مهنية`,
'read-more': `اقرأ المزيد`,
'revised': `نُقّح`,
'sample': `العيّنة`,
'save-picture': `حفظ الصورة`,
'say-instead': str`قل «${0}» بدلًا من «${1}».`,
'search-terms': `ابحث في المصطلحات`,
'see-also': `انظر أيضًا:`,
'selected': `النص محدَّد: انسخه بلوحة المفاتيح.`,
'show-all': str`عرض الكل (${0})`,
'source': `المصدر:`,
'standard': `عامة`,
'still-found': `ما زال يرد في:`,
'superseded': `حلّ محلّه رقم أحدث`,
'terms-found': str`المصطلحات التي عُثر عليها: ${0}.`,
'to-cite': `للاقتباس`,
'try-again': `أعد المحاولة`,
'trying-again': `جارٍ إعادة المحاولة…`,
'untitled-post': `مقال بلا عنوان`,
'withdrawn': `سُحب`,
'wording': `الصياغة`,
    };
  
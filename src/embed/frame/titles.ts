/** What the frame page says itself, outside the elements. */
export interface FrameWords {
  /** Headings, by element. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The heading of a figure that somebody typed into a link. */
  readonly figure: string;
  /** The mark above it. */
  readonly typed: string;
  /** The link to whoever runs the host. */
  readonly published: (host: string) => string;
  /** Instead of giving, which needs a page; a link to the publisher follows. */
  readonly giving: string;
  /** There is no such element. */
  readonly nothing: string;
  /** On paper, before the figure was there; its address follows. */
  readonly late: string;
}

const kinds = (
  figure: string,
  glossary: string,
  term: string,
  posts: string,
  subscribe: string,
  contact: string,
  support: string,
  quote: string,
  actions: string,
) => ({
  statistic: figure,
  prevalence: figure,
  change: figure,
  compare: figure,
  glossary,
  term,
  posts,
  subscribe,
  contact,
  support,
  quote,
  actions,
});

/** By language; English stands in for the others. */
export const frameWords: Readonly<Record<string, FrameWords>> = {
  en: {
    kinds: kinds(
      'A figure and its source',
      'Glossary',
      'A word explained',
      'Latest posts',
      'News by email',
      'Write to us',
      'Where to find help',
      'A quotation and its source',
      'What you can do',
    ),
    figure: 'A figure from a link',
    typed: 'Not from our documents. The person who made this link wrote it.',
    published: (host) => `This page is run by ${host}`,
    giving: 'Gifts are not taken in a frame. You can give on the publisher’s own site:',
    nothing: 'There is nothing to show at this address. It may have been copied only in part.',
    late: 'It had not arrived when this was printed. It is at',
  },
  ar: {
    kinds: kinds(
      'رقم ومصدره',
      'مسرد المصطلحات',
      'شرح كلمة',
      'أحدث المقالات',
      'الأخبار بالبريد الإلكتروني',
      'اكتب إلينا',
      'أين تجد المساعدة',
      'اقتباس ومصدره',
      'ما يمكنك فعله',
    ),
    figure: 'رقم من رابط',
    typed: 'ليس من وثائقنا. كتبه الشخص الذي أنشأ هذا الرابط.',
    published: (host) => `تدير هذه الصفحة ${host}`,
    giving: 'لا تُقبل التبرعات داخل إطار. يمكنك التبرع على موقع الناشر:',
    nothing: 'لا يوجد ما يُعرض في هذا العنوان. ربما نُسخ جزء منه فقط.',
    late: 'لم يصل قبل الطباعة. عنوانه:',
  },
  de: {
    kinds: kinds(
      'Eine Zahl und ihre Quelle',
      'Glossar',
      'Ein Wort erklärt',
      'Neueste Beiträge',
      'Neues per E-Mail',
      'Schreiben Sie uns',
      'Wo es Hilfe gibt',
      'Ein Zitat und seine Quelle',
      'Was Sie tun können',
    ),
    figure: 'Eine Zahl aus einem Link',
    typed: 'Nicht aus unseren Dokumenten. Das hat geschrieben, wer diesen Link erstellt hat.',
    published: (host) => `Diese Seite wird von ${host} betrieben`,
    giving: 'In einem Rahmen werden keine Spenden angenommen. Spenden können Sie auf der Website des Herausgebers:',
    nothing: 'Unter dieser Adresse gibt es nichts zu zeigen. Vielleicht wurde sie nur zum Teil kopiert.',
    late: 'War beim Drucken noch nicht da. Zu finden unter',
  },
  fr: {
    kinds: kinds(
      'Un chiffre et sa source',
      'Glossaire',
      'Un mot expliqué',
      'Derniers articles',
      'Nouvelles par e-mail',
      'Nous écrire',
      'Où trouver de l’aide',
      'Une citation et sa source',
      'Ce que vous pouvez faire',
    ),
    figure: 'Un chiffre tiré d’un lien',
    typed: 'Ne provient pas de nos documents. La personne qui a créé ce lien l’a écrit.',
    published: (host) => `Cette page est gérée par ${host}`,
    giving: 'Aucun don n’est reçu dans un cadre. Vous pouvez donner sur le site de l’éditeur :',
    nothing: 'Il n’y a rien à montrer à cette adresse. Elle n’a peut-être été copiée qu’en partie.',
    late: 'N’était pas encore arrivé à l’impression. À lire à l’adresse',
  },
  tr: {
    kinds: kinds(
      'Bir sayı ve kaynağı',
      'Sözlük',
      'Bir sözcüğün açıklaması',
      'Son yazılar',
      'E-postayla haberler',
      'Bize yazın',
      'Nereden yardım alınır',
      'Bir alıntı ve kaynağı',
      'Neler yapabilirsiniz',
    ),
    figure: 'Bir bağlantıdan gelen sayı',
    typed: 'Belgelerimizden alınmadı. Bunu bağlantıyı oluşturan kişi yazdı.',
    published: (host) => `Bu sayfayı ${host} yayımlıyor`,
    giving: 'Çerçeve içinde bağış alınmaz. Bağışı yayıncının kendi sitesinde yapabilirsiniz:',
    nothing: 'Bu adreste gösterilecek bir şey yok. Adres eksik kopyalanmış olabilir.',
    late: 'Yazdırılırken henüz gelmemişti. Adresi:',
  },
};

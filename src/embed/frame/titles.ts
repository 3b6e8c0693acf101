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
      'Where to find help',
      'A quotation and its source',
      'What you can do',
    ),
    figure: 'A figure from a link',
    typed: 'Not from our documents. The person who made this link wrote it.',
    published: (host) => `This page is run by ${host}`,
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
      'أين تجد المساعدة',
      'اقتباس ومصدره',
      'ما يمكنك فعله',
    ),
    figure: 'رقم من رابط',
    typed: 'ليس من وثائقنا. كتبه الشخص الذي أنشأ هذا الرابط.',
    published: (host) => `تدير هذه الصفحة ${host}`,
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
      'Wo es Hilfe gibt',
      'Ein Zitat und seine Quelle',
      'Was Sie tun können',
    ),
    figure: 'Eine Zahl aus einem Link',
    typed: 'Nicht aus unseren Dokumenten. Das hat geschrieben, wer diesen Link erstellt hat.',
    published: (host) => `Diese Seite wird von ${host} betrieben`,
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
      'Où trouver de l’aide',
      'Une citation et sa source',
      'Ce que vous pouvez faire',
    ),
    figure: 'Un chiffre tiré d’un lien',
    typed: 'Ne provient pas de nos documents. La personne qui a créé ce lien l’a écrit.',
    published: (host) => `Cette page est gérée par ${host}`,
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
      'Nereden yardım alınır',
      'Bir alıntı ve kaynağı',
      'Neler yapabilirsiniz',
    ),
    figure: 'Bir bağlantıdan gelen sayı',
    typed: 'Belgelerimizden alınmadı. Bunu bağlantıyı oluşturan kişi yazdı.',
    published: (host) => `Bu sayfayı ${host} yayımlıyor`,
    nothing: 'Bu adreste gösterilecek bir şey yok. Adres eksik kopyalanmış olabilir.',
    late: 'Yazdırılırken henüz gelmemişti. Adresi:',
  },
};

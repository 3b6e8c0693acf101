/** What the frame page says itself, outside the elements. */
export interface FrameWords {
  /** Headings, by element. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Who is responsible for what is shown. */
  readonly chosen: string;
  /** The link to whoever runs the host. */
  readonly published: (host: string) => string;
  /** There is no such element. */
  readonly nothing: string;
  /** On paper, before the figure was there; its address follows. */
  readonly late: string;
}

const kinds = (figure: string, glossary: string, term: string, posts: string, subscribe: string) => ({
  statistic: figure,
  prevalence: figure,
  glossary,
  term,
  posts,
  subscribe,
});

/** By language; English stands in for the others. */
export const frameWords: Readonly<Record<string, FrameWords>> = {
  en: {
    kinds: kinds('A figure and its source', 'Glossary', 'A word explained', 'Latest posts', 'News by e-mail'),
    chosen: 'Whoever made the link to this page chose what it shows.',
    published: (host) => `This page is run by ${host}`,
    nothing: 'There is nothing to show at this address. It may have been copied only in part.',
    late: 'It had not arrived when this was printed. It is at',
  },
  ar: {
    kinds: kinds('رقم ومصدره', 'مسرد المصطلحات', 'شرح كلمة', 'أحدث المقالات', 'الأخبار بالبريد الإلكتروني'),
    chosen: 'من أنشأ رابط هذه الصفحة هو الذي اختار ما تعرضه.',
    published: (host) => `تدير هذه الصفحة ${host}`,
    nothing: 'لا يوجد ما يُعرض في هذا العنوان. ربما نُسخ جزء منه فقط.',
    late: 'لم يصل قبل الطباعة. عنوانه:',
  },
  de: {
    kinds: kinds('Eine Zahl und ihre Quelle', 'Glossar', 'Ein Wort erklärt', 'Neueste Beiträge', 'Neues per E-Mail'),
    chosen: 'Was diese Seite zeigt, hat bestimmt, wer den Link zu ihr erstellt hat.',
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
    ),
    chosen: 'Le contenu de cette page a été choisi par l’auteur du lien qui y mène.',
    published: (host) => `Cette page est gérée par ${host}`,
    nothing: 'Il n’y a rien à montrer à cette adresse. Elle n’a peut-être été copiée qu’en partie.',
    late: 'N’était pas encore arrivé à l’impression. À lire à l’adresse',
  },
  tr: {
    kinds: kinds('Bir sayı ve kaynağı', 'Sözlük', 'Bir sözcüğün açıklaması', 'Son yazılar', 'E-postayla haberler'),
    chosen: 'Bu sayfada ne gösterileceğini bağlantıyı oluşturan kişi seçti.',
    published: (host) => `Bu sayfayı ${host} yayımlıyor`,
    nothing: 'Bu adreste gösterilecek bir şey yok. Adres eksik kopyalanmış olabilir.',
    late: 'Yazdırılırken henüz gelmemişti. Adresi:',
  },
};

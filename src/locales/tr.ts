
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about-figure': `Bu veri hakkında`,
'also-called': `Diğer adları:`,
'as-of': str`${0} itibarıyla`,
'authors': `Yazarlar`,
'close': `Kapat`,
'copied': `Kopyalandı.`,
'copy-citation': `Alıntıyı kopyala`,
'copy-link-to': str`“${0}” bağlantısını kopyala`,
'counts': `Neler sayıldı`,
'each-mark': str`Her simge ${0} kişiyi gösterir.`,
'glossary-not-loaded': `Sözlük yüklenemedi.`,
'glossary-sections': `Sözlüğün bölümleri`,
'in-glossary': `Sözlükte`,
'link-copied': `Bağlantı kopyalandı.`,
'no-match': str`“${0}” ile eşleşen terim yok.`,
'no-posts': `Henüz yazı yok.`,
'not': `Kullanmayın:`,
'not-loaded': `Bu veri yüklenemedi.`,
'now': `Yeni veri:`,
'plain': `Sade`,
'population': `Kapsanan kişiler`,
'posts-not-loaded': `Son yazılar yüklenemedi.`,
'posts-offline': `Çevrimdışısınız. Bağlantı geri gelince son yazılar yüklenecek.`,
'professional': `Uzman`,
'read-more': `Devamını oku`,
'revised': `Güncellendi`,
'sample': `Örneklem`,
'save-picture': `Görseli kaydet`,
'say-instead': str`“${1}” yerine “${0}” deyin.`,
'search-terms': `Terimlerde ara`,
'see-also': `Ayrıca bakınız:`,
'selected': `Seçildi: klavyenizle kopyalayın.`,
'show-all': str`Tümünü göster (${0})`,
'source': `Kaynak:`,
'standard': `Genel`,
'still-found': `Hâlâ geçtiği yerler:`,
'superseded': `Yerini yenisi aldı`,
'terms-found': str`Bulunan terim sayısı: ${0}.`,
'to-cite': `Alıntılamak için`,
'try-again': `Yeniden dene`,
'trying-again': `Yeniden deneniyor …`,
'untitled-post': `Başlıksız yazı`,
'withdrawn': `Geri çekildi`,
'wording': `Anlatım`,
    };
  
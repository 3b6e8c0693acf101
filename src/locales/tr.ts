
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about-figure': `Bu veri hakkında`,
'as-of': str`${0} itibarıyla`,
'authors': `Yazarlar`,
'copied': `Kopyalandı.`,
'copy-citation': `Alıntıyı kopyala`,
'counts': `Neler sayıldı`,
'each-mark': str`Her simge ${0} kişiyi gösterir.`,
'no-posts': `Henüz yazı yok.`,
'not-loaded': `Bu veri yüklenemedi.`,
'now': `Yeni veri:`,
'population': `Kapsanan kişiler`,
'posts-not-loaded': `Son yazılar yüklenemedi.`,
'posts-offline': `Çevrimdışısınız. Bağlantı geri gelince son yazılar yüklenecek.`,
'read-more': `Devamını oku`,
'revised': `Güncellendi`,
'sample': `Örneklem`,
'save-picture': `Görseli kaydet`,
'selected': `Seçildi: klavyenizle kopyalayın.`,
'source': `Kaynak:`,
'superseded': `Yerini yenisi aldı`,
'to-cite': `Alıntılamak için`,
'try-again': `Yeniden dene`,
'trying-again': `Yeniden deneniyor …`,
'untitled-post': `Başlıksız yazı`,
'withdrawn': `Geri çekildi`,
    };
  

    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about-figure': `Bu veri hakkında`,
'authors': `Yazarlar`,
'copied': `Kopyalandı.`,
'copy-citation': `Alıntıyı kopyala`,
'counts': `Neler sayıldı`,
'each-mark': str`Her simge ${0} kişiyi gösterir.`,
'not-loaded': `Bu veri yüklenemedi.`,
'now': `Yeni veri:`,
'population': `Kapsanan kişiler`,
'revised': `Güncellendi`,
'sample': `Örneklem`,
'save-picture': `Görseli kaydet`,
'selected': `Seçildi: klavyenizle kopyalayın.`,
'source': `Kaynak:`,
'superseded': `Yerini yenisi aldı`,
'to-cite': `Alıntılamak için`,
'withdrawn': `Geri çekildi`,
    };
  
package org.fihrist.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | أعلنت وزارة الصحة اليوم عن تسجيل إصابات جديدة في عدة محافظات",
        "ar | قصف درعا البلد",
        "ar | قال مدير شركة گوگل في پاريس إن الحكومة تدرس مشروع القانون الجديد منذ أشهر عدة",
        "fa | رئیس جمهور ایران امروز در گفتگو با خبرنگاران از برنامه‌های دولت خبر داد",
        "fa | وزیر امور خارجه به تهران می‌آید",
        "ur | وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے کام کر رہی ہے",
        "ckb | سەرۆکی حکومەت لە هەولێر لەگەڵ شاندێکی وڵاتان کۆبووەوە",
        "ps | د افغانستان حکومت وايي چې د ښوونځيو بيا پرانيستلو ته چمتو دی او څو ورځې به وخت ونيسي",
        "en | The government said on Monday that talks would resume in Geneva next week.",
        "fr | Le gouvernement a annoncé lundi que les négociations reprendraient à Genève.",
        "tr | Cumhurbaşkanı pazartesi günü yaptığı açıklamada görüşmelerin süreceğini söyledi.",
        "es | El presidente dijo el lunes que las conversaciones se reanudarán la próxima semana.",
        "de | Der Außenminister sagte am Montag, die Gespräche würden wieder aufgenommen.",
        "so | Madaxweynaha ayaa sheegay maanta in wadahadalladu dib u bilaaban doonaan.",
        "zh | 中国外交部发言人星期一在北京举行的例行记者会上表示，双方的会谈将于下周恢复举行，并将讨论一系列问题。",
        "ru | Министр иностранных дел заявил в понедельник о начале новых переговоров.",
        "he | ראש הממשלה אמר היום כי השיחות יימשכו",
      })
  void tellsTheLanguageOfAText(String language, String text) {
    assertThat(TextLanguage.of("", text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "42", "BBC", "خبر", "😀😀😀"})
  void detectsNoLanguageInTooLittleText(String text) {
    assertThat(TextLanguage.of("", text)).isEmpty();
  }

  @Test
  void prefersTheStatedLanguageWhenTheTextDoesNotDecide() {
    assertThat(TextLanguage.of("en-GB", "Talks resume")).isEqualTo("en");
    assertThat(TextLanguage.of("AR_eg", "خبر")).isEqualTo("ar");
  }

  @Test
  void doesNotBelieveASourceThatTheTextBelies() {
    assertThat(TextLanguage.of("ar", "Talks resume")).isEmpty();
    assertThat(TextLanguage.of("en", "أعلنت وزارة الصحة اليوم عن تسجيل إصابات")).isEqualTo("ar");
    assertThat(TextLanguage.of("none of your business", "Talks resume")).isEmpty();
  }
}

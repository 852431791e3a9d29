package org.fihrist.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.fihrist.article.Credits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  @ParameterizedTest
  @CsvSource({
    "كتب: محمد أحمد,محمد أحمد",
    "كتبت - منى السيد:,منى السيد",
    "بقلم هدى عبد الكريم,هدى عبد الكريم",
    "بقلم: د. سامي العلي,د. سامي العلي",
    "إعداد: ليلى حداد,ليلى حداد",
    "تقرير | سامر القاسم,سامر القاسم",
    "إعداد وتحرير: ليلى حداد,ليلى حداد",
    "By Sarah Haddad,Sarah Haddad",
    "Written by: Sarah Haddad,Sarah Haddad"
  })
  void findsTheAuthor(String line, String author) {
    assertThat(Byline.read(line)).contains(new Credits("", author, "", ""));
  }

  @Test
  void findsPlaceAndOutletBesideTheAuthor() {
    assertThat(Byline.read("تقرير: سامر القاسم - حلب"))
        .contains(new Credits("", "سامر القاسم", "حلب", ""));
    assertThat(Byline.read("By John Miller, Reuters"))
        .contains(new Credits("Reuters", "John Miller", "", ""));
  }

  @Test
  void aSourceIsTheOutlet() {
    assertThat(Byline.read("المصدر: رويترز")).contains(new Credits("رويترز", "", "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كتب الرئيس على حسابه أن الحكومة باقية.",
        "تقرير دولي جديد",
        "حوار وطني شامل",
        "By the time the rescuers arrived at the old bridge, everything was over",
        "خسائر جديدة"
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(Byline.read(line)).isEmpty();
  }
}

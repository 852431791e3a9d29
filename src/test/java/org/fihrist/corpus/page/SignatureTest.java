package org.fihrist.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.fihrist.article.Credits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {
  @ParameterizedTest
  @CsvSource({
    "الرياض - وكالة الأنباء, وكالة الأنباء, الرياض",
    "القطيف - سامر المحرر, سامر المحرر, القطيف",
    "سامر المحرر - القطيف, سامر المحرر, القطيف",
    "دمشق – سانا, سانا, دمشق",
    "عنيزة - فهد بن سالم, فهد بن سالم, عنيزة",
    "أبو ظبي | ليلى حداد, ليلى حداد, أبو ظبي",
    "بقلم: ليلى حداد, ليلى حداد, ''",
    "ليلى حداد, ليلى حداد, ''",
    "سبق - محمد العلي, سبق - محمد العلي, ''",
    "عبد-الله حسن, عبد-الله حسن, ''",
    "دار نشر الكتب, دار نشر الكتب, ''"
  })
  void partsThePlaceFromTheAuthor(String field, String author, String place) {
    assertThat(Signature.read(field)).isEqualTo(new Credits("", author, place, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "الأربعاء، 28 آب/أغسطس 2013; ''",
        "نشر في: 28/8/2013 14:00; ''",
        "منذ ساعتين; ''",
        "ليلى حداد - الأربعاء 28 آب 2013; ليلى حداد",
        "28 أغسطس 2013 | ليلى حداد; ليلى حداد",
        "ليلى حداد، نشر في 28/8/2013; ليلى حداد"
      })
  void aDateIsNoAuthor(String byline, String author) {
    assertThat(Signature.read(byline).author()).isEqualTo(author);
  }
}

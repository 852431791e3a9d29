package org.fihrist.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDateTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example/2019/02/08/story, 2019-02-08",
    "https://a.example/2019/2/8/story.html, 2019-02-08",
    "https://a.example/news/2019-02-08-story, 2019-02-08",
    "https://a.example/2019/feb/08/story, 2019-02-08",
    "https://a.example/08-02-2019/story, 2019-02-08",
    "https://a.example/08/02/2019/story, 2019-02-08",
    "https://a.example/News/20190208/1, 2019-02-08",
    "https://a.example/2019/0208/c1001-9.html, 2019-02-08",
    "https://a.example/201902/08/c1.html, 2019-02-08",
    "https://a.example/show?date=2019-02-08&id=4, 2019-02-08",
    "https://a.example/2019/02/story, 2019-02",
    "https://a.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/2019/02/08/x, 2019-02-08"
  })
  void readsTheDateInAPath(String address, String date) {
    assertThat(AddressDate.of(address).orElseThrow().date().iso()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/story/20190208123",
        "https://a.example/1889/02/08/story",
        "https://a.example/article/2019",
        "https://a.example/2019/13/45/story",
        "https://a.example/2019/story",
        "https://a.example/vision-2030/",
        "https://2019-02-08.example/story",
        "https://web.archive.org/web/20170304050607/https://a.example/story",
        "https://a.example/story#2019-02-08",
        ""
      })
  void doesNotTakeAnotherNumberForADate(String address) {
    assertThat(AddressDate.of(address)).isEmpty();
  }
}

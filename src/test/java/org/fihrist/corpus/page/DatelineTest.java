package org.fihrist.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.fihrist.article.Credits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      emptyValue = "",
      textBlock =
          """
          بلدي نيوز – درعا (حذيفة حلاوة)   ; بلدي نيوز    ; درعا    ; حذيفة حلاوة
          بلدي نيوز - درعا (محمد أنس)      ; بلدي نيوز    ; درعا    ; محمد أنس
          بلدي نيوز — درعا (محمد أنس)      ; بلدي نيوز    ; درعا    ; محمد أنس
          بلدي نيوز ― درعا (محمد أنس)      ; بلدي نيوز    ; درعا    ; محمد أنس
          بلدي نيوز ـ درعا (محمد أنس)      ; بلدي نيوز    ; درعا    ; محمد أنس
          بلدي نيوز | درعا (محمد أنس)      ; بلدي نيوز    ; درعا    ; محمد أنس
          بلدي نيوز: درعا (محمد أنس)       ; بلدي نيوز    ; درعا    ; محمد أنس
          نداء الوادي – السخنة (محمد أنس)  ; نداء الوادي  ; السخنة  ; محمد أنس
          بلدي نيوز - (محمد أنس)           ; بلدي نيوز    ; ''      ; محمد أنس
          دمشق - سانا                      ; سانا         ; دمشق    ; ''
          القاهرة (رويترز)                 ; رويترز       ; القاهرة ; ''
          بيروت (أ ف ب)                    ; أ ف ب        ; بيروت   ; ''
          دمشق، 5 آذار (سانا)              ; سانا         ; دمشق    ; ''
          عنب بلدي – خاص                   ; عنب بلدي     ; ''      ; ''
          خاص - إدلب                       ; ''           ; إدلب    ; ''
          القاهرة - محمد أحمد              ; ''           ; القاهرة ; محمد أحمد
          صدى الشام - حلب - سامر القاسم    ; صدى الشام    ; حلب     ; سامر القاسم
          لندن – «القدس العربي»            ; القدس العربي ; لندن    ; ''
          ريف حلب - عنب بلدي               ; عنب بلدي     ; ريف حلب ; ''
          """)
  void understandsALineOfItsOwn(String line, String outlet, String place, String author) {
    assertThat(Dateline.line(line)).contains(new Credits(outlet, author, place, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "خسائر جديدة - انشقاق وفرار",
        "درعا: اشتباكات عنيفة",
        "انشقاق وفرار",
        "ماذا بعد الاتفاق؟",
        "قال الرئيس إن الحكومة - كما وعدت - ستواصل العمل على تحسين الخدمات في كل المدن"
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(Dateline.line(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      emptyValue = "",
      textBlock =
          """
          القاهرة (رويترز) - قال مسؤول            ; رويترز ; القاهرة
          الضمير (رويترز) - قال مسؤول             ; رويترز ; الضمير
          (أ ف ب) - قال مسؤول                     ; أ ف ب  ; ''
          غزة/ معا - قال مسؤول                    ; معا    ; غزة
          رام الله - وفا - قال مسؤول              ; وفا    ; رام الله
          دمشق - قال مسؤول                        ; ''     ; دمشق
          BEIRUT (AP) — Officials said            ; AP     ; BEIRUT
          'CAIRO, Jan 21 (Reuters) - Officials'   ; Reuters ; CAIRO
          """)
  void understandsTheOpeningOfAParagraph(String text, String outlet, String place) {
    assertThat(Dateline.opening(text)).contains(new Credits(outlet, "", place, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال الرئيس - في كلمة له - إن الحكومة ستستقيل",
        "وصل الوفد إلى دمشق - وهي زيارته الأولى - ظهر اليوم",
        "أكد الوزير أن رويترز نقلت الخبر"
      })
  void leavesOtherParagraphsAlone(String text) {
    assertThat(Dateline.opening(text)).isEmpty();
  }
}

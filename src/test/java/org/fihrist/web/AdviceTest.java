package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests the advice about the typed text. Each piece of advice leads to another search. */
@ExtendWith(WithBrowser.class)
class AdviceTest {
  private Browser browser;
  private Site site;

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
    site = stage.seeds;
  }

  @Test
  void aCorrectionIsSaidAndUndone() {
    browser.open(site.search("النظامم"), "results");
    assertThat(browser.text("[data-advice=corrected]"))
        .isEqualTo("صحّحنا النظامم إلى النظام. ابحث عن النظامم كما كتبتها");
    assertThat(browser.texts(".hit")).isNotEmpty();
    assertThat(browser.texts("[data-advice=correction] a")).contains("التنظيم");

    browser.click("#as-typed");
    browser.await("document.getElementById('empty') !== null");
    assertThat(browser.address()).isEqualTo(site.search("النظامم", "&correct=no"));
    assertThat(browser.texts("#fates li")).containsExactly("النظامم ليست في أي مقال");

    browser.click("#best-change");
    browser.await("document.querySelectorAll('.hit').length > 0");
    assertThat(browser.address()).isEqualTo(site.search("النظام"));
    assertThat(browser.shows("#advice")).isFalse();
  }

  @Test
  void anArticleOfACorrectedSearchHasTheCorrectedWordMarked() {
    browser.open(site.search("النظامم"), "results");
    browser.click(".hit-title a");
    browser.awaitView("article");

    assertThat(browser.texts("#article mark")).contains("النظام");
  }

  @Test
  void nothingFoundIsExplainedAndTheBestChangeWorks() {
    browser.open(site.search("\"درعا صمود\""), "results");
    assertThat(browser.texts("#fates [data-fate=not_in_order]"))
        .containsExactly(
            "درعا في مقالين، لكن ليس بترتيب العبارة", "صمود في مقال واحد، لكن ليس بترتيب العبارة");
    assertThat(browser.text("#best-change")).isEqualTo("بلا علامتي التنصيص: درعا صمود مقالان");
    assertThat(browser.texts("#changes a")).contains("\"درعا\"");

    browser.click("#best-change");
    browser.await("document.querySelectorAll('.hit').length === 2");
    assertThat(browser.address()).isEqualTo(site.search("درعا صمود"));
  }

  @Test
  void aWordThatNoArticleHasIsNamedAboveTheResults() {
    browser.open(site.search("زنجبيل درعا"), "results");

    assertThat(browser.text("[data-advice=absent]")).isEqualTo("لا مقال فيه زنجبيل.");
    assertThat(browser.texts(".why-missing s")).contains("زنجبيل");
  }

  @Test
  void whatWasTakenAsTextIsSaid() {
    browser.open(site.search("شيء:درعا بعد:الغد"), "results");

    assertThat(browser.texts("#notices [data-note=unknown_field] .fragment"))
        .containsExactly("شيء:");
    assertThat(browser.texts("#notices [data-note=unreadable_date] .fragment")).hasSize(1);
  }

  @Test
  void patternsAndApproximateWordsSayHowTheyMatched() {
    browser.open(site.search("ميليش*"), "results");
    assertThat(browser.texts(".reason small")).isNotEmpty().containsOnly("يوافق النمط");

    browser.open(site.search("موسكوو~"), "results");
    assertThat(browser.texts(".reason small")).isNotEmpty().containsOnly("كتابة قريبة");
  }

  @Test
  void arabicSpellingsOfALatinNameAreSaidAndUndone() {
    browser.open(site.search("Daraa"), "results");
    assertThat(browser.text("[data-advice=spelled]"))
        .startsWith("بحثنا أيضا عن درعا")
        .contains("(Daraa)");
    assertThat(browser.texts(".hit mark[data-level=exact]")).contains("درعا");
    assertThat(browser.shows(".why-missing")).as("other spellings are not missing").isFalse();

    browser.click("#not-spelled");
    browser.await("document.getElementById('empty') !== null");
    assertThat(browser.address()).isEqualTo(site.search("Daraa", "&latin=no"));

    browser.back("results");
    browser.click(".hit-title a");
    browser.awaitView("article");
    assertThat(browser.texts("#article mark")).isNotEmpty();
  }

  @Test
  void whatWasTypedOnAnotherKeyboardIsOffered() {
    browser.open(site.search("]vuh"), "results");
    assertThat(browser.text("#best-change")).startsWith("أكتبتها بلوحة مفاتيح أخرى؟ درعا");

    browser.click("#best-change");
    browser.await("document.querySelectorAll('.hit').length === 2");
    assertThat(browser.ask("document.getElementById('q').value")).isEqualTo("درعا");
  }

  @Test
  void aSearchNarrowedDownToNothingIsWidenedAgain() {
    browser.open(site.search("موسكو", "&outlet=nowhere"), "results");
    assertThat(browser.attribute("#best-change", "data-offer")).isEqualTo("no_filter");

    browser.click("#best-change");
    browser.await("document.querySelectorAll('.hit').length === 1");
    assertThat(browser.address()).isEqualTo(site.search("موسكو"));
  }
}

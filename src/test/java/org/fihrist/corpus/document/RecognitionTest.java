package org.fihrist.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.fihrist.article.Content;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests scans that are drawn from known text and read by the installed Tesseract. */
class RecognitionTest {
  private static final String TITLE = "اجتماع المجلس المحلي في درعا";
  private static final List<String> TEXT =
      List.of(
          TITLE,
          "عقد المجلس المحلي اجتماعا طارئا صباح اليوم في مدينة درعا لبحث أوضاع النازحين بعد موجة"
              + " القصف الأخيرة على الأحياء الشرقية.",
          "وقال رئيس المجلس إن الاجتماع ناقش توزيع المساعدات وإصلاح شبكة المياه وفتح المدارس في"
              + " القرى المجاورة خلال الأسبوع القادم.");
  private static final String SECOND = "نشرت البلدية قائمة بالأسعار الجديدة للخبز والوقود والدواء";
  private static final double MAX_ERRORS = 0.1;

  /**
   * With this share of words found, both words of a query of two are found on more than half of the
   * pages.
   */
  private static final double MIN_WORDS_FOUND = Math.sqrt(0.5);

  /**
   * Typefaces for running text, as newspapers and offices use them, from the packages that .ci/run
   * installs.
   */
  private static final List<String> OTHER_TYPEFACES =
      List.of(
          "Amiri",
          "KacstBook",
          "KacstNaskh",
          "KacstOffice",
          "Noto Naskh Arabic",
          "Noto Sans Arabic",
          "Noto Kufi Arabic",
          "Scheherazade");

  private static final List<List<String>> OTHER_TEXTS =
      List.of(
          List.of(
              "أسعار الزيتون ترتفع في الأسواق",
              "ارتفعت أسعار زيت الزيتون في أسواق العاصمة بنسبة عشرين في المئة منذ مطلع تشرين"
                  + " الثاني، بحسب نقابة المزارعين التي حذرت من نقص المحصول هذا العام.",
              "وذكرت وزارة الزراعة أن الجفاف أضر بنحو ثلث الأشجار في المحافظات الجنوبية."),
          List.of(
              "المنتخب يبلغ نصف النهائي",
              "تأهل المنتخب الوطني إلى نصف نهائي البطولة بعد فوزه بهدفين مقابل هدف على ضيفه في"
                  + " مباراة شهدت حضورا جماهيريا كبيرا في الملعب الرئيسي.",
              "وسجل المهاجم هدف الفوز في الدقيقة الأخيرة من الوقت بدل الضائع."));

  private final WordRecall wordRecall = new WordRecall();

  @TempDir private Path folder;
  private final DocumentWorkers workers =
      new DocumentWorkers(new WorkerLimits(384, Duration.ofSeconds(60)));

  @AfterEach
  void endTheWorkers() {
    workers.close();
  }

  private Recogniser recogniser() {
    Optional<Tesseract> installed = Tesseract.find();
    assumeTrue(installed.isPresent(), "SKIPPED: tesseract with Arabic is not installed");
    return new Recogniser(folder.resolve("recognised"), installed);
  }

  private static String words(ParsedText text) {
    return text.masthead().title()
        + " "
        + String.join(" ", text.paragraphs().stream().map(Paragraph::text).toList());
  }

  /** Measures twenty-four pages: four typefaces, three sizes, clean and with noise. */
  @Test
  void readsPagesInSeveralTypefacesSizesAndNoise() throws IOException {
    Recogniser recogniser = recogniser();
    List<String> table = new ArrayList<>();
    double sum = 0;
    for (String typeface : List.of("DejaVu Sans", "DejaVu Sans Mono")) {
      for (int style : new int[] {Font.PLAIN, Font.BOLD}) {
        for (int pixels : new int[] {26, 34, 48}) {
          for (double noise : new double[] {0, 0.004}) {
            RenderedPage page = new RenderedPage(typeface, style, pixels, noise);
            sum += measured(page, TEXT, recogniser, table);
          }
        }
      }
    }
    keep("recognition.tsv", table);

    assertThat(table).hasSize(24);
    assertThat(wordRecall.found()).as(wordRecall.toString()).isGreaterThan(0.9);
    assertThat(wordRecall.foundAsMisread()).as(wordRecall.toString()).isGreaterThan(0.3);
    assertThat(sum / table.size()).as(String.join("\n", table)).isLessThan(MAX_ERRORS);
  }

  /**
   * Measures four pages of each installed typeface, with two other texts in turn. A word has at
   * most one wrong letter on average: words with more are beyond the level of misread letters,
   * which tolerates that a letter was taken for one of its shape.
   */
  @Test
  void readsOtherTextsInTheTypefacesOfNewspapers() throws IOException {
    Recogniser recogniser = recogniser();
    List<String> installed =
        Arrays.asList(
            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    List<String> table = new ArrayList<>();
    double sum = 0;
    for (String typeface : OTHER_TYPEFACES) {
      if (!installed.contains(typeface)) {
        continue;
      }
      for (int pixels : new int[] {34, 50}) {
        for (double noise : new double[] {0, 0.002}) {
          RenderedPage page = new RenderedPage(typeface, Font.PLAIN, pixels, noise);
          sum += measured(page, OTHER_TEXTS.get(table.size() / 2 % 2), recogniser, table);
        }
      }
    }
    assumeTrue(!table.isEmpty(), "SKIPPED: none of " + OTHER_TYPEFACES + " is installed");
    keep("recognition-typefaces.tsv", table);

    assertThat(sum / table.size())
        .as(String.join("\n", table))
        .isLessThan(1 / meanWordLength(OTHER_TEXTS));
    assertThat(wordRecall.found()).as(wordRecall.toString()).isGreaterThan(MIN_WORDS_FOUND);
    assertThat(wordRecall.foundAsMisread()).as(wordRecall.toString()).isGreaterThan(0.2);
  }

  /** Keeps the rates of errors of all pages, for the notes of a release. */
  private void keep(String name, List<String> table) throws IOException {
    List<String> lines = new ArrayList<>(table);
    lines.add("# " + wordRecall);
    Files.write(Path.of("target", name), lines);
  }

  private static double meanWordLength(List<List<String>> texts) {
    return texts.stream()
        .flatMap(List::stream)
        .flatMap(paragraph -> Stream.of(paragraph.split("[\\s،.]+", -1)))
        .filter(word -> !word.isEmpty())
        .mapToInt(String::length)
        .average()
        .orElseThrow();
  }

  /** Returns the error rate of a page, and adds a line to the table. */
  private double measured(
      RenderedPage page, List<String> text, Recogniser recogniser, List<String> table)
      throws IOException {
    Path file = folder.resolve(page.typeface() + table.size() + ".png");
    page.write(text, file);
    double errors;
    int confidence;
    String found = "";
    try {
      ParsedText read = recogniser.recognise(DocumentKind.IMAGE, file, workers);
      errors = errors(String.join(" ", text), words(read));
      confidence = read.recognition().confidence();
      found = words(read);
    } catch (RefusedException e) {
      // Nothing legible: every letter is wrong.
      errors = 1;
      confidence = 0;
    }
    table.add(
        String.format(
            Locale.ROOT,
            "%s\t%d\t%d\t%.3f\t%.3f\t%d",
            page.typeface(),
            page.style(),
            page.pixels(),
            page.noise(),
            errors,
            confidence));
    wordRecall.add(String.join(" ", text), found);
    return errors;
  }

  @Test
  void theFirstShortParagraphIsTheTitleAndTheEngineIsNamed() throws IOException {
    Recogniser recogniser = recogniser();
    Path file = folder.resolve("page.jpg");
    new RenderedPage("DejaVu Sans", Font.PLAIN, 34, 0).write(TEXT, file);

    ParsedText read = recogniser.recognise(DocumentKind.IMAGE, file, workers);

    assertThat(errors(TITLE, read.masthead().title())).isLessThan(MAX_ERRORS);
    assertThat(read.recognition().engine()).startsWith("tesseract");
    assertThat(read.recognition().confidence()).isBetween(60, 100);
  }

  @Test
  void pagesOfAScannedPdfAreKept() throws IOException {
    Recogniser recogniser = recogniser();
    Path file = scanned(List.of(TEXT, List.of(SECOND, SECOND)));

    ParsedText read = recogniser.recognise(DocumentKind.PDF, file, workers);
    Content content = Content.of(read.paragraphs()).paged(read.pages());

    assertThat(content.pageAt(0)).hasValue(1);
    assertThat(content.pageAt(content.body().length() - 1)).hasValue(2);
  }

  @Test
  void whatWasRecognisedIsNotRecognisedAgain() throws IOException {
    Recogniser recogniser = recogniser();
    Path file = folder.resolve("page.tif");
    new RenderedPage("DejaVu Sans", Font.PLAIN, 34, 0).write(TEXT, file);
    ParsedText first = recogniser.recognise(DocumentKind.IMAGE, file, workers);
    // A program that cannot run: all its output would be in the folder.
    Tesseract gone = new Tesseract(folder.resolve("gone"), first.recognition().engine());

    ParsedText again =
        new Recogniser(recogniser.cache(), Optional.of(gone))
            .recognise(DocumentKind.IMAGE, file, workers);

    assertThat(again).isEqualTo(first);
    try (Stream<Path> kept = Files.list(recogniser.cache())) {
      assertThat(kept.map(Path::getFileName).map(Path::toString))
          .hasSize(1)
          .allSatisfy(name -> assertThat(name).endsWith("-1.tsv"));
    }
  }

  @Test
  void aPictureWithoutTextIsRejected() throws IOException {
    Recogniser recogniser = recogniser();
    Path file = folder.resolve("blank.png");
    new RenderedPage("DejaVu Sans", Font.PLAIN, 34, 0).write(List.of("."), file);

    assertThatThrownBy(() -> recogniser.recognise(DocumentKind.IMAGE, file, workers))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(Reject.Reason.NO_TEXT))
        .extracting(refusal -> ((RefusedException) refusal).detail())
        .asString()
        .contains("Nothing legible");
  }

  @Test
  void withoutTheProgramTheRejectSaysHowToGetIt() {
    Recogniser without = new Recogniser(folder, Optional.empty());

    assertThatThrownBy(() -> without.recognise(DocumentKind.PDF, folder.resolve("x"), workers))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refusal -> assertThat(refusal.detail()).contains("tesseract-ocr-ara"));
  }

  private Path scanned(List<List<String>> pages) throws IOException {
    Path file = folder.resolve("scan.pdf");
    RenderedPage look = new RenderedPage("DejaVu Sans", Font.PLAIN, 40, 0);
    try (PDDocument pdf = new PDDocument()) {
      for (List<String> text : pages) {
        BufferedImage picture = look.draw(text);
        PDPage page =
            new PDPage(new PDRectangle(picture.getWidth() / 4f, picture.getHeight() / 4f));
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.drawImage(
              LosslessFactory.createFromImage(pdf, picture),
              0,
              0,
              page.getMediaBox().getWidth(),
              page.getMediaBox().getHeight());
        }
      }
      pdf.save(file.toFile());
    }
    return file;
  }

  /** The character error rate: the edits that turn one text into the other, without spaces. */
  private static double errors(String wanted, String read) {
    String from = wanted.replaceAll("\\s", "");
    String to = read.replaceAll("\\s", "");
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return (double) row[to.length()] / from.length();
  }
}

package org.fihrist.web;

import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.lucene.Archive;

/**
 * Articles from nine months and three outlets: two without a date, and one report that all three
 * outlets published.
 */
final class NarrowingArchive {
  private static final List<String> OUTLETS = List.of("وكالة النهر", "صحيفة الساحل", "إذاعة الجبل");
  static final int MONTHS = 9;
  static final int UNDATED = 2;
  private static final String REPORT =
      "حذرت هيئة الطرق من أن الجسر القديم فوق الوادي لا يحتمل الشاحنات الثقيلة بعد اليوم، وقالت إن"
          + " إصلاحه يحتاج إلى ستة أشهر وإلى مال لم يرصد في موازنة هذا العام.";

  private NarrowingArchive() {}

  static void publish(Path folder) {
    Archive archive = new Archive();
    for (int month = 1; month <= MONTHS; month++) {
      String body = month % 2 == 0 ? "توقفت الكهرباء" : "ارتفع الماء";
      with(archive, "month." + month, "السد " + month, OUTLETS.get(month % 3), dated(month), body);
    }
    for (int i = 0; i < UNDATED; i++) {
      with(archive, "undated." + i, "السد قديما", OUTLETS.get(1), PublicationDate.UNKNOWN, "نص");
    }
    for (int hour = 0; hour < 3; hour++) {
      String iso = "2016-05-0" + (hour + 1) + "T10:00:00+03:00";
      with(
          archive,
          "copy." + hour,
          "الجسر " + OUTLETS.get(hour),
          OUTLETS.get(hour),
          new PublicationDate(iso, Precision.TIME, iso),
          REPORT);
    }
    archive.publish(folder);
  }

  private static void with(
      Archive archive, String id, String title, String outlet, PublicationDate date, String body) {
    Credits credits = new Credits(outlet, "كاتب " + id, "", "sport");
    archive.with(Archive.article(id, new Masthead(title, credits, date, ""), body));
  }

  private static PublicationDate dated(int month) {
    String iso = "2017-0" + month + "-10";
    return new PublicationDate(iso, Precision.DAY, iso);
  }
}

package org.fihrist.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.article.Reject;
import org.fihrist.article.RelatedList;
import org.fihrist.article.Source;
import org.fihrist.lucene.FolderIndex;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.Index;
import org.fihrist.search.index.IndexBuilder;

/**
 * A real index: an article about درعا with all parts, two copies of one report, and many short
 * articles.
 */
final class SmallArchive {
  static final String DARAA = "daraa.1";
  static final int SHORT_ARTICLES = 30;
  static final int ARTICLES = SHORT_ARTICLES + 5;

  /** An agency report, and a copy with another headline. */
  static final String WIRE = "wire";

  static final String COPY = "copy";
  private static final String REPORT =
      "حذرت منظمة الأغذية من أن الجفاف يهدد ثلاثة ملايين مزارع في حوض النهر هذا الصيف، وقالت إن"
          + " المخزون من القمح لا يكفي سوى شهرين، وإن أسعار الخبز ارتفعت إلى الضعف.";

  private SmallArchive() {}

  static SearchEngine open(Path index) {
    return open(new FolderIndex(index));
  }

  static SearchEngine open(Index index) {
    try (IndexBuilder builder = index.rebuild(BuildPlan.of(List.of("small")))) {
      articles().forEach(builder::add);
      builder.reject(
          new Reject(new Source("seeds/3.txt", 0, ""), Reject.Reason.EMPTY, "There is no text."));
      builder.reject(
          new Reject(
              new Source("seeds/4.txt", 2, "trec"),
              Reject.Reason.DAMAGED,
              "The record has no end."));
      builder.publish();
    }
    return index.engine();
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>(List.of(daraa()));
    IntStream.rangeClosed(1, SHORT_ARTICLES)
        .mapToObj(number -> shortArticle("short." + number, "خبر قصير رقم " + number))
        .forEach(articles::add);
    articles.add(article(WIRE, "منظمة الأغذية تحذر", REPORT));
    articles.add(article(COPY, "القمح لا يكفي", "بحسب مراسلنا " + REPORT));
    articles.add(article("wheat", "أسعار القمح والخبز", "ارتفعت أسعار القمح في المنظمة"));
    articles.add(shortArticle("broken", "حروف مكسورة \uD83D هنا"));
    return articles;
  }

  private static Article daraa() {
    return new Article(
        DARAA,
        new Masthead(
            "قصف على درعا البلد",
            new Credits("بلدي نيوز", "حذيفة حلاوة", "درعا", "سياسة"),
            new PublicationDate("2017-01-21", Precision.DAY, "21 كانون الثاني 2017"),
            "http://example.org/daraa?id=1&page=2"),
        new Content(
            List.of(
                new Paragraph(Paragraph.Role.LEAD, "تعرضت المدينة لقصف عنيف."),
                new Paragraph(Paragraph.Role.SUBHEADING, "نزوح الأهالي"),
                Paragraph.text("نزح مئات المدنيين من أحياء بدرعا نحو السهول المجاورة.")),
            List.of(new Comment("سامي", "منذ 3 سنوات", "الله يحمي الحوراني")),
            List.of(new RelatedList("مقالات ذات صلة", List.of("القصير تحت الحصار")))),
        new Source("seeds/1.txt", 1, "scraped"));
  }

  private static Article shortArticle(String id, String title) {
    return article(id, title, "نص " + title);
  }

  static Article article(String id, String title, String body) {
    return new Article(
        id,
        new Masthead(title, Credits.UNKNOWN, PublicationDate.UNKNOWN, ""),
        Content.of(List.of(Paragraph.text(body))),
        new Source("seeds/2.txt", 1, "scraped"));
  }
}

package org.fihrist.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.article.Source;

/** Random articles with values for every facet; some are copies of others. */
final class RandomNews {
  private static final List<String> WORDS =
      List.of(
          ("درعا والقصير دمشق الحكومة حكومة وزير الوزراء وزارة مجلس المجلس أحمد احمد محمد علي قصف القصف"
                  + " غارات جوية مدينة المدينة بلدة في من على إلى عن هجوم الهجوم معارك معركة المعارضة"
                  + " النظام روسيا بوتين الأمم المتحدة لاجئين اللاجئين مخيم مستشفى طبيب أطباء مدرسة"
                  + " مدارس سوق أسعار الخبز خبز ماء الماء كهرباء طريق طرق جسر نهر الفرات حلب إدلب حمص"
                  + " تونس السبسي رئيس الرئيس انتخابات برلمان نائب نواب قانون محكمة قاض شرطة جيش الجيش")
              .split(" ", -1));
  private static final List<String> OUTLETS =
      List.of("بلدي نيوز", "عنب بلدي", "الجزيرة", "الجزيره");
  private static final List<String> AUTHORS = List.of("أحمد علي", "احمد على", "سعاد", "");
  private static final List<String> DATES =
      List.of("2016", "2017-01", "2017-01-21", "2018-05-03", "");

  private final Random random;

  RandomNews(Random random) {
    this.random = random;
  }

  Article article(String id) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      paragraphs.add(words(20 + random.nextInt(30)));
    }
    Article other = Archive.article(id, masthead(), paragraphs.toArray(String[]::new));
    return new Article(
        other.id(), other.masthead(), other.content(), new Source("file" + id, 1, "test"));
  }

  /** Returns an article with the same text in another outlet. */
  Article copy(String id, Article of) {
    Source source = new Source("file" + id, 1, "test");
    return new Article(id, masthead(), of.content(), source);
  }

  private Masthead masthead() {
    String date = one(DATES);
    PublicationDate published =
        date.isEmpty() ? PublicationDate.UNKNOWN : new PublicationDate(date, Precision.DAY, date);
    Credits credits = new Credits(one(OUTLETS), one(AUTHORS), one(List.of("درعا", "")), "");
    return new Masthead(words(4), credits, published, "");
  }

  private String words(int count) {
    return IntStream.range(0, count).mapToObj(_ -> one(WORDS)).collect(Collectors.joining(" "));
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}

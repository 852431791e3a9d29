package org.fihrist.lucene;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
import org.fihrist.analysis.LadderAnalyzer;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import tools.jackson.databind.json.JsonMapper;

/** Which fields an article becomes in the index, and how it is read back. */
final class Schema {
  /** Raised when documents of one version cannot be read as those of another. */
  static final int FORMAT_VERSION = 2;

  static final String TITLE = "title";
  static final String BODY = "body";

  /** Parts of an article that are words, each a field of ladder terms. */
  private static final Map<org.fihrist.query.Field, String> TEXT_FIELDS =
      Map.of(
          org.fihrist.query.Field.TITLE, TITLE,
          org.fihrist.query.Field.BODY, BODY,
          org.fihrist.query.Field.COMMENT, "comment",
          org.fihrist.query.Field.OUTLET, "outlet",
          org.fihrist.query.Field.AUTHOR, "author",
          org.fihrist.query.Field.PLACE, "place",
          org.fihrist.query.Field.CATEGORY, "category");

  /** The families of the headline and of what the article opens with; how often, not where. */
  static final String LEAD = "lead";

  static final String ID = "id";
  static final String URL = "url";
  static final String DATE = "date";
  private static final String ARTICLE = "article";
  private static final JsonMapper JSON = JsonMapper.shared();

  /** How much of a body is its lead, in UTF-16 units: some fifty words. */
  private static final int LEAD_LENGTH = 350;

  private static final FieldType LEAD_TYPE = leadType();

  /** A longer address is kept but cannot be searched for; Lucene takes no such term. */
  private static final int LONGEST_URL = IndexWriter.MAX_TERM_LENGTH / 3;

  private Schema() {}

  /** The field of a part that is words. */
  static String textField(org.fihrist.query.Field field) {
    String name = TEXT_FIELDS.get(field);
    if (name == null) {
      throw new IllegalArgumentException(field + " is not indexed as text");
    }
    return name;
  }

  /** All fields of ladder terms. */
  static Set<String> ladderFields() {
    Set<String> fields = new TreeSet<>(TEXT_FIELDS.values());
    fields.add(LEAD);
    return fields;
  }

  static Analyzer analyzer() {
    return new LadderAnalyzer();
  }

  static Document toDocument(Article article) {
    Document document = new Document();
    document.add(new StringField(ID, article.id(), Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(article.id())));
    document.add(new StoredField(ARTICLE, JSON.writeValueAsBytes(article)));
    Masthead masthead = article.masthead();
    addText(document, org.fihrist.query.Field.TITLE, masthead.title());
    // One value a paragraph: a phrase does not reach over the gap between two values.
    for (Paragraph paragraph : article.content().paragraphs()) {
      addText(document, org.fihrist.query.Field.BODY, paragraph.text());
    }
    document.add(new Field(LEAD, lead(article), LEAD_TYPE));
    for (Comment comment : article.content().comments()) {
      addText(document, org.fihrist.query.Field.COMMENT, comment.text());
    }
    addCredits(document, masthead.credits());
    if (!masthead.url().isEmpty() && masthead.url().length() <= LONGEST_URL) {
      document.add(new StringField(URL, masthead.url(), Store.NO));
    }
    DatePeriod.of(masthead.published().iso())
        .ifPresent(period -> document.add(new IntPoint(DATE, period.first())));
    return document;
  }

  static Article toArticle(Document document) {
    BytesRef json = document.getBinaryValue(ARTICLE);
    return JSON.readValue(json.bytes, json.offset, json.length, Article.class);
  }

  private static String lead(Article article) {
    String body = article.content().body();
    int end = Math.min(LEAD_LENGTH, body.length());
    while (end < body.length() && Character.isLetterOrDigit(body.charAt(end))) {
      end++;
    }
    return article.masthead().title() + "\n" + body.substring(0, end);
  }

  private static FieldType leadType() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  private static void addCredits(Document document, Credits credits) {
    addText(document, org.fihrist.query.Field.OUTLET, credits.outlet());
    addText(document, org.fihrist.query.Field.AUTHOR, credits.author());
    addText(document, org.fihrist.query.Field.PLACE, credits.place());
    addText(document, org.fihrist.query.Field.CATEGORY, credits.category());
  }

  private static void addText(Document document, org.fihrist.query.Field field, String text) {
    if (!text.isEmpty()) {
      document.add(new TextField(textField(field), text, Store.NO));
    }
  }
}

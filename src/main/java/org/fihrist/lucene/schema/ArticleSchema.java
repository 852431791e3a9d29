package org.fihrist.lucene.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.LadderAnalyzer;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.article.Article;
import org.fihrist.article.DateEvidence;
import org.fihrist.indexing.ArticleFieldValues;
import org.fihrist.indexing.ArticleRevision;
import org.fihrist.indexing.FilePath;
import org.fihrist.indexing.StoredArticleJson;
import org.fihrist.lucene.inversion.ArchiveTerms;
import org.fihrist.lucene.inversion.NumberedTextTerms;
import org.fihrist.lucene.inversion.WordNumberFields;
import org.fihrist.query.Field;
import org.fihrist.reuse.TextFingerprint;
import org.fihrist.search.ListedArticle;
import org.fihrist.shard.ShardFields;
import org.fihrist.terms.ArticleFields;

/** Writes an article into the fields of a document, and reads it back. */
public final class ArticleSchema {
  public static final String TITLE = ArticleFields.TITLE;
  public static final String BODY = ArticleFields.BODY;

  public static final String ID = ArticleFields.ID;
  public static final String URL = ArticleFields.URL;
  public static final String DATE = ArticleFields.DATE;

  /** The field that says where the date was found. */
  public static final String DATE_SOURCE = "datesource";

  /** Holds {@link #YES} when the article gives two dates that differ by more than a day. */
  public static final String DATE_DISPUTED = "datedisputed";

  public static final String YES = "yes";

  /** The field with date and time of day as one number, for sorting. */
  public static final String MOMENT = ShardFields.DATE_TIME;

  /** The file that an article was read from: {@link FilePath}. */
  public static final String FILE = "file";

  /**
   * While an index is built, the field of a document that is one version of an article. It holds
   * the id of the article.
   */
  public static final String VERSION_OF = "versionof";

  /** A hash of what an article says, whatever file it was read from. */
  public static final String REVISION = "revision";

  private static final String ARTICLE = "article";
  private static final String EARLIER = "earlier";
  private static final String ORDER = "order";

  private ArticleSchema() {}

  /** Returns the field of a searched part of an article. */
  public static String textField(Field field) {
    return ArticleFields.text(field);
  }

  /** Returns all fields with terms of words. */
  public static Set<String> ladderFields() {
    return ArticleFields.texts();
  }

  public static Analyzer analyzer() {
    return new LadderAnalyzer();
  }

  /**
   * Returns how texts are indexed.
   *
   * @param numbers the number of each word in the generation, by its number in the first pass
   */
  public static NumberedTextTerms textTerms(ArchiveTerms terms, int[] numbers) {
    return new NumberedTextTerms(
        ladderFields(),
        terms,
        analyzer().getPositionIncrementGap(BODY),
        new WordNumberFields(Set.of(TITLE, BODY), numbers));
  }

  /** Returns the family term of each word, by number; empty for a word without a family. */
  public static String[] families(String[] spellings, Ladder ladder) {
    String[] families = new String[spellings.length];
    Arrays.parallelSetAll(families, number -> family(ladder, spellings[number]));
    return families;
  }

  private static String family(Ladder ladder, String spelling) {
    WordForms forms = ladder.forms(LadderTerms.exact(spelling));
    return StopWords.contains(forms) ? "" : LadderTerms.family(forms);
  }

  /** Makes the document of an article, without its {@link FacetFields}. */
  public static Document toDocument(Article article) {
    Document document = new Document();
    document.add(new StringField(ID, article.id(), Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(article.id())));
    String file = FilePath.of(article.source().path()).toString();
    document.add(new NumericDocValuesField(REVISION, ArticleRevision.of(article)));
    // The second pass knows the time.
    document.add(new NumericDocValuesField(ArticleFields.INDEXED, 0));
    document.add(new SortedDocValuesField(FILE, new BytesRef(file)));
    document.add(new StoredField(ARTICLE, StoredArticleJson.write(article)));
    for (ArticleFieldValues.Text text : ArticleFieldValues.texts(article)) {
      document.add(new TextField(text.field(), text.text(), Store.NO));
    }
    for (String term : ArticleFieldValues.misread(article)) {
      document.add(new StringField(ArticleFields.MISREAD, term, Store.NO));
    }
    ArticleFieldValues.url(article)
        .ifPresent(url -> document.add(new StringField(URL, url, Store.NO)));
    ArticleFieldValues.date(article).ifPresent(date -> addDate(document, date));
    addEvidence(document, article.masthead().published().evidence());
    String title = article.masthead().title();
    FingerprintField.add(document, TextFingerprint.of(title, article.content().body()));
    return document;
  }

  private static void addDate(Document document, ArticleFieldValues.Date date) {
    document.add(new IntPoint(DATE, date.day()));
    document.add(new SortedSetDocValuesField(DATE, new BytesRef(date.iso())));
    document.add(new NumericDocValuesField(MOMENT, date.dateTime()));
  }

  private static void addEvidence(Document document, DateEvidence evidence) {
    document.add(new StringField(DATE_SOURCE, evidence.source().name(), Store.NO));
    if (evidence.disputed()) {
      document.add(new StringField(DATE_DISPUTED, YES, Store.NO));
    }
  }

  /** Returns the stored article of a document and its earlier versions. */
  public static List<BytesRef> stored(Document document) {
    List<BytesRef> stored = new ArrayList<>();
    stored.add(document.getBinaryValue(ARTICLE));
    stored.addAll(List.of(document.getBinaryValues(EARLIER)));
    return stored;
  }

  /** Returns the id and the masthead of a document's article without reading its text. */
  public static ListedArticle toListed(Document document) {
    BytesRef json = document.getBinaryValue(ARTICLE);
    return StoredArticleJson.readListed(json.bytes, json.offset, json.length);
  }

  public static Article toArticle(Document document) {
    return article(document.getBinaryValue(ARTICLE));
  }

  private static Article article(BytesRef json) {
    return StoredArticleJson.read(json.bytes, json.offset, json.length);
  }

  /** Returns all versions of a document's article, newest first. */
  public static List<Article> versions(Document document) {
    return stored(document).stream().map(ArticleSchema::article).toList();
  }

  /** Adds earlier versions to the document of the newest one, newest first. */
  public static void addEarlier(Document document, List<Article> versions) {
    for (Article version : versions) {
      document.add(new StoredField(EARLIER, StoredArticleJson.write(version)));
    }
  }

  /**
   * Makes the temporary document of a version. It exists until all versions of the article have
   * been read.
   *
   * @param order the order of reading; higher for later versions
   */
  public static Document toVersion(Article article, long order) {
    Document document = new Document();
    document.add(new StringField(VERSION_OF, article.id(), Store.NO));
    document.add(new StoredField(ARTICLE, StoredArticleJson.write(article)));
    document.add(new StoredField(ORDER, order));
    return document;
  }

  /** Returns the order of reading of a temporary version; empty for any other document. */
  public static OptionalLong order(Document document) {
    IndexableField order = document.getField(ORDER);
    return order == null ? OptionalLong.empty() : OptionalLong.of(order.numericValue().longValue());
  }
}

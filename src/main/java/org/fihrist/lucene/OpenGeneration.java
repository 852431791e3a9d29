package org.fihrist.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.NearWords;
import org.fihrist.analysis.Vocabulary;
import org.fihrist.article.Article;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.LatinNames;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;

/** A generation that is open for reading. */
final class OpenGeneration {
  private final DirectoryReader reader;
  private final IndexStatus status;
  private final Ladder ladder;
  private final Map<String, Families> families;
  private final NearWords nearFamilies;
  private final TextSimilarity similarity;
  private final Columns columns;
  private final WordIndex words;
  private final Supplier<LatinNames> latinNames;
  private final Gazetteer gazetteer;

  private OpenGeneration(
      DirectoryReader reader, IndexStatus status, Ladder ladder, Gazetteer gazetteer)
      throws IOException {
    this.reader = reader;
    this.gazetteer = gazetteer;
    this.status = status;
    this.ladder = ladder;
    Families ofBodies = Families.of(reader, Schema.BODY);
    this.families = Map.of(Schema.TITLE, Families.of(reader, Schema.TITLE), Schema.BODY, ofBodies);
    this.nearFamilies = new NearWords(ofBodies.all());
    this.similarity = TextSimilarity.of(reader);
    this.columns = Columns.of(reader);
    this.words = WordIndex.of(reader, columns, ladder);
    this.latinNames = Lazy.of(() -> latinNames(words.vocabulary(), gazetteer));
  }

  /**
   * Opens the current generation.
   *
   * @throws IndexUnavailableException when there is none, or none that this code can read
   */
  static OpenGeneration current(IndexFolder folder) throws IOException {
    Optional<String> current = folder.current();
    if (current.isEmpty()) {
      throw Generations.none(folder);
    }
    String name = current.get();
    Path path = folder.generation(name);
    Manifest manifest = Manifest.read(path);
    Ladder ladder = Ladder.with(LearnedWords.read(path, manifest.words()));
    Gazetteer gazetteer = Mentions.of(folder.root()).gazetteer();
    DirectoryReader reader = reader(folder.openLucene(name));
    try {
      return new OpenGeneration(reader, Statuses.of(folder, name, manifest), ladder, gazetteer);
    } catch (IOException | RuntimeException | Error e) {
      IOUtils.closeWhileHandlingException(reader);
      throw e;
    }
  }

  private static DirectoryReader reader(Directory directory) throws IOException {
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      // The directory outlives nothing that reads it: files stay mapped until the reader goes.
      reader.getReaderCacheHelper().addClosedListener(key -> directory.close());
      return reader;
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  /** Does once what a first request would have to wait for: a headline is a search like any. */
  void warm() throws IOException {
    latinNames();
    if (reader.maxDoc() > 0) {
      Article first = Schema.toArticle(reader.storedFields().document(0));
      Query headline = BoxParser.parse(first.masthead().title()).query();
      SearchRequest request = new SearchRequest(headline, new Window(1, 1), false);
      Searches.search(this, request);
      Searches.overview(this, request);
    }
  }

  DirectoryReader reader() {
    return reader;
  }

  /** A new searcher over all of it. */
  IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(similarity);
    searcher.setQueryCache(null);
    return searcher;
  }

  /** The forms of words, by what its archive taught. */
  Ladder ladder() {
    return ladder;
  }

  /** How its texts are scored. */
  TextSimilarity similarity() {
    return similarity;
  }

  /** The families of the texts that nearly all searches ask. */
  Map<String, Families> families() {
    return families;
  }

  /** The families of its bodies, by how they are written. */
  NearWords nearFamilies() {
    return nearFamilies;
  }

  /** What its articles are told apart by. */
  Columns columns() {
    return columns;
  }

  private static LatinNames latinNames(Vocabulary vocabulary, Gazetteer gazetteer) {
    Map<String, Integer> articles = new HashMap<>(2 * vocabulary.size());
    for (int word = 0; word < vocabulary.size(); word++) {
      articles.put(vocabulary.word(word), vocabulary.articles(word));
    }
    return LatinNames.of(articles, gazetteer);
  }

  /** Whom and what its archive may name. */
  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Its words by how they are written in Latin letters; made when first asked for. */
  LatinNames latinNames() {
    return latinNames.get();
  }

  /** What corrections and completions look into. */
  WordIndex words() {
    return words;
  }

  IndexStatus status() {
    return status;
  }

  String name() {
    return status.generation();
  }
}

package org.fihrist.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fihrist.peers.FihristPeer.Place;

/**
 * Indexes the same articles with OpenSearch and with Fihrist, asks both for the same pages in turn,
 * and prints how long each took. Arguments: a file of JSON lines with {@code id}, {@code title},
 * {@code body}, {@code outlet}, {@code category}, {@code url} and {@code published}; then, as they
 * are needed, {@code --fihrist PROGRAM}, {@code --queries N} (of each kind), {@code --heap SIZE}
 * (of both servers) and {@code --port N}.
 */
public final class Comparison implements AutoCloseable {
  private static final int ROUNDS = 3;
  private static final int WARM_UP = 1_000;
  private static final int CLIENTS = 4;

  private final Path articles;
  private final int queries;
  private final Path folder;
  private final OpenSearchPeer openSearch;
  private final FihristPeer fihrist;
  private final Headlines headlines;
  private final Report report = new Report(System.out);

  private Comparison(Path articles, Options options) throws IOException {
    this.articles = articles;
    this.queries = options.number("--queries", 1_000);
    this.folder = Files.createTempDirectory("peers");
    String heap = options.text("--heap", "2g");
    int port = options.number("--port", 7_630);
    this.openSearch = new OpenSearchPeer(port, folder.resolve("opensearch"), heap);
    Path launcher = Path.of(options.text("--fihrist", "./fihrist")).toAbsolutePath();
    this.fihrist = new FihristPeer(port + 2, launcher, Place.in(folder.resolve("fihrist")), heap);
    this.headlines = Headlines.of(articles);
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println(
          "usage: ARTICLES.jsonl [--fihrist PROGRAM] [--queries N] [--heap SIZE] [--port N]");
      System.exit(2);
    }
    try (Comparison comparison = new Comparison(Path.of(arguments[0]), Options.of(arguments))) {
      comparison.run();
    }
  }

  private void run() throws Exception {
    index();
    start();
    warmUp();
    report.heading("page as a reader gets it");
    latencies(fihrist::page);
    throughput(fihrist::page);
    report.heading("the same content: passages, three facets");
    latencies(fihrist::sameContent);
    throughput(fihrist::sameContent);
    report.heading("after the load");
    report.row("memory MB", openSearch.residentMegabytes(), fihrist.residentMegabytes());
  }

  private void index() throws Exception {
    report.heading("indexing");
    openSearch.start(new Question("/", ""));
    double bulk = openSearch.index(articles);
    openSearch.close();
    report.row("seconds (Fihrist: the whole process)", bulk, fihrist.index(articles));
    report.row("memory of the rebuild MB", fihrist.rebuildMegabytes());
    report.row("index MB", megabytes("opensearch"), megabytes("fihrist"));
  }

  private double megabytes(String part) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(part))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1e6;
    }
  }

  /**
   * Starts both servers. The first start of Fihrist makes the cache for later starts and is not
   * counted.
   */
  private void start() throws Exception {
    String text = headlines.next(1).getFirst();
    fihrist.start(fihrist.page(text));
    fihrist.awaitStartCache();
    fihrist.close();
    Timings theirs = new Timings();
    Timings ours = new Timings();
    Timings command = new Timings();
    for (int round = 0; round < ROUNDS; round++) {
      openSearch.close();
      fihrist.close();
      theirs.add(openSearch.start(openSearch.page(text)));
      ours.add(fihrist.start(fihrist.page(text)));
      command.add(fihrist.search(headlines.next(1).getFirst()));
    }
    report.heading("start, median of " + ROUNDS);
    report.row("seconds to the first answer", theirs.median(), ours.median());
    report.row("fihrist search, seconds", command.median());
  }

  private void warmUp() throws IOException {
    for (String text : headlines.next(WARM_UP)) {
      openSearch.ask(openSearch.page(text));
      fihrist.ask(fihrist.page(text));
    }
  }

  private void latencies(Function<String, Question> page) throws IOException {
    Timings theirs = new Timings();
    Timings ours = new Timings();
    for (String text : headlines.next(queries)) {
      theirs.add(Load.ask(openSearch, openSearch.page(text)));
      ours.add(Load.ask(fihrist, page.apply(text)));
    }
    report.latencies(theirs, ours);
  }

  private void throughput(Function<String, Question> page) throws Exception {
    List<String> texts = headlines.next(queries);
    List<Question> theirs = new ArrayList<>();
    List<Question> ours = new ArrayList<>();
    for (String text : texts) {
      theirs.add(openSearch.page(text));
      ours.add(page.apply(text));
    }
    report.row(
        CLIENTS + " clients, queries/s",
        Load.throughput(openSearch, theirs, CLIENTS),
        Load.throughput(fihrist, ours, CLIENTS));
  }

  @Override
  public void close() throws IOException {
    openSearch.close();
    fihrist.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

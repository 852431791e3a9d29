package org.fihrist.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.cli.ingest.RebuildRun;
import org.fihrist.cli.ingest.RunControl;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.Intake;
import org.fihrist.engine.Engines;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.SearchServer;
import org.fihrist.server.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code fihrist start-cache}: runs the code with which most commands begin, and a rebuild. The
 * launcher runs it while the JVM records its ahead-of-time cache (JEP 514) and the profiles for the
 * compilers (JEP 515).
 */
@Command(
    name = "start-cache",
    description = "Used by the launcher.",
    hidden = true,
    mixinStandardHelpOptions = true)
public final class StartCacheCommand implements Callable<Integer> {
  /**
   * One word, several words, a rare word, a misspelled word, a phrase, and a name in Latin letters.
   */
  private static final List<String> QUERIES =
      List.of("تونس", "رئيس الحكومة في تونس", "الحكوومة", "\"مجلس النواب\"", "tunis");

  /**
   * The number of articles to generate from each sample article. The rebuild then takes a few
   * seconds.
   */
  private static final int TIMES = 300;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("fihrist");
    Path index = folder.resolve("index");
    try {
      practise(folder);
      new RebuildRun(index, List.of(ProjectHome.seeds())).run(RunControl.unheard());
      serve(index);
      for (String query : QUERIES) {
        spec.root().commandLine().execute("search", "--index", index.toString(), query);
      }
      return 0;
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  /** Rebuilds an archive that is large enough for the compilers' profiles. */
  private static void practise(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    Corpus.open(List.of(ProjectHome.seeds()))
        .read(
            new Intake() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void reject(Reject reject) {
                // The samples have no rejects, and a missing sample does not harm the cache.
              }
            });
    Path file = folder.resolve("practice.jsonl");
    PracticeArchive.write(articles, TIMES, file);
    new RebuildRun(folder.resolve("practice"), List.of(file)).run(RunControl.unheard());
  }

  private static void serve(Path index) throws IOException {
    try (SearchEngine engine = Engines.in(index).engine();
        SearchServer server =
            SearchServer.start(new ServerOptions("127.0.0.1", 0, ProjectHome.web()), engine)) {
      engine.warmUp();
      read(server, "/");
      for (String query : QUERIES) {
        String q = "q=" + URLEncoder.encode(query, UTF_8);
        read(server, "/api/v1/search?" + q);
        read(server, "/api/v1/complete?" + q);
      }
    }
  }

  private static void read(SearchServer server, String address) throws IOException {
    try (InputStream answer = server.address().resolve(address).toURL().openStream()) {
      answer.transferTo(OutputStream.nullOutputStream());
    }
  }
}

package org.fihrist.cli.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fihrist.article.Article;

/**
 * Runs processes that write an index while it is searched. Rebuilds alternate with updates of a
 * hundred new articles.
 */
final class WriterProcess implements AutoCloseable {
  private static final int NEW_ARTICLES = 100;

  private final Archive archive;
  private final Path index;
  private final Path news;
  private final AtomicInteger rebuilds = new AtomicInteger();
  private final AtomicInteger updates = new AtomicInteger();
  private final Thread thread = new Thread(this::run, "writing");
  private volatile boolean stopped;

  private WriterProcess(Archive archive, Path index, Path news) {
    this.archive = archive;
    this.index = index;
    this.news = news;
  }

  /**
   * The input of the processes.
   *
   * @param sources the source files
   * @param articles the articles in them
   * @param program the class whose main method runs the commands
   */
  record Archive(List<Path> sources, List<Article> articles, Class<?> program) {
    Archive {
      sources = List.copyOf(sources);
      articles = List.copyOf(articles);
    }
  }

  /**
   * Starts the first process.
   *
   * @param news the file to which new articles are written
   */
  static WriterProcess start(Archive archive, Path index, Path news) {
    WriterProcess writing = new WriterProcess(archive, index, news);
    writing.thread.start();
    return writing;
  }

  /** Returns the numbers of processes that have succeeded. */
  String counts() {
    return rebuilds + " rebuilds and " + updates + " updates";
  }

  private void run() {
    try {
      while (!stopped) {
        once("rebuild", archive.sources(), rebuilds);
        GrownArchive.writeNews(archive.articles(), updates.get() + 1, NEW_ARTICLES, news);
        once("update", List.of(news), updates);
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot write the index", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void once(String command, List<Path> sources, AtomicInteger done)
      throws IOException, InterruptedException {
    // The process runs with the options of the launcher.
    List<String> words = new ArrayList<>(List.of("nice", "-n", "10"));
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseCompactObjectHeaders"));
    words.addAll(
        List.of("-cp", System.getProperty("java.class.path"), archive.program().getName()));
    words.addAll(List.of(command, "--index", index.toString()));
    sources.forEach(source -> words.add(source.toString()));
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      if (process.waitFor() == 0) {
        done.incrementAndGet();
      }
    } finally {
      process.destroy();
    }
  }

  /** Stops the process that is running. */
  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.fihrist.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Fihrist server, started by the launcher. */
final class FihristPeer extends Peer {
  private static final int WATCH_MILLIS = 100;
  private static final int LONGEST_CACHE_SECONDS = 120;

  private final Path launcher;
  private final Place place;
  private final String heap;
  private long rebuildMegabytes;

  /**
   * Where an index is.
   *
   * @param index its address
   * @param output the file for what processes say; beside it is what a cluster's index needs here
   */
  record Place(String index, Path output) {
    /** A folder. */
    static Place in(Path folder) {
      return new Place(folder.toString(), folder.resolveSibling(folder.getFileName() + ".out"));
    }
  }

  /**
   * @param launcher the program {@code fihrist}
   * @param place where its index is
   * @param heap of the server, as Java's -Xmx takes it; a rebuild has its own default
   */
  FihristPeer(int port, Path launcher, Place place, String heap) {
    super(port);
    this.launcher = launcher;
    this.place = place;
    this.heap = heap;
  }

  @Override
  String name() {
    return "Fihrist";
  }

  @Override
  Path output() {
    return place.output();
  }

  private ProcessBuilder run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("FIHRIST_WORK", place.output() + ".work");
    return process;
  }

  @Override
  ProcessBuilder server() {
    ProcessBuilder server =
        run("serve", "--index", place.index(), "--port", Integer.toString(port()));
    server.environment().put("FIHRIST_HEAP", heap);
    return server;
  }

  @Override
  double index(Path articles) throws Exception {
    long started = System.nanoTime();
    Process rebuild = begin(run("rebuild", "--index", place.index(), articles.toString()));
    while (!rebuild.waitFor(WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
      rebuildMegabytes = Math.max(rebuildMegabytes, megabytes(rebuild.pid(), "VmHWM:"));
    }
    if (rebuild.exitValue() != 0) {
      throw new IOException("The rebuild failed:\n" + Files.readString(output()));
    }
    return secondsSince(started);
  }

  /** Waits, for at most two minutes, until the launcher has made the cache for later starts. */
  void awaitStartCache() throws InterruptedException {
    Path cache = launcher.resolveSibling("target").resolve("fihrist.aot");
    for (int i = 0; i < LONGEST_CACHE_SECONDS && !Files.exists(cache); i++) {
      Thread.sleep(TimeUnit.SECONDS.toMillis(1));
    }
  }

  /** Returns the peak memory of the last rebuild, in MB. */
  long rebuildMegabytes() {
    return rebuildMegabytes;
  }

  /** Searches once on the command line; returns the seconds of the whole process. */
  double search(String text) throws IOException, InterruptedException {
    long started = System.nanoTime();
    if (begin(run("search", "--index", place.index(), "--", text)).waitFor() != 0) {
      throw new IOException("fihrist search failed:\n" + Files.readString(output()));
    }
    return secondsSince(started);
  }

  /** Returns the request for a whole page: all facets and dates, advice, copies, passages. */
  Question page(String text) {
    return new Question("/api/v1/search?size=10&facets=10&q=" + encoded(text), "");
  }

  /**
   * Returns the request for the same content as {@link OpenSearchPeer#page}: hits, passages, three
   * facets.
   */
  Question sameContent(String text) {
    return new Question(
        "/api/v1/search?size=10&facets=10&facets=outlet&facets=category&facets=month&passages=3&q="
            + encoded(text),
        "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}

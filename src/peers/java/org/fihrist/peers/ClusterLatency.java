package org.fihrist.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fihrist.peers.FihristPeer.Place;
import org.fihrist.peers.OpenSearchPeer.Layout;

/**
 * Asks for the same pages, in turn, plain OpenSearch on three nodes with its own analyzer for
 * Arabic, Fihrist before the same nodes, and Fihrist with an index in a folder; and prints how long
 * each took. Arguments: a file of JSON lines as {@link Comparison} takes it; then, as they are
 * needed, {@code --fihrist PROGRAM}, {@code --queries N}, {@code --warm-up N}, {@code --node PORT}
 * (of the first of three nodes with ports in a row) and {@code --port N}.
 */
public final class ClusterLatency {
  private static final int NODES = 3;
  private static final Layout LAYOUT = new Layout(3, 1);

  private final Path articles;
  private final Headlines headlines;
  private final OpenSearchPeer plain;
  private final FihristPeer cluster;
  private final FihristPeer folder;

  private ClusterLatency(Path articles, Options options) throws IOException {
    this.articles = articles;
    this.headlines = Headlines.of(articles);
    Path work = Files.createTempDirectory("latency");
    Path launcher = Path.of(options.text("--fihrist", "./fihrist")).toAbsolutePath();
    int node = options.number("--node", 9_200);
    int port = options.number("--port", 7_640);
    this.plain = new OpenSearchPeer(node, LAYOUT);
    Place nodes = new Place(address(node), work.resolve("cluster.out"));
    this.cluster = new FihristPeer(port, launcher, nodes, "1g");
    this.folder = new FihristPeer(port + 1, launcher, Place.in(work.resolve("folder")), "1g");
  }

  private static String address(int firstPort) {
    StringBuilder address = new StringBuilder("opensearch:http://");
    for (int node = 0; node < NODES; node++) {
      address.append(node == 0 ? "" : ",").append("127.0.0.1:").append(firstPort + node);
    }
    return address.append("/latency").toString();
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println(
          "usage: ARTICLES.jsonl [--fihrist PROGRAM] [--queries N] [--warm-up N] [--node PORT]"
              + " [--port N]");
      System.exit(2);
    }
    Options options = Options.of(arguments);
    ClusterLatency latency = new ClusterLatency(Path.of(arguments[0]), options);
    try {
      latency.index();
      latency.measure(options.number("--warm-up", 300), options.number("--queries", 300));
    } finally {
      latency.cluster.close();
      latency.folder.close();
    }
  }

  private void index() throws Exception {
    plain.index(articles);
    cluster.index(articles);
    folder.index(articles);
    String first = headlines.next(1).getFirst();
    cluster.start(cluster.page(first));
    folder.start(folder.page(first));
  }

  private void measure(int warmUp, int queries) throws IOException {
    ask(warmUp);
    Map<String, Timings> timings = ask(queries);
    double base = timings.values().iterator().next().median();
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "%-44s %8s %8s %8s%n",
        queries + " pages, milliseconds",
        "p50",
        "p95",
        "ratio");
    timings.forEach((name, times) ->
        out.printf(
            Locale.ROOT,
            "%-44s %8.2f %8.2f %8.2f%n",
            name,
            times.median(),
            times.quantile(0.95),
            times.median() / base));
  }

  /** Asks all of them each of the next headlines. */
  private Map<String, Timings> ask(int queries) throws IOException {
    Timings plainTimes = new Timings();
    Timings clusterTimes = new Timings();
    Timings sameTimes = new Timings();
    Timings folderTimes = new Timings();
    List<String> texts = headlines.next(2 * queries);
    for (int i = 0; i < queries; i++) {
      String text = texts.get(2 * i);
      plainTimes.add(Load.ask(plain, plain.page(text)));
      clusterTimes.add(Load.ask(cluster, cluster.page(text)));
      folderTimes.add(Load.ask(folder, folder.page(text)));
      // Answers are kept, so the smaller page is asked of another headline.
      sameTimes.add(Load.ask(cluster, cluster.sameContent(texts.get(2 * i + 1))));
    }
    Map<String, Timings> timings = new LinkedHashMap<>();
    timings.put("OpenSearch, arabic, three nodes", plainTimes);
    timings.put("Fihrist before them, whole page", clusterTimes);
    timings.put("Fihrist before them, the same content", sameTimes);
    timings.put("Fihrist, a folder, whole page", folderTimes);
    return timings;
  }
}

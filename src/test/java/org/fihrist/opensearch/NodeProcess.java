package org.fihrist.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** One node of a cluster as a process. */
public final class NodeProcess {
  private static final int SLOWEST_START_SECONDS = 900;
  private static final String STARTED = "node started";

  private final Path home;
  private final int number;
  private final List<String> ports;
  private @Nullable Process process;
  private CompletableFuture<Void> started = new CompletableFuture<>();

  /**
   * Prepares a node.
   *
   * @param home its folder, which is made
   * @param plugin the zip to be installed
   * @param number of the node, from 0
   * @param ports of all nodes
   */
  NodeProcess(Path home, Path plugin, int number, List<String> ports) throws IOException {
    this.home = home;
    this.number = number;
    this.ports = List.copyOf(ports);
    Path installed = Files.createDirectories(home.resolve("plugins/fihrist"));
    try (InputStream file = Files.newInputStream(plugin);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.copy(zip, installed.resolve(entry.getName()));
      }
    }
  }

  /** Its address for HTTP. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + ports.get(number).split(":", 2)[0]);
  }

  /** Starts it, without waiting. */
  public void start() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms400m",
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                "target/opensearch/*",
                "org.fihrist.nodes.ClusterNode",
                home.toString(),
                Integer.toString(number)));
    command.addAll(ports);
    Process begun = new ProcessBuilder(command).redirectErrorStream(true).start();
    process = begun;
    started = new CompletableFuture<>();
    CompletableFuture<Void> start = started;
    Thread.ofPlatform().daemon().start(() -> copy(begun, start));
  }

  /** Writes the output of a process to a file, and listens to the line that says it has started. */
  private void copy(Process begun, CompletableFuture<Void> start) {
    try (BufferedReader lines = begun.inputReader(UTF_8);
        OutputStream file =
            Files.newOutputStream(
                home.resolve("out"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(file, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.write(line + '\n');
        out.flush();
        if (line.equals(STARTED)) {
          start.complete(null);
        }
      }
    } catch (IOException e) {
      start.completeExceptionally(e);
    }
    start.completeExceptionally(new IOException("the node has ended, see " + home));
  }

  /** Waits until it has started. */
  public void awaitStart() {
    try {
      started.get(SLOWEST_START_SECONDS, SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("node " + number + " does not start", e);
    }
  }

  /** Ends it at once, as {@code kill -9} does. */
  public void kill() {
    Process begun = process;
    if (begun != null) {
      begun.destroyForcibly();
      begun.onExit().join();
    }
  }

  /** Halts it as it is: its connections stay open, and nothing is answered. */
  public void halt() throws IOException {
    signal("STOP");
  }

  /** Lets it go on after {@link #halt}. */
  public void goOn() throws IOException {
    signal("CONT");
  }

  private void signal(String name) throws IOException {
    long pid = requireNonNull(process).pid();
    new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().onExit().join();
  }
}

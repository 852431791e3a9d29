package org.fihrist.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.io.file.PathUtils;
import org.fihrist.engine.EngineUnderTest;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.index.Index;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;

/**
 * A server that runs while the tests of a class do, with an index of its own of the {@linkplain
 * EngineUnderTest engine under test}:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final RunningServer stage = RunningServer.with(SmallArchive::open);
 * }</pre>
 */
final class RunningServer implements BeforeAllCallback, AfterAllCallback {
  private final Function<Index, ? extends SearchEngine> archive;
  private final Function<ServerOptions, ServerOptions> settings;
  private Optional<Running> running = Optional.empty();

  private record Running(Path folder, SearchEngine engine, ServerStage stage) {}

  private RunningServer(
      Function<Index, ? extends SearchEngine> archive,
      Function<ServerOptions, ServerOptions> settings) {
    this.archive = archive;
    this.settings = settings;
  }

  /**
   * A server of an archive.
   *
   * @param archive opens an engine, given an index that is not there yet
   */
  static RunningServer with(Function<Index, ? extends SearchEngine> archive) {
    return new RunningServer(archive, options -> options);
  }

  /** The same with other options. */
  RunningServer and(Function<ServerOptions, ServerOptions> change) {
    return new RunningServer(archive, settings.andThen(change));
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    Path folder = Files.createTempDirectory("server");
    Path web = Files.createDirectory(folder.resolve("web"));
    Files.writeString(web.resolve("index.html"), "<!doctype html><title>page</title>");
    SearchEngine engine = archive.apply(EngineUnderTest.of(context).index(folder.resolve("index")));
    ServerOptions options = new ServerOptions("127.0.0.1", 0, web, ServerStage.PATIENT);
    running =
        Optional.of(new Running(folder, engine, new ServerStage(settings.apply(options), engine)));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (running.isPresent()) {
      running.get().stage().close();
      running.get().engine().close();
      PathUtils.deleteDirectory(running.get().folder());
    }
  }

  ServerStage stage() {
    return running.orElseThrow().stage();
  }

  SearchEngine engine() {
    return running.orElseThrow().engine();
  }

  SearchServer server() {
    return stage().server;
  }

  ServedContract contract() {
    return stage().contract();
  }

  HttpRequest.Builder request(String path) {
    return stage().request(path);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return stage().get(path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return stage().send(request);
  }

  HttpClient client() {
    return stage().client();
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return stage().json(path);
  }

  ServerStage.RawAnswer raw(String bytes) throws IOException {
    return stage().raw(bytes);
  }

  ServerStage.RawAnswer rawGet(String target) throws IOException {
    return stage().rawGet(target);
  }
}

package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fihrist.cli.ChildClassPath;
import org.fihrist.server.Recipe.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the recipes that {@code /docs} shows, each in a process of its own. */
class RecipesTest {
  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  private static final Map<String, List<String>> COMMANDS =
      Map.of(
          ".sh", List.of("sh"),
          ".py", List.of("python3"),
          ".mjs", List.of("node"));

  @TempDir Path folder;

  /** A program that has ended. */
  private record Ended(int status, String output) {}

  private static Script script(String file) {
    return Recipe.ALL.stream()
        .flatMap(recipe -> recipe.scripts().stream())
        .filter(script -> script.file().equals(file))
        .findFirst()
        .orElseThrow();
  }

  private static void requires(String program) {
    boolean found =
        Stream.of(System.getenv("PATH").split(":", -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    assumeTrue(found, program + " is not installed: its recipes are not run");
  }

  private Ended run(String file) throws IOException, InterruptedException {
    return run(file, stage.server().address().toString());
  }

  private Ended run(String file, String address) throws IOException, InterruptedException {
    Script script = script(file);
    String ending = file.substring(file.indexOf('.'));
    List<String> command = COMMANDS.getOrDefault(ending, List.of());
    requires(ending.equals(".sh") ? "curl" : command.getFirst());
    Path program = Files.writeString(folder.resolve(file), script.text());
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(command.stream(), Stream.of(program.toString())).toList())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("FIHRIST", address.replaceFirst("/$", ""));
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "PYTHONIOENCODING", "utf-8"));
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(file + " does not end: " + Files.readString(output));
    }
    return new Ended(process.exitValue(), Files.readString(output));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search.sh      | "id":"daraa.1"
          search.py      | daraa.1 قصف على درعا البلد
          search.mjs     | daraa.1 قصف على درعا البلد
          all-pages.sh   | 30
          all-pages.py   | 30 hits
          all-pages.mjs  | 30 hits
          synchronise.py | new daraa.1
          watch.sh       | 200
          watch.py       | قصف على درعا البلد
          names.sh       | منظمة الأغذية
          names.py       | درعا 1 2017-01-21 2017-01-21 None
          names.mjs      | درعا 1 2017-01-21 2017-01-21 undefined
          cite.sh        | قصف على درعا البلد
          cite.py        | /?article=daraa.1&sha256=
          months.sh      | "date":"2017-01"
          months.py      | درعا 2017-01 1 100.0%
          months.mjs     | درعا 2017-01 1 100.0 %
          together.sh    | "name":"درعا"
          together.py    | place_named درعا 1
          together.mjs   | place_named درعا 1
          health.sh      | ''
          health.py      | ''
          """)
  void aRecipePrintsWhatItIsFor(String file, String expected) throws Exception {
    Ended ended = run(file);

    assertThat(ended.output()).contains(expected);
    assertThat(ended.status()).as(ended.output()).isZero();
  }

  @Test
  void thereAreTenRecipesAndThePageShowsThemAsTheyAreRun() throws Exception {
    String page = stage.get("/docs").body();

    assertThat(Recipe.ALL)
        .hasSize(10)
        .allSatisfy(recipe -> {
          assertThat(recipe.scripts()).isNotEmpty();
          assertThat(page).contains(recipe.english(), recipe.arabic());
        });
    assertThat(page).contains("import json, os, urllib.request", "process.env.FIHRIST");
  }

  @Test
  void aSecondSynchronisationFindsNothingNew() throws Exception {
    assertThat(run("synchronise.py").output().lines()).hasSize(SmallArchive.ARTICLES);
    assertThat(run("synchronise.py").output()).isEmpty();
  }

  @Test
  void aFeedThatDidNotChangeIsNotSentAgain() throws Exception {
    run("watch.sh");
    assertThat(run("watch.sh").output()).isEqualTo("304\n");
    run("watch.py");
    assertThat(run("watch.py").output()).isEqualTo("nothing new\n");
  }

  @Test
  void aSupervisorLearnsThatNoServerAnswers() throws Exception {
    assertThat(run("health.sh", "http://127.0.0.1:1").status()).isEqualTo(2);
    assertThat(run("health.py", "http://127.0.0.1:1").status()).isEqualTo(2);
  }

  @Test
  void aPipelineRebuildsAndWaitsForTheServer() throws Exception {
    Path index = folder.resolve("index");
    Path archive = Files.createDirectory(folder.resolve("archive"));
    Files.writeString(
        archive.resolve("one.json"), "{\"id\":\"1\",\"title\":\"خبر\",\"body\":\"نص خبر\"}");
    Path command =
        Files.writeString(
            folder.resolve("fihrist"),
            "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.fihrist.cli.Main \"$@\" --index '%s'\n"
                .replaceFirst("%s", Path.of(System.getProperty("java.home"), "bin/java").toString())
                .replaceFirst("%s", ChildClassPath.text())
                .replaceFirst("%s", index.toString()));
    assertThat(command.toFile().setExecutable(true)).isTrue();
    try (var engine = SmallArchive.open(index);
        ServerStage server = new ServerStage(engine, folder)) {
      Ended ended = run("pipeline.sh", server.server.address().toString());

      assertThat(ended.output()).contains("the server is at 000002");
      assertThat(ended.status()).isZero();
    }
  }
}

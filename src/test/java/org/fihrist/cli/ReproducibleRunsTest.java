package org.fihrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same files give the same generation in processes with other numbers of threads. */
@Timeout(240)
class ReproducibleRunsTest {
  private static final int FILES = 12;
  private static final int ARTICLES_A_FILE = 40;

  @TempDir private Path folder;

  @Test
  void rebuildAndUpdateDoNotDependOnTheNumberOfThreads() throws Exception {
    Path news = Files.createDirectories(folder.resolve("news"));
    for (int file = 0; file < FILES; file++) {
      write(news, file);
    }
    String one = run("one", 1, "rebuild", news);
    String six = run("six", 6, "rebuild", news);
    assertThat(six).isEqualTo(one);

    write(news, FILES);
    assertThat(run("six", 6, "update", news)).isEqualTo(run("one", 1, "update", news));
  }

  /** What the manifest says of the generation's content and counts, byte by byte. */
  private String run(String name, int processors, String command, Path news) throws Exception {
    Path index = folder.resolve(name);
    Command.Ended ended =
        Command.start(
                folder,
                List.of("-Dfihrist.home=" + folder, "-XX:ActiveProcessorCount=" + processors),
                command,
                "--versions",
                "--index",
                index.toString(),
                news.toString())
            .ended();
    assertThat(ended.code()).as(ended.err()).isZero();
    String current = Files.readString(index.resolve("current")).strip();
    JsonNode manifest =
        JsonMapper.shared()
            .readTree(Files.readString(index.resolve(current).resolve("manifest.json")));
    assertThat(manifest.at("/contents/fingerprint").asString()).isNotEmpty();
    return manifest.get("contents") + " " + manifest.at("/build/counts");
  }

  /** Articles that also stand in the next file, as they were or with another text, and damage. */
  private static void write(Path news, int file) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES_A_FILE; i++) {
      int id = file * (ARTICLES_A_FILE - 5) + i;
      String text = i == 3 ? " بنص آخر " + file : "";
      lines.append(
          "{\"id\":\"%\",\"title\":\"خبر %\",\"body\":\"كلمات الخبر رقم % في درعا%text\"}\n"
              .replace("%text", text)
              .replace("%", Integer.toString(id)));
    }
    Files.writeString(news.resolve(file + ".jsonl"), lines.append("{\"id\":\"damaged\n"));
  }
}

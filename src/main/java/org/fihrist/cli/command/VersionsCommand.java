package org.fihrist.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fihrist.api.VersionsJson;
import org.fihrist.cli.print.VisibleText;
import org.fihrist.search.ArticleHistory;
import org.fihrist.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code fihrist versions}: lists the versions of an article and the differences between two of
 * them.
 */
@Command(
    name = "versions",
    description = {
      "Lists the versions of an article that the index keeps, newest first, and shows the changes"
          + " between two of them: [-removed-] and {+added+} words.",
      "",
      "Versions are kept when the index is built with `rebuild --versions`."
    },
    mixinStandardHelpOptions = true)
public final class VersionsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Parameters(paramLabel = "ID", description = "The id of the article.")
  private String id;

  @Option(
      names = "--from",
      defaultValue = "",
      paramLabel = "SHA256",
      description = "The older version to compare. Default: the version before the newer one.")
  private String from;

  @Option(
      names = "--to",
      defaultValue = "",
      paramLabel = "SHA256",
      description = "The newer version to compare. Default: the newest.")
  private String to;

  @Option(names = "--json", description = "Print the same JSON as the API.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (SearchEngine engine = index.index().engine()) {
      Optional<ArticleHistory> history = engine.history(id);
      Optional<byte[]> answer = history.flatMap(all -> VersionsJson.bytes(all, from, to));
      if (answer.isEmpty()) {
        spec.commandLine()
            .getErr()
            .println(
                history.isEmpty()
                    ? "There is no article " + VisibleText.of(id) + "."
                    : "The article has no version with this hash. To list all versions, leave out"
                        + " --from and --to.");
        return 1;
      }
      String document = new String(answer.get(), UTF_8);
      if (json) {
        out.println(document);
      } else {
        print(JsonMapper.shared().readTree(document), out);
      }
      out.flush();
      return 0;
    }
  }

  private static void print(JsonNode answer, PrintWriter out) {
    for (JsonNode version : answer.at("/versions")) {
      String fetched = version.at("/source/provenance/fetched").asString();
      out.println(
          version.at("/sha256").asString()
              + "  "
              + VisibleText.of(
                  (fetched.isEmpty() ? version.at("/date/iso").asString() : fetched)
                      + "  "
                      + version.at("/title").asString()
                      + "  "
                      + version.at("/source/path").asString()));
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode part : answer.at("/comparison/parts")) {
      String words = part.at("/text").asString();
      switch (part.at("/kind").asString()) {
        case "removed" -> text.append("[-").append(words.strip()).append("-] ");
        case "added" -> text.append("{+").append(words.strip()).append("+} ");
        default -> text.append(words);
      }
    }
    text.toString().lines().forEach(line -> out.println(VisibleText.of(line)));
  }
}

package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.stem.StemAnalysis;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.engine.Engines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist analyze}: prints the index terms of a text. */
@Command(
    name = "analyze",
    description = {
      "Shows how each word of a text climbs the match ladder.",
      "",
      "A line a word, columns by tab: where it begins and ends in the text, the word as it stands"
          + " there, its exact and folded form, how that is cut (clitics + stem + ending), its"
          + " stem, its family, and what the cut rests on: a known word, belonging (the adjective"
          + " of a known noun), rules (nothing is known of it), stop word, or whole."
    },
    mixinStandardHelpOptions = true)
public final class AnalyzeCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--index",
      paramLabel = "FOLDER",
      description = "Use the words that were learned from this index's archive, too.")
  private @Nullable Path index;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The text.")
  private List<String> words;

  @Override
  public void run() {
    show(index == null ? Ladder.shipped() : Engines.ladder(index));
  }

  private void show(Ladder ladder) {
    String text = String.join(" ", words);
    PrintWriter out = spec.commandLine().getOut();
    out.println("start\tend\tword\texact\tfolded\tcut\tstem\tfamily\tby");
    for (TextWord word : ladder.words(text)) {
      WordForms forms = word.forms();
      StemAnalysis reading = ladder.read(forms.folded());
      out.println(
          String.join(
              "\t",
              String.valueOf(word.start()),
              String.valueOf(word.end()),
              text.substring(word.start(), word.end()),
              forms.exact(),
              forms.folded(),
              cut(reading),
              forms.stem(),
              forms.family(),
              reading.ground().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
    out.flush();
  }

  private static String cut(StemAnalysis reading) {
    return Stream.of(reading.before(), reading.stem(), reading.after())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("+"));
  }
}

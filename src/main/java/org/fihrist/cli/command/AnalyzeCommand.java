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
      "Prints the index terms of each word of a text at every level of matching.",
      "",
      "Prints one line for each word, with columns separated by tabs: start and end offset in the"
          + " text, the word itself, its exact form, its folded form, the parts of the folded form"
          + " (clitics+stem+ending), its stem, its family, and the basis of the analysis. The basis"
          + " is one of: known word, belonging (the adjective of a known noun), rules (an unknown"
          + " word), stop word, whole (a word that is not split)."
    },
    mixinStandardHelpOptions = true)
public final class AnalyzeCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--index",
      paramLabel = "FOLDER",
      description = "Also use the words that were learned from the archive of this index.")
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

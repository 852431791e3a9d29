package org.fihrist.cli;

import java.io.PrintWriter;
import java.util.List;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.WordForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist analyze}: what the analysis makes of a text. */
@Command(
    name = "analyze",
    description = {
      "Shows each word of a text at every level of likeness.",
      "",
      "A line a word, columns by tab: where it begins and ends in the text, the word as it stands"
          + " there, its exact, folded and stem form."
    },
    mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The text.")
  private List<String> words;

  @Override
  public void run() {
    String text = String.join(" ", words);
    PrintWriter out = spec.commandLine().getOut();
    out.println("start\tend\tword\texact\tfolded\tstem");
    for (TextWord word : Ladder.shipped().words(text)) {
      WordForms forms = word.forms();
      out.println(
          String.join(
              "\t",
              String.valueOf(word.start()),
              String.valueOf(word.end()),
              text.substring(word.start(), word.end()),
              forms.exact(),
              forms.folded(),
              forms.stem()));
    }
    out.flush();
  }
}

package org.fihrist.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.fihrist.article.Article;
import org.fihrist.cli.print.VisibleText;
import org.fihrist.engine.Engines;
import org.fihrist.names.AbbreviationLearner;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.LearnedName;
import org.fihrist.names.PersonNameLearner;
import org.fihrist.query.Query;
import org.fihrist.search.Narrowing;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fihrist names}: proposes lines for the operator's gazetteer, found in the archive. */
@Command(
    name = "names",
    description = {
      "Prints names of people in the archive that are in no gazetteer, in the format of a"
          + " gazetteer.",
      "To make them known, review the lines, add them to gazetteer.tsv in the index folder, and"
          + " rebuild the index."
    },
    mixinStandardHelpOptions = true)
public final class NamesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Option(
      names = "--min-articles",
      paramLabel = "NUMBER",
      defaultValue = "3",
      description = "The minimal number of articles with a name. Default: ${DEFAULT-VALUE}.")
  private int minArticles;

  @Override
  public Integer call() throws IOException {
    if (minArticles < 1) {
      throw new ParameterException(spec.commandLine(), "--min-articles must be 1 or more.");
    }
    try (SearchEngine engine = index.index().engine()) {
      Gazetteer known = Engines.gazetteer(index.folder());
      PersonNameLearner people = new PersonNameLearner();
      AbbreviationLearner abbreviations = new AbbreviationLearner(known);
      forEachText(engine, people::count);
      forEachText(
          engine,
          text -> {
            people.collect(text);
            abbreviations.collect(text);
          });
      List<LearnedName> names =
          people.names(minArticles).stream()
              .filter(name -> known.named(name.name()).isEmpty())
              .toList();
      print(names);
      print(abbreviations.names(minArticles));
      return 0;
    }
  }

  private static void forEachText(SearchEngine engine, Consumer<String> texts) {
    SearchRequest everything =
        new SearchRequest(
            new Query.Everything(), new SearchRequest.Window(1, 1), false, Narrowing.NONE);
    engine.each(
        everything,
        found -> {
          Article article = found.article();
          texts.accept(article.masthead().title() + '\n' + article.content().body());
          return true;
        });
  }

  private void print(List<LearnedName> names) {
    PrintWriter out = spec.commandLine().getOut();
    for (LearnedName name : names) {
      out.println("# " + name.articles() + " articles: " + VisibleText.of(name.example()));
      String kind = name.kind().name().toLowerCase(Locale.ROOT);
      out.println(String.join("\t", kind, name.name(), name.alias(), "", ""));
    }
    out.flush();
  }
}

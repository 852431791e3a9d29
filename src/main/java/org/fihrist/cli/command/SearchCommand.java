package org.fihrist.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.Export;
import org.fihrist.api.ExportFormat;
import org.fihrist.api.SearchAnswer;
import org.fihrist.api.SearchJson;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.Syntax;
import org.fihrist.cli.print.AdvicePrinter;
import org.fihrist.cli.print.ErrorCaret;
import org.fihrist.cli.print.HitPrinter;
import org.fihrist.cli.print.OverviewPrinter;
import org.fihrist.query.QueryLanguage;
import org.fihrist.query.QueryLanguage.Group;
import org.fihrist.query.QueryLanguage.Operator;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.Budget;
import org.fihrist.search.Facet;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest.Window;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code fihrist search}: prints the hits of a query. */
@Command(
    name = "search",
    description = {
      "Searches and prints the hits.",
      "",
      "The query has the syntax of the search box, which is described below. Every input is valid."
    },
    mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;
  @Mixin private NarrowingOptions narrowing;

  @Option(names = "--lucene", description = "Read the query in Lucene's own syntax.")
  private boolean lucene;

  @Option(names = "--comments", description = "Search readers' comments too.")
  private boolean comments;

  @Option(names = "--facets", description = "Print the values of the facets with counts.")
  private boolean facets;

  @Option(names = "--json", description = "Print the same JSON as the API.")
  private boolean json;

  @Option(
      names = "--export",
      paramLabel = "csv|jsonl|ris|bibtex|csl-json",
      converter = FormatName.class,
      description = {
        "Print all hits instead of a page: for a spreadsheet, as JSON lines, or for a reference"
            + " manager."
      })
  private @Nullable ExportFormat export;

  @Option(
      names = "--page",
      defaultValue = "1",
      description = "The page. Default: ${DEFAULT-VALUE}.")
  private int page;

  @Option(
      names = "--size",
      defaultValue = "10",
      description = "The number of hits on a page. Default: ${DEFAULT-VALUE}.")
  private int size;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "The query.")
  private List<String> words;

  /**
   * Adds the table of the query language below the options. The table is read only when the help is
   * printed.
   */
  public static void addLanguage(CommandSpec search) {
    search
        .usageMessage()
        .sectionMap()
        .put(
            UsageMessageSpec.SECTION_KEY_FOOTER,
            help -> {
              search.usageMessage().footer(language());
              return help.footer();
            });
  }

  private static String[] language() {
    List<String> lines = new ArrayList<>();
    for (Group group : QueryLanguage.read().groups()) {
      lines.add("");
      lines.add(group.heading().english() + ":");
      for (Operator operator : group.operators()) {
        lines.add("  " + operator.examples().getFirst() + "  " + operator.meaning().english());
      }
    }
    return lines.stream().map(SearchCommand::literal).toArray(String[]::new);
  }

  /** Doubles percent signs, because picocli formats the usage message. */
  private static String literal(String line) {
    return line.replace("%", "%%");
  }

  @Override
  public Integer call() {
    SearchQuestion question = question();
    Budget budget = Budget.unlimited();
    try (SearchEngine whole = index.index().engine();
        SearchEngine engine = whole.begin(budget)) {
      if (export != null) {
        return exported(new AdvisedSearch(question, true).settled(engine), engine, export);
      }
      SearchAnswer answer =
          new AdvisedSearch(question, true, printedFacets(question)).ask(engine, budget);
      if (json) {
        PrintStream bytes = System.out;
        bytes.writeBytes(SearchJson.bytes(answer));
        bytes.println();
        bytes.flush();
      } else {
        print(answer);
      }
      return 0;
    } catch (QuerySyntaxException e) {
      throw new ParameterException(
          spec.commandLine(),
          e.getMessage() + "\n" + ErrorCaret.under(question.text(), e.position()));
    }
  }

  /**
   * Returns the facets to count. Counting all facets takes longer than a search, so they are
   * counted only if they are printed.
   */
  private Set<Facet> printedFacets(SearchQuestion question) {
    boolean printed = json || facets || question.narrowing().period().isBounded();
    return printed ? EnumSet.allOf(Facet.class) : Set.of();
  }

  private void print(SearchAnswer answer) {
    PrintWriter out = spec.commandLine().getOut();
    new HitPrinter(out, spec.commandLine().getColorScheme().ansi()).print(answer.page());
    new AdvicePrinter(out).print(answer);
    OverviewPrinter overview = new OverviewPrinter(out);
    if (facets) {
      overview.printFacets(answer.overview());
    }
    overview.printLeftOut(answer.overview());
  }

  private static int exported(SearchQuestion question, SearchEngine engine, ExportFormat format)
      throws QuerySyntaxException {
    PrintStream bytes = System.out;
    try {
      Export export = format.to(bytes, false, Set.of());
      boolean whole =
          question.each(
              engine,
              found -> {
                try {
                  export.add(found);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
                // An error means that the reader of the pipe, such as head, has closed it.
                return !bytes.checkError();
              });
      export.finish();
      return whole ? 0 : 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Converts the name of a format. The help text and errors use these names instead of the enum
   * constants.
   */
  static final class FormatName implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String name) {
      try {
        return ExportFormat.of(name);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  private SearchQuestion question() {
    if (page < 1 || size < 1) {
      throw new ParameterException(spec.commandLine(), "--page and --size must be 1 or more.");
    }
    if ((long) page * size > SearchQuestion.DEEPEST_HIT) {
      throw new ParameterException(
          spec.commandLine(),
          "Only the best "
              + SearchQuestion.DEEPEST_HIT
              + " hits have pages. To get all hits use --export.");
    }
    Syntax syntax = lucene ? Syntax.LUCENE : Syntax.BOX;
    return new SearchQuestion(
        new SearchQuestion.Typed(String.join(" ", words), syntax, true),
        comments,
        new Window(page, size),
        narrowing.narrowing());
  }
}

package org.fihrist.server.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Period;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.RequestException;
import org.fihrist.server.contract.ValueType;
import org.fihrist.server.contract.ValueType.Form;

/**
 * The parameters of filters. Each facet has a parameter with its name, which is given once for each
 * value. A minus before the name excludes the value, as a minus before a word of a query excludes
 * the word.
 */
public final class NarrowingParameters {
  static final int MAX_CHOICES = 100;

  private static final String EXCLUDED = "-";
  private static final Form DATE =
      new Form(
          "^\\d{4}(-\\d{2}){0,2}$", "date such as 2017, 2017-01 or 2017-01-21", Period::isDate);
  private static final Form YEAR = new Form("^\\d{4}$", "year such as 2017", Period::isDate);
  private static final Form MONTH =
      new Form("^\\d{4}-\\d{2}$", "month such as 2017-01", Period::isDate);

  static final Parameter<String> FROM =
      Parameter.of("from", "The first day, month or year of the period.", ValueType.form(DATE))
          .examples("2017-01");
  static final Parameter<String> TO =
      Parameter.of(
              "to",
              "The last day, month or year of the period. All of it belongs to the period.",
              ValueType.form(DATE))
          .examples("2017-03");
  static final Parameter<UndatedArticles> UNDATED =
      Parameter.of(
          "undated",
          "Whether to include articles whose date is missing or too imprecise for the period. The"
              + " answer's undated.leftOut is the number of those left out.",
          ValueType.choice(UndatedArticles.class, UndatedArticles.EXCLUDE));
  static final Parameter<OptionalLong> SINCE =
      Parameter.of(
          "since",
          "Only articles that were indexed after this time, such as 2026-12-01T06:30:00Z, or since"
              + " the beginning of this day in UTC. An article that is read again without changes"
              + " keeps its time.",
          ValueType.moment());
  static final Parameter<Sort> SORT =
      Parameter.of(
          "sort",
          "The order of the hits. Articles with all words always come before the others;"
              + " total.withAllWords is their number. In an order by date, articles without a date"
              + " come last in each of the two groups.",
          ValueType.choice(Sort.class, Sort.RELEVANCE));

  /** The two parameters of each facet. */
  private static final List<ChoiceParameters> CHOICES =
      Stream.of(Facet.values()).map(ChoiceParameters::of).toList();

  /** All parameters of filters. */
  static final List<Parameter<?>> ALL = all();

  private NarrowingParameters() {}

  /**
   * The parameters of a facet.
   *
   * @param wanted the parameter for values of which an article must have at least one
   * @param unwanted the parameter for values that an article must not have
   */
  private record ChoiceParameters(
      Facet facet, Parameter<List<String>> wanted, Parameter<List<String>> unwanted) {
    static ChoiceParameters of(Facet facet) {
      ValueType<List<String>> type =
          switch (facet) {
            case YEAR -> ValueType.list(YEAR);
            case MONTH -> ValueType.list(MONTH);
            default -> ValueType.list();
          };
      String wanted =
          meaning(facet)
              + " An article must have one of the values, in any spelling. Give the parameter once"
              + " for each value, for at most "
              + MAX_CHOICES
              + " values of all facets together.";
      String unwanted =
          meaning(facet)
              + " An article must have none of the values. Give the parameter once for each value.";
      return new ChoiceParameters(
          facet,
          Parameter.of(name(facet), wanted, type).examples(example(facet)),
          Parameter.of(EXCLUDED + name(facet), unwanted, type));
    }
  }

  /** Whether articles that may be outside the period are included. */
  enum UndatedArticles {
    EXCLUDE,
    INCLUDE
  }

  private static List<Parameter<?>> all() {
    List<Parameter<?>> all = new ArrayList<>();
    for (ChoiceParameters parameters : CHOICES) {
      all.add(parameters.wanted());
      all.add(parameters.unwanted());
    }
    all.addAll(List.of(FROM, TO, UNDATED, SINCE, SORT));
    return List.copyOf(all);
  }

  /** Returns the name of a facet in addresses. */
  public static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  private static String meaning(Facet facet) {
    return switch (facet) {
      case OUTLET -> "The newspaper, agency or site.";
      case CATEGORY -> "The section, as the outlet names it.";
      case AUTHOR -> "The byline.";
      case PLACE -> "The place in the dateline.";
      case LANGUAGE -> "The language tag of the text, by BCP 47.";
      case YEAR -> "The year of publication.";
      case MONTH -> "The month of publication.";
      case PERSON -> "A person named in the text.";
      case ORGANISATION -> "An organisation named in the text.";
      case PLACE_NAMED -> "A place named in the text.";
      case COLLECTION -> "The operator's name for the files from which an article was read.";
    };
  }

  private static String[] example(Facet facet) {
    return switch (facet) {
      case OUTLET -> new String[] {"بلدي نيوز"};
      case CATEGORY -> new String[] {"سياسة"};
      case PLACE -> new String[] {"درعا"};
      case LANGUAGE -> new String[] {"ar"};
      case YEAR -> new String[] {"2017"};
      case MONTH -> new String[] {"2017-01"};
      default -> new String[0];
    };
  }

  /**
   * Returns the filters of a request.
   *
   * @throws RequestException when too many values are chosen, or the period ends before it begins
   */
  static Narrowing read(Arguments arguments) {
    List<Choice> choices = new ArrayList<>();
    int left = MAX_CHOICES;
    for (ChoiceParameters parameters : CHOICES) {
      Facet facet = parameters.facet();
      List<String> wanted = arguments.get(parameters.wanted());
      List<String> unwanted = arguments.get(parameters.unwanted());
      left -= wanted.size() + unwanted.size();
      if (left < 0) {
        throw new RequestException(
            name(facet), "More than " + MAX_CHOICES + " values are chosen. Choose fewer.");
      }
      if (!wanted.isEmpty() || !unwanted.isEmpty()) {
        choices.add(new Choice(facet, wanted, unwanted));
      }
    }
    return new Narrowing(choices, period(arguments), arguments.get(SORT), arguments.get(SINCE));
  }

  private static Period period(Arguments arguments) {
    String from = arguments.get(FROM);
    String to = arguments.get(TO);
    if (Period.isBackward(from, to)) {
      throw new RequestException("to", "The period ends before it begins.");
    }
    return new Period(from, to, arguments.get(UNDATED) == UndatedArticles.INCLUDE);
  }
}

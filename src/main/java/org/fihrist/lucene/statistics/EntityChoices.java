package org.fihrist.lucene.statistics;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.names.EntityKind;
import org.fihrist.names.Entry;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.statistics.CooccurrenceScope;

/**
 * Reads the people, organisations and places that a search is narrowed to: any spelling of a name
 * stands for all of them, in Arabic or Latin letters.
 */
public final class EntityChoices {
  private EntityChoices() {}

  /** The request with every such name as its facet has it; names that nobody knows stay. */
  public static SearchRequest resolved(OpenGeneration generation, SearchRequest request) {
    Narrowing narrowing = request.narrowing();
    if (narrowing.choices().stream().noneMatch(EntityChoices::namesEntities)) {
      return request;
    }
    List<Choice> choices =
        narrowing.choices().stream()
            .map(choice -> namesEntities(choice) ? resolved(generation, choice) : choice)
            .toList();
    return new SearchRequest(
        request.query(), request.window(), request.comments(), narrowing.with(choices));
  }

  private static boolean namesEntities(Choice choice) {
    return CooccurrenceScope.KINDS.contains(choice.facet());
  }

  private static Choice resolved(OpenGeneration generation, Choice choice) {
    return new Choice(
        choice.facet(),
        resolved(generation, choice.facet(), choice.wanted()),
        resolved(generation, choice.facet(), choice.excluded()));
  }

  private static List<String> resolved(OpenGeneration generation, Facet facet, List<String> names) {
    List<String> resolved = new ArrayList<>();
    for (String name : names) {
      resolved.add(
          generation.gazetteer().entry(name).isPresent()
              ? name
              : generation.gazetteer().named(name).stream()
                  .filter(entry -> facet(entry.kind()) == facet)
                  .map(Entry::name)
                  .findFirst()
                  .orElse(name));
    }
    return resolved.stream().distinct().toList();
  }

  static Facet facet(EntityKind kind) {
    return switch (kind) {
      case PERSON -> Facet.PERSON;
      case ORGANISATION -> Facet.ORGANISATION;
      case PLACE -> Facet.PLACE_NAMED;
    };
  }
}

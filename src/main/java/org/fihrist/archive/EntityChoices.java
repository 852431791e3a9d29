package org.fihrist.archive;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.names.EntityKind;
import org.fihrist.names.Entry;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.statistics.CooccurrenceScope;

/**
 * Reads the people, organisations and places by which a search is filtered. Any spelling of a name,
 * in Arabic or Latin letters, stands for all spellings.
 */
final class EntityChoices {
  private EntityChoices() {}

  /**
   * Returns the request with each name in the form of its facet. Unknown names stay as they are.
   */
  static SearchRequest resolved(OpenArchive archive, SearchRequest request) {
    Narrowing narrowing = request.narrowing();
    if (narrowing.choices().stream().noneMatch(EntityChoices::namesEntities)) {
      return request;
    }
    List<Choice> choices =
        narrowing.choices().stream()
            .map(choice -> namesEntities(choice) ? resolved(archive, choice) : choice)
            .toList();
    return new SearchRequest(
        request.query(), request.window(), request.comments(), narrowing.with(choices));
  }

  private static boolean namesEntities(Choice choice) {
    return CooccurrenceScope.KINDS.contains(choice.facet());
  }

  private static Choice resolved(OpenArchive archive, Choice choice) {
    return new Choice(
        choice.facet(),
        resolved(archive, choice.facet(), choice.wanted()),
        resolved(archive, choice.facet(), choice.excluded()));
  }

  private static List<String> resolved(OpenArchive archive, Facet facet, List<String> names) {
    List<String> resolved = new ArrayList<>();
    for (String name : names) {
      resolved.add(
          archive.advice().gazetteer().entry(name).isPresent()
              ? name
              : archive.advice().gazetteer().named(name).stream()
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

package org.fihrist.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.article.Credits;

/** Determines the role of each part of a dateline: outlet, place or author. */
final class DatelineParts {
  private static final int MAX_PART_WORDS = 4;

  private final List<String> unknown = new ArrayList<>();
  private String outlet = "";
  private String place = "";
  private String author = "";
  private int plainParts;
  private boolean unknownFirst;
  private boolean agencyInBrackets;
  private boolean tooLong;

  void add(String part) {
    String name = Dateline.clean(part);
    if (PlaceNames.knows(name) && place.isEmpty()) {
      place = name;
    } else if (outlet.isEmpty() && isOutlet(part, name)) {
      outlet = name;
    } else {
      unknownFirst |= plainParts == 0;
      unknown.add(name);
      tooLong |= LineShape.words(name) > MAX_PART_WORDS;
    }
    plainParts++;
  }

  void addBracketed(String part) {
    String name = Dateline.clean(part);
    if (OutletNames.knows(name) && outlet.isEmpty()) {
      outlet = name;
      agencyInBrackets = true;
    } else if (author.isEmpty()) {
      author = name;
    }
  }

  /**
   * The credits of all parts; empty when the line is no dateline.
   *
   * @param certain whether every part must be known, and no role may be inferred from other parts
   */
  Optional<Credits> credits(boolean certain) {
    if (tooLong || unknown.size() > 2) {
      return Optional.empty();
    }
    if (certain && !isCertain()) {
      return Optional.empty();
    }
    return switch (unknown.size()) {
      case 0 -> known();
      case 1 -> withOneUnknown(unknown.getFirst());
      default -> withTwoUnknown();
    };
  }

  private boolean isCertain() {
    boolean placeOfAgency = unknown.size() == 1 && unknownFirst && agencyInBrackets;
    return (unknown.isEmpty() || placeOfAgency) && !(outlet.isEmpty() && place.isEmpty());
  }

  private Optional<Credits> known() {
    return outlet.isEmpty() && place.isEmpty() ? Optional.empty() : Optional.of(result());
  }

  private Optional<Credits> withOneUnknown(String part) {
    if (outlet.isEmpty() && place.isEmpty()) {
      return Optional.empty();
    }
    boolean couldBePerson = author.isEmpty() && LineShape.words(part) >= 2 && !unknownFirst;
    if (outlet.isEmpty() && unknownFirst) {
      outlet = part;
    } else if (couldBePerson) {
      author = part;
    } else if (place.isEmpty()) {
      place = part;
    } else {
      return Optional.empty();
    }
    return Optional.of(result());
  }

  // OUTLET DASH PLACE (AUTHOR): the shape with brackets is clear even if no name is known.
  private Optional<Credits> withTwoUnknown() {
    if (!author.isEmpty() && outlet.isEmpty() && place.isEmpty()) {
      outlet = unknown.getFirst();
      place = unknown.getLast();
      return Optional.of(result());
    }
    boolean outletFirst = author.isEmpty() && outlet.isEmpty() && !place.isEmpty() && unknownFirst;
    if (outletFirst && LineShape.words(unknown.getLast()) >= 2) {
      outlet = unknown.getFirst();
      author = unknown.getLast();
      return Optional.of(result());
    }
    return Optional.empty();
  }

  private Credits result() {
    return new Credits(outlet, author, place, "");
  }

  private static boolean isOutlet(String part, String name) {
    return OutletNames.knows(part.strip()) || OutletNames.knows(name);
  }
}

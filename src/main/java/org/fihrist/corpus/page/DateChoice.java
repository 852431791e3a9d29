package org.fihrist.corpus.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.article.DateEvidence;
import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;

/**
 * Chooses the date of an article among candidates. The most trusted source wins, and within one
 * source the first candidate. A less trusted date completes the winner if it is more precise and
 * inside it: for instance an address gives {@code 2019/02} and a line below the headline gives the
 * day.
 */
public final class DateChoice {
  /** Sources that state the date of publication, so that they can contradict each other. */
  private static final Set<DateSource> RIVALS =
      Set.copyOf(EnumSet.range(DateSource.RULE, DateSource.ADDRESS));

  /** The zero of Unix, west of Greenwich too, and that of spreadsheets. */
  private static final Set<LocalDate> PLACEHOLDERS =
      Set.of(LocalDate.EPOCH, LocalDate.EPOCH.minusDays(1), LocalDate.of(1900, 1, 1));

  private static final int FIRST_YEAR = 1800;
  private static final int DAY_CHARS = 10;
  private static final int MONTH_CHARS = 7;

  private DateChoice() {}

  /** The first and the last day that a date may mean. */
  private record Days(LocalDate first, LocalDate last) {
    static Optional<Days> of(PublicationDate date) {
      String iso = date.iso();
      try {
        return switch (date.precision()) {
          case UNKNOWN -> Optional.empty();
          case YEAR -> Optional.of(ofYear(Year.parse(iso)));
          case MONTH -> {
            YearMonth month = YearMonth.parse(iso.substring(0, MONTH_CHARS));
            yield Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
          }
          case DAY, TIME -> {
            LocalDate day = LocalDate.parse(iso.substring(0, DAY_CHARS));
            yield Optional.of(new Days(day, day));
          }
        };
      } catch (DateTimeException | StringIndexOutOfBoundsException e) {
        return Optional.empty();
      }
    }

    private static Days ofYear(Year year) {
      return new Days(year.atDay(1), year.atDay(year.length()));
    }

    /** The number of days between two ranges; 0 when they overlap. */
    long distance(Days range) {
      return Math.max(
          0,
          Math.max(
              ChronoUnit.DAYS.between(last, range.first),
              ChronoUnit.DAYS.between(range.last, first)));
    }

    /** Systems write the first two days where they know none; nothing is published tomorrow. */
    boolean arePlausible() {
      return !(first.equals(last) && PLACEHOLDERS.contains(first))
          && first.getYear() >= FIRST_YEAR
          && !first.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1));
    }

    boolean holds(Days range) {
      return !range.first.isBefore(first) && !range.last.isAfter(last);
    }
  }

  /**
   * The date of an article with its evidence. If no date is known, the result holds the text of the
   * first candidate.
   *
   * @param candidates the candidates in the order of the page
   */
  public static PublicationDate of(List<DateCandidate> candidates) {
    List<DateCandidate> known =
        candidates.stream()
            .filter(candidate -> Days.of(candidate.date()).filter(Days::arePlausible).isPresent())
            .sorted(Comparator.comparing(DateCandidate::source))
            .toList();
    if (known.isEmpty()) {
      return candidates.stream()
          .map(DateCandidate::date)
          .filter(date -> !date.written().isEmpty())
          .findFirst()
          .map(date -> PublicationDate.notUnderstood(date.written()))
          .orElse(PublicationDate.UNKNOWN);
    }
    DateCandidate winner = known.getFirst();
    PublicationDate date = completed(winner.date(), known);
    DateEvidence evidence = DateEvidence.of(winner.source());
    return date.with(
        rival(winner, known)
            .map(rival -> evidence.against(rival.date().iso(), rival.source()))
            .orElse(evidence));
  }

  /**
   * The date of a record among those of its fields: the first that an article can have. If there is
   * none, the result holds the text of the first field that is not empty.
   *
   * @param stated the dates in the order of trust
   */
  public static PublicationDate ofFields(List<PublicationDate> stated) {
    return stated.stream()
        .filter(date -> Days.of(date).filter(Days::arePlausible).isPresent())
        .findFirst()
        .or(() -> stated.stream().filter(date -> !date.written().isEmpty()).findFirst())
        .orElse(PublicationDate.UNKNOWN);
  }

  /** The date of a record, with evidence from the date in the address of the article. */
  public static PublicationDate withAddress(PublicationDate stated, String url) {
    if (stated.known() && Days.of(stated).filter(Days::arePlausible).isEmpty()) {
      return withAddress(PublicationDate.notUnderstood(stated.written()), url);
    }
    Optional<DateCandidate> address = AddressDate.of(url);
    DateSource source = stated.evidence().source();
    DateCandidate first =
        new DateCandidate(stated, source == DateSource.NONE ? DateSource.FIELD : source, "");
    if (!stated.known()) {
      return address.map(found -> of(List.of(found))).orElse(stated);
    }
    if (stated.evidence().disputed() || address.isEmpty()) {
      return source == DateSource.NONE ? stated.with(DateEvidence.of(first.source())) : stated;
    }
    return of(List.of(first, address.get()));
  }

  private static PublicationDate completed(PublicationDate date, List<DateCandidate> known) {
    Optional<Days> days = Days.of(date);
    return known.stream()
        .filter(candidate -> candidate.source() != DateSource.LAST_CHANGE)
        .map(DateCandidate::date)
        .filter(candidate -> completes(date.precision(), candidate.precision()))
        .filter(candidate ->
            days.isPresent() && Days.of(candidate).filter(days.get()::holds).isPresent())
        .findFirst()
        .orElse(date);
  }

  private static boolean completes(Precision coarse, Precision fine) {
    return fine.compareTo(coarse) > 0 && fine.compareTo(Precision.DAY) >= 0;
  }

  private static Optional<DateCandidate> rival(DateCandidate winner, List<DateCandidate> known) {
    Optional<Days> days = Days.of(winner.date());
    return known.stream()
        .filter(
            candidate -> RIVALS.contains(winner.source()) && RIVALS.contains(candidate.source()))
        .filter(candidate -> candidate.source() != winner.source())
        .filter(candidate ->
            Days.of(candidate.date())
                .filter(otherDays -> days.isPresent() && days.get().distance(otherDays) > 1)
                .isPresent())
        .findFirst();
  }
}

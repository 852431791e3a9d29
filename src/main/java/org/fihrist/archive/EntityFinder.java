package org.fihrist.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.advice.LatinNameSearch;
import org.fihrist.analysis.stem.ProcliticForms;
import org.fihrist.names.Alias;
import org.fihrist.names.Entry;
import org.fihrist.names.LatinNames;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.Occur;
import org.fihrist.query.Query.Phrase;
import org.fihrist.query.Query.Word;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Period;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.statistics.Entity;
import org.fihrist.search.statistics.SpellingCount;
import org.fihrist.terms.FacetTerms;
import org.fihrist.terms.NarrowingQuery;
import org.fihrist.terms.tree.TermTree;

/**
 * Finds people, organisations and places by any of their names. A name in Latin letters that the
 * gazetteer does not have is read as a search reads it.
 */
final class EntityFinder {
  private static final Window NO_HITS = new Window(1, 0);

  /** The maximum length of a name. */
  private static final int MAX_WORDS = 8;

  private final OpenArchive archive;
  private final MatchCounter counter;

  EntityFinder(OpenArchive archive) {
    this.archive = archive;
    this.counter = new MatchCounter(archive);
  }

  List<Entity> find(String name, int most) {
    Map<String, Entity> found = new LinkedHashMap<>();
    for (String spelling : spellings(name)) {
      for (Entry entry : archive.advice().gazetteer().named(spelling)) {
        if (!found.containsKey(entry.name()) && !archive.articles().budget().exhausted()) {
          found.put(entry.name(), entity(entry));
        }
      }
    }
    if (found.isEmpty()) {
      for (String person : unlisted(name)) {
        found.put(person, entity(Entry.unlisted(person)));
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparingLong(Entity::articles).reversed())
        .limit(most)
        .toList();
  }

  /**
   * Returns the person with a name, in any spelling, if articles name one whom no gazetteer has.
   */
  private List<String> unlisted(String name) {
    TermTree mentions = NarrowingQuery.of(mentions(Facet.PERSON, name)).orElseThrow();
    FacetCounts.Values people = archive.counts(mentions, EnumSet.of(Facet.PERSON)).of(Facet.PERSON);
    return FacetTerms.key(Facet.PERSON, name).stream()
        .flatMapToInt(key -> people.number(key).stream())
        .filter(number -> people.count(number) > 0)
        .mapToObj(people::spelling)
        .toList();
  }

  private static Narrowing mentions(Facet facet, String name) {
    Choice choice = new Choice(facet, List.of(name), List.of());
    return new Narrowing(List.of(choice), Period.ALWAYS, Sort.RELEVANCE);
  }

  /** Returns the name as typed and, if it is in Latin letters, its possible Arabic spellings. */
  private Set<String> spellings(String name) {
    Set<String> spellings = new LinkedHashSet<>(List.of(name));
    List<String> words = List.of(name.strip().split("\\s+", -1));
    if (archive.advice().gazetteer().named(name).isEmpty()
        && words.size() <= MAX_WORDS
        && isLatin(name)) {
      for (LatinNames.Part part : new LatinNameSearch(archive.advice()).names(words)) {
        if (part.to() - part.from() == words.size()) {
          spellings.addAll(part.reading().spellings());
        }
      }
    }
    return spellings;
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private Entity entity(Entry entry) {
    List<SpellingCount> spellings = new ArrayList<>();
    for (Alias alias : entry.aliases()) {
      SearchRequest asWritten = new SearchRequest(asWritten(alias), NO_HITS, false);
      spellings.add(new SpellingCount(alias.written(), counter.articles(asWritten)));
    }
    spellings.sort(Comparator.comparingLong(SpellingCount::articles).reversed());
    Facet facet = EntityChoices.facet(entry.kind());
    SearchRequest all =
        new SearchRequest(new Query.Everything(), NO_HITS, false, mentions(facet, entry.name()));
    return new Entity(entry.name(), facet, spellings, counter.dates(all));
  }

  /** Returns the phrase of a name. Its first word may have proclitics. */
  private static Query asWritten(Alias alias) {
    String[] words = alias.folded().split(" ", -1);
    List<Clause> forms = new ArrayList<>();
    for (String first : ProcliticForms.of(words[0])) {
      List<Word> phrase = new ArrayList<>();
      phrase.add(new Word(first, Level.FOLDED));
      for (int i = 1; i < words.length; i++) {
        phrase.add(new Word(words[i], Level.FOLDED));
      }
      forms.add(new Clause(Occur.SHOULD, new Phrase(phrase, 0)));
    }
    return new Query.Junction(forms);
  }
}

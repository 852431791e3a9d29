package org.fihrist.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;

/**
 * Finds the names of people in an archive by evidence. A name is a given name followed by a family
 * name. A word is a family name when most of its occurrences follow given names: {@code الغنوشي}
 * mostly follows {@code راشد}, and {@code في} hardly ever follows a given name.
 *
 * <p>The archive is read twice: all texts go to {@link #count}, then all texts to {@link #collect}.
 * Precision comes first: a name that only one or two articles contain is not reported. Memory grows
 * with the distinct words of the archive. Not safe for use by several threads.
 */
public final class PersonNameLearner {
  private static final Set<String> PARTICLES = words("بن ابن بو أبو آل ولد بنت");
  private static final Set<String> NAME_ENDS = words("الله الدين");
  private static final String ABD = "عبد";
  private static final String HER = "ها";
  private static final String ARTICLE = "ال";
  private static final String JOINED_LETTERS = "ولبف";
  private static final int MAX_WORDS = 5;
  private static final int EXAMPLE_CHARACTERS = 90;

  /** The minimum share of a family name's occurrences that follow a given name. */
  private static final double MIN_SHARE_BEHIND_NAMES = 0.3;

  private static final int MIN_TEXTS_BEHIND_NAMES = 3;

  /**
   * A word belongs to a name when it follows the name in more than this share of its occurrences,
   */
  private static final double MIN_SHARE_OF_NEXT_WORD = 0.5;

  /** and when more than this share of the word's own occurrences follow the name. */
  private static final double MIN_SHARE_OF_OWN_PLACES = 0.05;

  /** Words before a name that make it the name of a place. */
  private static final Set<String> PLACE_WORDS =
      words("سيدي بئر شارع نهج ساحة مسجد جامع مستشفى معهد مدرسة ملعب");

  private static final Set<String> FATHER_OF = words("أبو أبي أبا");

  private final Map<String, Places> words = new HashMap<>();
  private final Map<String, Candidate> candidates = new HashMap<>();
  private int texts;

  /**
   * The number of occurrences of a word, the number of those behind a given name, and the number of
   * texts with the word.
   */
  private static final class Places {
    private int all;
    private int behindNames;
    private int textsBehindNames;
    private int lastText;
  }

  /** A sequence of words that looks like a name. */
  private static final class Candidate {
    private int articles;
    private final Map<String, Integer> spellings = new HashMap<>();
    private final Map<String, Integer> nextWords = new HashMap<>();
    private String example = "";
  }

  /** The words of one text. */
  private record Words(String text, List<TextWord> list) {
    static Words of(String text) {
      return new Words(text, Ladder.shipped().words(text));
    }

    int size() {
      return list.size();
    }

    String folded(int word) {
      return list.get(word).forms().folded();
    }

    /** Whether only spaces separate a word from the previous one. */
    boolean isJoined(int word) {
      return word > 0
          && word < list.size()
          && text.substring(list.get(word - 1).end(), list.get(word).start()).isBlank();
    }

    String written(int word) {
      return list.get(word).forms().exact();
    }

    String written(int first, int end) {
      return text.substring(list.get(first).start(), list.get(end - 1).end());
    }
  }

  private static Set<String> words(String list) {
    return Set.copyOf(NameSpellings.words(list));
  }

  /** Counts the words of one text of the archive. */
  public void count(String text) {
    Words read = Words.of(text);
    texts++;
    for (int i = 0; i < read.size(); i++) {
      Places places = words.computeIfAbsent(read.folded(i), _ -> new Places());
      places.all++;
      if (read.isJoined(i) && standsBehindName(read, i)) {
        places.behindNames++;
        places.textsBehindNames += places.lastText == texts ? 0 : 1;
        places.lastText = texts;
      }
    }
  }

  private static boolean standsBehindName(Words read, int word) {
    String previous = read.folded(word - 1);
    return GivenNames.isUnmistakable(previous.substring(joinedLetters(previous)))
        || (GivenNames.isAmbiguous(read.written(word - 1)) && isAnnounced(read, word - 1))
        || (PARTICLES.contains(previous)
            && read.isJoined(word - 1)
            && GivenNames.isUnmistakable(read.folded(word - 2)));
  }

  private static boolean isAnnounced(Words read, int word) {
    if (!read.isJoined(word)) {
      return false;
    }
    String previous = read.folded(word - 1);
    return Announcements.announces(previous, EntityKind.PERSON)
        || (Announcements.isBetween(previous, EntityKind.PERSON)
            && read.isJoined(word - 1)
            && Announcements.announces(read.folded(word - 2), EntityKind.PERSON));
  }

  /** Collects the names of one article, after {@link #count} has seen all texts. */
  public void collect(String text) {
    Words read = Words.of(text);
    Set<Candidate> seen = new HashSet<>();
    int next = 0;
    while (next < read.size()) {
      int end = nameEnd(read, next);
      if (end == next) {
        next++;
      } else {
        add(read, next, end, seen);
        next = end;
      }
    }
    seen.forEach(candidate -> candidate.articles++);
  }

  private void add(Words read, int first, int end, Set<Candidate> seen) {
    boolean father = read.isJoined(first) && FATHER_OF.contains(read.folded(first - 1));
    String written =
        father
            ? read.written(first - 1, end)
            : read.written(first, end).substring(joinedLetters(read.folded(first)));
    String folded = NameSpellings.fold(written);
    Candidate candidate = candidates.computeIfAbsent(folded, _ -> new Candidate());
    candidate.spellings.merge(written, 1, Integer::sum);
    candidate.nextWords.merge(read.isJoined(end) ? read.written(end) : "", 1, Integer::sum);
    if (candidate.example.isEmpty()) {
      candidate.example = example(read, first);
    }
    seen.add(candidate);
  }

  private static String example(Words read, int first) {
    int start = read.list().get(Math.max(0, first - 3)).start();
    int end = Math.min(read.text().length(), start + EXAMPLE_CHARACTERS);
    return read.text().substring(start, end).replaceAll("\\s+", " ").strip();
  }

  /**
   * Returns the word after the name that begins at a word, or that word itself if no name begins
   * there.
   */
  private int nameEnd(Words read, int first) {
    int given = givenNameEnd(read, first);
    if (given == first || (read.isJoined(first) && PLACE_WORDS.contains(read.folded(first - 1)))) {
      return first;
    }
    int end = given;
    while (end - first < MAX_WORDS && read.isJoined(end)) {
      int further = furtherEnd(read, end);
      if (further == end || further - first > MAX_WORDS) {
        break;
      }
      end = further;
    }
    return end - first < 2 ? first : end;
  }

  private int givenNameEnd(Words read, int first) {
    String word = read.folded(first);
    boolean compound =
        word.equals(ABD) && read.isJoined(first + 1) && read.folded(first + 1).startsWith(ARTICLE);
    if (compound) {
      return read.isJoined(first + 2) && isFamilyPart(read, first + 2) ? first + 2 : first;
    }
    String name = word.substring(joinedLetters(word));
    boolean begins =
        GivenNames.isUnmistakable(name)
            || (GivenNames.isAmbiguous(read.written(first))
                && read.isJoined(first + 1)
                && (isAnnounced(read, first) || isFamilyName(read.folded(first + 1))));
    return begins ? first + 1 : first;
  }

  private static int joinedLetters(String word) {
    return !GivenNames.isUnmistakable(word)
            && word.length() > 3
            && JOINED_LETTERS.indexOf(word.charAt(0)) >= 0
            && GivenNames.isUnmistakable(word.substring(1))
        ? 1
        : 0;
  }

  private boolean isFamilyPart(Words read, int word) {
    return furtherEnd(read, word) > word;
  }

  private int furtherEnd(Words read, int word) {
    String folded = read.folded(word);
    if (PARTICLES.contains(folded) && read.isJoined(word + 1)) {
      boolean abd = read.folded(word + 1).equals(ABD);
      return abd && read.isJoined(word + 2) ? word + 3 : word + 2;
    }
    if (folded.equals(ABD) && read.isJoined(word + 1)) {
      return word + 2;
    }
    boolean secondName =
        GivenNames.isAmbiguous(read.written(word))
            && read.isJoined(word + 1)
            && furtherEnd(read, word + 1) > word + 1;
    return secondName
            || NAME_ENDS.contains(folded)
            || GivenNames.isUnmistakable(folded)
            || isFamilyName(folded)
        ? word + 1
        : word;
  }

  private boolean isFamilyName(String folded) {
    Places places = words.get(folded);
    return places != null
        && joinedLetters(folded) == 0
        && !folded.endsWith(HER)
        && places.textsBehindNames >= MIN_TEXTS_BEHIND_NAMES
        && places.behindNames >= MIN_SHARE_BEHIND_NAMES * places.all
        && Character.UnicodeScript.of(folded.codePointAt(0)) == Character.UnicodeScript.ARABIC;
  }

  /**
   * Returns the names that were found, those in most articles first, then by name.
   *
   * @param minArticles the minimum number of articles that contain a name
   */
  public List<LearnedName> names(int minArticles) {
    List<LearnedName> names = new ArrayList<>();
    candidates.forEach((folded, candidate) -> {
      if (candidate.articles >= minArticles) {
        names.add(
            new LearnedName(
                EntityKind.PERSON,
                spelling(candidate) + missingWord(candidate),
                "",
                candidate.articles,
                candidate.example));
      }
    });
    names.sort(
        Comparator.comparingInt(LearnedName::articles).reversed().thenComparing(LearnedName::name));
    return List.copyOf(names);
  }

  private static String spelling(Candidate candidate) {
    return commonest(candidate.spellings).getKey().replaceAll("\\s+", " ");
  }

  /**
   * Returns the last word of a name if the occurrences of that word gave too little evidence:
   * الباجي قايد السبسي.
   */
  private String missingWord(Candidate candidate) {
    Map.Entry<String, Integer> next = commonest(candidate.nextWords);
    Places places = words.get(NameSpellings.fold(next.getKey()));
    int all = candidate.nextWords.values().stream().mapToInt(Integer::intValue).sum();
    boolean belongs =
        places != null
            && joinedLetters(NameSpellings.fold(next.getKey())) == 0
            && next.getValue() > MIN_SHARE_OF_NEXT_WORD * all
            && next.getValue() > MIN_SHARE_OF_OWN_PLACES * places.all;
    return belongs ? ' ' + next.getKey() : "";
  }

  private static Map.Entry<String, Integer> commonest(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow();
  }
}

package org.fihrist.corpus;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The layout of a page with placeholders for an article. The first lines of its file define what a
 * reader must find: {@code #date SOURCE precision}, {@code #finds author outlet place category}. A
 * page is the layout with its placeholders filled: {@code {{title}}}, {@code {{date:slash}}}, and
 * so on; a line with {@code {{paragraph}}} is repeated for each paragraph.
 */
record PageLayout(String name, Map<String, String> claims, String markup) {
  private static final Path FOLDER = Path.of("src/test/resources/corpus/layouts");
  private static final String[] LEVANT = {
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول"
  };
  private static final String[] EGYPT = {
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
    "نوفمبر", "ديسمبر"
  };
  private static final String[] MAGHREB = {
    "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر",
    "ديسمبر"
  };
  private static final String[] FRENCH = {
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre"
  };
  private static final String[] WEEKDAYS = {
    "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"
  };

  /** One article of the table. */
  record Row(Map<String, String> values) {
    String get(String column) {
      return values.getOrDefault(column, "");
    }

    List<String> paragraphs() {
      return List.of(get("paragraphs").split("\\|", -1));
    }

    LocalDateTime date() {
      return LocalDateTime.parse(get("date"));
    }
  }

  static List<Row> articles() throws IOException {
    List<String> lines =
        Files.readAllLines(FOLDER.resolve("articles.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    String[] columns = lines.getFirst().split("\t", -1);
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], values[i]);
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  static List<PageLayout> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      List<PageLayout> layouts = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        layouts.add(read(file));
      }
      return layouts;
    }
  }

  private static PageLayout read(Path file) throws IOException {
    Map<String, String> claims = new LinkedHashMap<>();
    List<String> markup = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#") && markup.isEmpty()) {
        String[] words = line.substring(1).split(" ", 2);
        claims.put(words[0], words.length > 1 ? words[1] : "");
      } else {
        markup.add(line);
      }
    }
    Path name = file.getFileName();
    return new PageLayout(String.valueOf(name), claims, String.join("\n", markup));
  }

  boolean finds(String field) {
    return List.of(claims.getOrDefault("finds", "").split(" ", -1)).contains(field);
  }

  String dateSource() {
    return claims.getOrDefault("date", "NONE").split(" ", -1)[0];
  }

  /** Returns the date as precisely as the layout shows it. */
  String date(Row row) {
    String claim = claims.getOrDefault("date", "NONE");
    LocalDateTime date = row.date();
    if (claim.endsWith(" day")) {
      return date.toLocalDate().toString();
    }
    if (claim.endsWith(" month")) {
      return date.toLocalDate().toString().substring(0, 7);
    }
    return claim.equals("NONE") ? "" : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(date);
  }

  String filled(Row row) {
    String repeated =
        markup
            .lines()
            .map(line -> repeated(repeated(line, "{{paragraph}}", row, 0), "{{rest}}", row, 1))
            .collect(joining("\n"));
    String page = repeated;
    for (Map.Entry<String, String> gap : gaps(row).entrySet()) {
      page = page.replace("{{" + gap.getKey() + "}}", gap.getValue());
    }
    if (page.contains("{{")) {
      throw new AssertionError(name + " has an unknown gap: " + page.substring(page.indexOf("{{")));
    }
    return page;
  }

  private static String repeated(String line, String gap, Row row, int without) {
    return line.contains(gap)
        ? row.paragraphs().stream()
            .skip(without)
            .map(paragraph -> line.replace(gap, paragraph))
            .collect(joining("\n"))
        : line;
  }

  private static Map<String, String> gaps(Row row) {
    LocalDateTime date = row.date();
    int month = date.getMonthValue() - 1;
    String clock = format(date, "HH:mm");
    Map<String, String> gaps = new LinkedHashMap<>(row.values());
    gaps.put("first", row.paragraphs().getFirst());
    gaps.put("date:iso", format(date, "yyyy-MM-dd'T'HH:mm:ss"));
    gaps.put("date:day", format(date, "yyyy-MM-dd"));
    gaps.put("date:path", format(date, "yyyy/MM/dd"));
    gaps.put("date:month-path", format(date, "yyyy/MM"));
    gaps.put("date:digits", format(date, "yyyyMMdd"));
    gaps.put("date:slash", format(date, "dd/MM/yyyy"));
    gaps.put("date:dash", format(date, "dd-MM-yyyy"));
    gaps.put("date:dot", format(date, "d.M.yyyy"));
    gaps.put("date:clock", clock);
    gaps.put("date:clock12", format(date, "hh:mm ") + (date.getHour() < 12 ? "ص" : "م"));
    gaps.put("date:levant", date.getDayOfMonth() + " " + LEVANT[month] + " " + date.getYear());
    gaps.put("date:egypt", date.getDayOfMonth() + " " + EGYPT[month] + " " + date.getYear());
    gaps.put("date:maghreb", date.getDayOfMonth() + " " + MAGHREB[month] + " " + date.getYear());
    gaps.put("date:french", date.getDayOfMonth() + " " + FRENCH[month] + " " + date.getYear());
    gaps.put(
        "date:both",
        date.getDayOfMonth() + " " + LEVANT[month] + "/" + EGYPT[month] + " " + date.getYear());
    gaps.put(
        "date:english", date.format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH)));
    gaps.put("date:month", EGYPT[month]);
    gaps.put("date:d", format(date, "dd"));
    gaps.put("date:y", format(date, "yyyy"));
    gaps.put("date:weekday", WEEKDAYS[date.getDayOfWeek().getValue() - 1]);
    gaps.put("date:epoch", date.toEpochSecond(java.time.ZoneOffset.UTC) + "");
    return gaps;
  }

  private static String format(LocalDateTime date, String pattern) {
    return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  @Override
  public String toString() {
    return name;
  }
}

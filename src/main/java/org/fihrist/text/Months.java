package org.fihrist.text;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Month names as Arabic, English and French newspapers write them, from the Levant to the Maghreb.
 */
final class Months {
  private static final String[] NAMES = {
    "يناير|كانون الثاني|كانون ثاني|جانفي|جانفيي|ينار|january|jan"
        + "|janvier|janv|ك2|ك 2|كانون 2|كانون2",
    "فبراير|شباط|فيفري|فيفريي|february|feb" + "|février|fevrier|févr|fevr",
    "مارس|آذار|اذار|march|mar" + "|mars",
    "أبريل|ابريل|إبريل|نيسان|أفريل|افريل|april|apr" + "|avril|avr",
    "مايو|أيار|ماي|may" + "|mai",
    "يونيو|يونية|حزيران|جوان|june|jun" + "|juin",
    "يوليو|يولية|تموز|جويلية|يوليوز|july|jul" + "|juillet|juil",
    "أغسطس|اغسطس|آب|أوت|غشت|august|aug" + "|août|aout",
    "سبتمبر|أيلول|شتنبر|سپتمبر|september|sept|sep" + "|septembre",
    "أكتوبر|اكتوبر|تشرين الأول|تشرين أول|october|oct" + "|octobre|ت1|ت 1|تشرين 1|تشرين1",
    "نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|november|nov" + "|novembre|ت2|ت 2|تشرين 2|تشرين2",
    "ديسمبر|كانون الأول|كانون أول|دجنبر|december|dec"
        + "|décembre|decembre|déc|ك1|ك 1|كانون 1|كانون1",
  };

  private static final Pattern LETTER = Pattern.compile("[\u0621-\u064a]");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private static final Map<String, Integer> NUMBERS = numbered(NAMES);

  private Months() {}

  /**
   * The numbers of months by their names as {@link TextFolding} folds them.
   *
   * @param names of each month in turn, with a bar between
   */
  static Map<String, Integer> numbered(String... names) {
    return IntStream.rangeClosed(1, names.length)
        .boxed()
        .flatMap(month ->
            Arrays.stream(names[month - 1].split("\\|", -1))
                .map(name -> Map.entry(TextFolding.of(name), month)))
        .distinct()
        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * An alternation of all names, the longest first, for texts that {@link TextFolding} has folded.
   */
  static String alternation() {
    return NUMBERS.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
        .map(name -> LETTER.matcher(name).replaceAll("$0\\\\p{Mn}*").replace(" ", "\\s+"))
        .collect(joining("|", "(?<!\\p{L})(?:", ")\\.?(?!\\p{L})"));
  }

  /** January is 1. */
  static int number(String folded) {
    String name = Spacing.tidy(MARKS.matcher(folded).replaceAll("").replace('.', ' '));
    Integer month = NUMBERS.get(name);
    if (month == null) {
      throw new IllegalArgumentException("no month is called " + folded);
    }
    return month;
  }
}

package org.fihrist.text;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/** Month names as Arabic and English newspapers write them, from the Levant to the Maghreb. */
final class Months {
  private static final String[] NAMES = {
    "يناير|كانون الثاني|كانون ثاني|جانفي|جانفيي|ينار|january|jan",
    "فبراير|شباط|فيفري|فيفريي|february|feb",
    "مارس|آذار|اذار|march|mar",
    "أبريل|ابريل|إبريل|نيسان|أفريل|افريل|april|apr",
    "مايو|أيار|ماي|may",
    "يونيو|يونية|حزيران|جوان|june|jun",
    "يوليو|يولية|تموز|جويلية|يوليوز|july|jul",
    "أغسطس|اغسطس|آب|أوت|غشت|august|aug",
    "سبتمبر|أيلول|شتنبر|سپتمبر|september|sept|sep",
    "أكتوبر|اكتوبر|تشرين الأول|تشرين أول|october|oct",
    "نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|november|nov",
    "ديسمبر|كانون الأول|كانون أول|دجنبر|december|dec",
  };

  private static final Map<String, Integer> NUMBERS =
      IntStream.rangeClosed(1, NAMES.length)
          .boxed()
          .flatMap(month ->
              Arrays.stream(NAMES[month - 1].split("\\|", -1))
                  .map(name -> Map.entry(Folded.of(name), month)))
          .distinct()
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Months() {}

  /** An alternation of all names, the longest first, for texts that {@link Folded} has folded. */
  static String alternation() {
    return NUMBERS.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
        .map(name -> name.replace(" ", "\\s+"))
        .collect(joining("|", "(?<!\\p{L})(?:", ")\\.?(?!\\p{L})"));
  }

  /** January is 1. */
  static int number(String folded) {
    String name = Spacing.tidy(folded.replace('.', ' '));
    Integer month = NUMBERS.get(name);
    if (month == null) {
      throw new IllegalArgumentException("no month is called " + folded);
    }
    return month;
  }
}

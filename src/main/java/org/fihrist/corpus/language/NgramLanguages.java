package org.fihrist.corpus.language;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Asks the language-detector library; its profiles are loaded when first needed. */
final class NgramLanguages {
  /** Those that an Arabic archive may hold; fewer languages, fewer mistakes. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "es", "de", "it", "pt", "nl", "tr", "pl", "sv", "id", "ms", "sw", "so", "ro",
          "hu", "cs", "ca", "sq", "ru", "uk", "bg", "sr", "hi", "bn", "zh-CN", "ja", "ko");

  private static final double LEAST_PROBABILITY = 0.9;

  /** Loaded once: the reading of a profile costs more than many detections. */
  private static final class Loaded {
    private static final LanguageDetector DETECTOR = load();
  }

  private NgramLanguages() {}

  /** The language's code; empty when the text tells too little. */
  static String languageOf(CharSequence text) {
    var best = Loaded.DETECTOR.getProbabilities(text);
    return best.isEmpty() || best.getFirst().getProbability() < LEAST_PROBABILITY
        ? ""
        : best.getFirst().getLocale().getLanguage().toLowerCase(Locale.ROOT);
  }

  private static LanguageDetector load() {
    try {
      return LanguageDetectorBuilder.create(NgramExtractors.standard())
          .shortTextAlgorithm(0)
          .seed(0)
          .withProfiles(
              new LanguageProfileReader()
                  .readBuiltIn(LANGUAGES.stream().map(LdLocale::fromString).toList()))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("the language profiles of the library cannot be read", e);
    }
  }
}

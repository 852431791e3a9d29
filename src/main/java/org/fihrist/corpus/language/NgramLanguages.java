package org.fihrist.corpus.language;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Detects a language by its character n-grams, with Apache OpenNLP's model of 103 languages.
 *
 * <p>The model (10 MB) is loaded at the first detection and takes about 40 MB of heap. Most
 * archives hold Arabic alone and never load it. The detector is safe for use by many threads.
 */
final class NgramLanguages {
  private static final String MODEL = "/langdetect-183.bin";

  /**
   * Languages that an Arabic archive may hold, as subtags of BCP 47. The model also knows small
   * neighbours of these, such as Galician and Low German, and an answer in one of them is no
   * answer.
   */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "es", "de", "it", "pt", "nl", "tr", "pl", "sv", "id", "ms", "sw", "so", "ro",
          "hu", "cs", "ca", "sq", "ru", "uk", "bg", "sr", "hi", "bn", "zh", "ja", "ko");

  private static final Map<String, String> SUBTAG_OF_ISO_639_3 = subtags();

  /** The best language must be this many times as probable as the second. */
  private static final double MIN_RATIO_TO_SECOND = 1.2;

  /** Loads the model when the class is first used. */
  private static final class Loaded {
    private static final LanguageDetector DETECTOR = load();
  }

  private NgramLanguages() {}

  /** The subtag of the text's language; empty when no language of the list is clearly the best. */
  static String languageOf(CharSequence text) {
    Language[] best = Loaded.DETECTOR.predictLanguages(text);
    boolean clear =
        best.length > 1 && best[0].getConfidence() >= MIN_RATIO_TO_SECOND * best[1].getConfidence();
    return clear ? SUBTAG_OF_ISO_639_3.getOrDefault(best[0].getLang(), "") : "";
  }

  /** The model names languages by ISO 639-3; Chinese stands there as Mandarin. */
  private static Map<String, String> subtags() {
    Map<String, String> subtags =
        new HashMap<>(
            LANGUAGES.stream()
                .collect(
                    toUnmodifiableMap(
                        subtag -> Locale.of(subtag).getISO3Language(), subtag -> subtag)));
    subtags.put("cmn", "zh");
    return Map.copyOf(subtags);
  }

  private static LanguageDetector load() {
    try (var model = NgramLanguages.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IOException("there is no " + MODEL + " on the class path");
      }
      return new LanguageDetectorME(new LanguageDetectorModel(model));
    } catch (IOException e) {
      throw new UncheckedIOException("OpenNLP's language model cannot be read", e);
    }
  }
}

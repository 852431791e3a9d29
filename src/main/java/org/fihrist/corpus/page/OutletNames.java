package org.fihrist.corpus.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;

/** Tells the names of newspapers, agencies and sites from other names. */
final class OutletNames {
  private static final Set<String> NAMES =
      MatchKey.table(
          "سانا",
          "رويترز",
          "أ ف ب",
          "ا ف ب",
          "أ.ف.ب",
          "أف ب",
          "فرانس برس",
          "وكالة فرانس برس",
          "د ب أ",
          "د.ب.أ",
          "أ ش أ",
          "أ.ش.أ",
          "أ ب",
          "أسوشيتد برس",
          "الأسوشيتد برس",
          "وات",
          "واس",
          "وام",
          "بترا",
          "كونا",
          "قنا",
          "بنا",
          "وفا",
          "معا",
          "صفا",
          "سبأ",
          "واع",
          "نينا",
          "وال",
          "واج",
          "وأج",
          "ومع",
          "شينخوا",
          "تاس",
          "سبوتنيك",
          "نوفوستي",
          "إنترفاكس",
          "إرنا",
          "ارنا",
          "فارس",
          "تسنيم",
          "الأناضول",
          "وكالة الأناضول",
          "الوكالة الوطنية",
          "وكالات",
          "الوكالات",
          "الجزيرة",
          "الجزيرة نت",
          "العربية",
          "العربية نت",
          "العربي الجديد",
          "القدس العربي",
          "الشرق الأوسط",
          "الحياة",
          "النهار",
          "السفير",
          "الأخبار",
          "المستقبل",
          "الأهرام",
          "اليوم السابع",
          "المصري اليوم",
          "الشروق",
          "الوطن",
          "الدستور",
          "الغد",
          "الرأي",
          "عكاظ",
          "الرياض",
          "البيان",
          "الخليج",
          "الاتحاد",
          "القبس",
          "الراي",
          "الأنباء",
          "الراية",
          "العرب",
          "المدن",
          "عنب بلدي",
          "بلدي نيوز",
          "زمان الوصل",
          "أورينت",
          "أورينت نت",
          "الدرر الشامية",
          "كلنا شركاء",
          "روسيا اليوم",
          "سكاي نيوز عربية",
          "بي بي سي",
          "بي بي سي عربي",
          "سي إن إن",
          "سي إن إن بالعربية",
          "فرانس 24",
          "دويتشه فيله",
          "دويتشه فيلي",
          "الحرة",
          "الميادين",
          "المنار",
          "هسبريس",
          "موزاييك",
          "الجوهرة",
          "reuters",
          "ap",
          "afp",
          "dpa",
          "upi",
          "sana",
          "xinhua",
          "tass",
          "anadolu",
          "aa",
          "bloomberg",
          "cnn",
          "bbc",
          "bbc news",
          "al jazeera",
          "al arabiya",
          "sky news",
          "the guardian",
          "efe",
          "ani",
          "agence france presse",
          "the associated press",
          "associated press",
          "agencies",
          "thomson reuters foundation",
          "middle east eye",
          "daily sabah",
          "enab baladi");

  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("^(?:وكاله|صحيفه|جريده|موقع|شبكه|قناه|مجله|مركز|اذاعه|راديو|تلفزيون) .+"),
          Pattern.compile(
              "^(?:.+ )?(?:نيوز|نت|برس|اونلاين|اون لاين|تي في|تيفي|تي|اف ام|24|وكالات)$"),
          Pattern.compile(
              "^(?:the )?.+ (?:news|times|post|agency|press|tv|herald|journal|gazette"
                  + "|tribune|daily|today|online|network|media|fm|radio)$"),
          Pattern.compile("^.+ (?:com|net|org|info|sy|tn|eg|lb)$"));

  private static final Pattern QUOTED = Pattern.compile("^[\"“”«»„‹›'](.+)[\"“”«»„‹›']$");
  private static final int MOST_WORDS = 5;

  private OutletNames() {}

  static boolean knows(String name) {
    String key = MatchKey.of(name);
    return LineShape.words(name) <= MOST_WORDS
        && (NAMES.contains(key)
            || SHAPES.stream().anyMatch(shape -> shape.matcher(key).matches())
            || QUOTED.matcher(name.strip()).matches());
  }

  /** A name without the quotes that newspapers put around their own. */
  static String unquoted(String name) {
    return QUOTED.matcher(Spacing.tidy(name)).replaceAll("$1");
  }
}

package com.petmatch.i18n.format;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Lists, language names, quotation marks and the first day of the week. */
final class IcuTextProbes {

    private static final List<String> WORDS =
            List.of("Luna", "Irene", "otoño", "hielo", "hiato", "Hipólito", "8", "11", "80", "110", "hora", "Max");
    private static final List<String> MORE_TAGS = List.of(
            "es-CO",
            "en-US",
            "zh-Hant-TW",
            "sr-Latn",
            "sr-Cyrl",
            "he",
            "uk",
            "fr-CA",
            "de-AT",
            "haw",
            "yue",
            "ks-Deva");

    private final IcuProbes probes;
    private final Formats ours;

    IcuTextProbes(IcuProbes probes) {
        this.probes = probes;
        this.ours = probes.formats();
    }

    void all() {
        for (ListStyle style : ListStyle.values()) {
            ListFormatter oracle = oracle(style);
            for (int size = 0; size <= WORDS.size(); size++) {
                List<String> items = WORDS.subList(0, size);
                probes.same("list", style + " " + items, ours.list(items, style), oracle.format(items));
            }
            WORDS.forEach(word -> probes.same(
                    "list", style + " " + word, ours.list(List.of("A", word), style), oracle.format("A", word)));
        }
        languages();
        LocaleData delimiters = LocaleData.getInstance(probes.icu());
        probes.same(
                "quote",
                "x",
                ours.quote("x"),
                delimiters.getDelimiter(LocaleData.QUOTATION_START)
                        + "x"
                        + delimiters.getDelimiter(LocaleData.QUOTATION_END));
        int sundayFirst = Calendar.getInstance(probes.icu()).getFirstDayOfWeek();
        probes.same(
                "week",
                "",
                ours.firstDayOfWeek().toString(),
                java.time.DayOfWeek.of((sundayFirst + 5) % 7 + 1).toString());
    }

    private void languages() {
        LocaleDisplayNames oracle =
                LocaleDisplayNames.getInstance(probes.icu(), LocaleDisplayNames.DialectHandling.DIALECT_NAMES);
        Stream.concat(Formats.locales().stream().map(LanguageTag::toString), MORE_TAGS.stream())
                .forEach(tag -> probes.same(
                        "language",
                        tag,
                        ours.languageName(LanguageTag.of(tag)),
                        oracle.localeDisplayName(ULocale.forLanguageTag(tag))));
        for (String language : Locale.getISOLanguages()) {
            String tag = LanguageTag.of(language).toString();
            if (tag.equals(language)) {
                probes.same("language", tag, ours.languageName(LanguageTag.of(tag)), oracle.languageDisplayName(tag));
            }
        }
    }

    private ListFormatter oracle(ListStyle style) {
        String[] words = style.name().split("_");
        Map<String, ListFormatter.Type> types =
                Map.of("AND", ListFormatter.Type.AND, "OR", ListFormatter.Type.OR, "UNIT", ListFormatter.Type.UNITS);
        ListFormatter.Width width =
                words.length == 1 ? ListFormatter.Width.WIDE : ListFormatter.Width.valueOf(words[1]);
        return ListFormatter.getInstance(probes.icu(), types.get(words[0]), width);
    }
}

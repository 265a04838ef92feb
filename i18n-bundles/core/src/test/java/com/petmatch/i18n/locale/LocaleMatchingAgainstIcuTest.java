package com.petmatch.i18n.locale;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Language matching and likely subtags beside ICU4J 78.3, which follows the same CLDR data. */
class LocaleMatchingAgainstIcuTest {

    private static final long SEED = 20_261_128;
    private static final int ROUNDS = 20_000;
    private static final double WANTED = 0.97;
    private static final List<String> SHIPPED = List.of(
            "en", "es", "pt-BR", "fr", "de", "it", "nl", "pl", "ru", "tr", "ar", "hi", "bn", "id", "vi", "th", "ja",
            "ko", "zh-Hans", "zh-Hant");

    private final List<String> tags = Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::toLanguageTag)
            .filter(this::isPlain)
            .toList();

    @Test
    void everyLocaleOfCldrFindsTheSameOfOurTwentyLanguages() {
        LocaleNegotiator ours =
                LocaleNegotiator.over(SHIPPED.stream().map(LanguageTag::of).toList());
        LocaleMatcher theirs = matcher(SHIPPED);
        TreeMap<String, String> different = new TreeMap<>();
        for (String tag : tags) {
            LanguageChoice choice = ours.best(LanguageTag.of(tag));
            String icu = theirs.getBestMatch(ULocale.forLanguageTag(tag)).toLanguageTag();
            if (!choice.tag().toString().equals(icu)) {
                different.put(tag, choice.tag() + " here, " + icu + " there");
            }
        }

        assertThat(different).isEmpty();
    }

    @Test
    void randomWishesFindTheSameOfRandomOffers() {
        Random random = new Random(SEED);
        List<String> different = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<String> offered = some(random, 1 + random.nextInt(6));
            List<String> wished = some(random, 1 + random.nextInt(3));
            String header = String.join(",", wished);
            String ours = LocaleNegotiator.over(
                            offered.stream().map(LanguageTag::of).toList())
                    .best(header)
                    .tag()
                    .toString();
            String icu = matcher(offered)
                    .getBestMatch(wished.stream().map(ULocale::forLanguageTag).toList())
                    .toLanguageTag();
            if (!ours.equals(icu)) {
                different.add(header + " of " + offered + ": " + ours + " here, " + icu + " there");
            }
        }

        System.out.println("Language matching as ICU4J's: " + (ROUNDS - different.size()) + "/" + ROUNDS
                + different.stream().limit(12).map(line -> "\n  " + line).collect(Collectors.joining()));
        assertThat((double) (ROUNDS - different.size()) / ROUNDS).isGreaterThanOrEqualTo(WANTED);
    }

    @Test
    void likelySubtagsAreIcus() {
        TreeMap<String, String> different = new TreeMap<>();
        for (String tag : tags) {
            String ours = LikelySubtags.maximized(LanguageTag.of(tag)).toString();
            String icu = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).toLanguageTag();
            if (!ours.equals(icu)) {
                different.put(tag, ours + " here, " + icu + " there");
            }
        }

        assertThat(different).isEmpty();
    }

    @Test
    void aFavoredScriptAndAnotherThresholdMatchAsIcuDoes() {
        List<String> offered = List.of("en", "hi", "sr", "zh-Hant");
        LocaleNegotiator ours = LocaleNegotiator.over(
                        offered.stream().map(LanguageTag::of).toList())
                .favoringScript();
        LocaleMatcher theirs = LocaleMatcher.builder()
                .setSupportedULocales(
                        offered.stream().map(ULocale::forLanguageTag).toList())
                .setFavorSubtag(LocaleMatcher.FavorSubtag.SCRIPT)
                .build();
        for (String tag : tags) {
            assertThat(ours.best(LanguageTag.of(tag)).tag().toString())
                    .as(tag)
                    .isEqualTo(theirs.getBestMatch(ULocale.forLanguageTag(tag)).toLanguageTag());
        }
    }

    private List<String> some(Random random, int count) {
        return random.ints(count, 0, tags.size()).mapToObj(tags::get).distinct().toList();
    }

    private static LocaleMatcher matcher(List<String> offered) {
        return LocaleMatcher.builder()
                .setSupportedULocales(
                        offered.stream().map(ULocale::forLanguageTag).toList())
                .setDefaultULocale(ULocale.forLanguageTag(offered.get(0)))
                .build();
    }

    // Variants and extensions play no part in matching here.
    private boolean isPlain(String tag) {
        return Arrays.stream(tag.split("-", -1))
                        .skip(1)
                        .allMatch(part -> part.length() == 4 || part.length() == 2 || part.matches("\\d{3}"))
                && !tag.contains("POSIX");
    }
}

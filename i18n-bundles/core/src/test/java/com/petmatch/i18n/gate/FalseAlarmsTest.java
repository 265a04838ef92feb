package com.petmatch.i18n.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The gate over bundles that others wrote, reviewed and shipped. What a finding of most checks says is plainly there: an argument
 * that is missing, an invisible character, a sentence whose end mark differs from the source's; those are counted and printed.
 * An alarm can only be false where a check judges the language; such findings stay under 1 % of the messages.
 */
class FalseAlarmsTest {

    private static final Map<String, String> LANGUAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("ar", "ar"),
            Map.entry("de", "de"),
            Map.entry("es", "es"),
            Map.entry("es_ES", "es"),
            Map.entry("fr", "fr"),
            Map.entry("it", "it"),
            Map.entry("ja", "ja"),
            Map.entry("ko", "ko"),
            Map.entry("ko_KR", "ko"),
            Map.entry("nl", "nl"),
            Map.entry("pl", "pl"),
            Map.entry("pt_BR", "pt-BR"),
            Map.entry("ru", "ru"),
            Map.entry("th", "th"),
            Map.entry("tr", "tr"),
            Map.entry("zh_CN", "zh-Hans"),
            Map.entry("zh_TW", "zh-Hant")));

    /** Checks that judge by what they know of a language, rather than compare two texts. */
    private static final Set<Check> JUDGING = EnumSet.of(
            Check.CATEGORIES, Check.MARKUP, Check.SCRIPTS, Check.HAN, Check.NUMBERS, Check.FORBIDDEN, Check.SECRECY);

    private static final double ALLOWED = 0.01;

    @ParameterizedTest
    @CsvSource({
        "/theme/base/login/messages/messages, 3000",
        "/theme/base/account/messages/messages, 2000",
        "/theme/base/email/messages/messages, 150",
        "/org/springframework/security/messages, 300"
    })
    void reviewedTextsOfOthersRaiseHardlyAnAlarm(String stem, int atLeast) {
        Map<Check, Integer> counts = new TreeMap<>();
        List<String> alarms = new ArrayList<>();
        int messages = 0;
        for (Map.Entry<String, String> entry : LANGUAGES.entrySet()) {
            Optional<ForeignBundle> bundle = ForeignBundle.read(stem, entry.getKey(), LanguageTag.of(entry.getValue()));
            if (bundle.isPresent()) {
                messages += bundle.get().messages();
                report(bundle.get(), LanguageTag.of(entry.getValue()), counts, alarms);
            }
        }

        System.out.println(stem + ": " + messages + " messages, findings by check " + counts + ", alarms of judgement "
                + alarms.size() + " " + alarms);
        assertThat(messages).isGreaterThan(atLeast);
        assertThat((double) alarms.size() / messages).isLessThanOrEqualTo(ALLOWED);
    }

    private static void report(
            ForeignBundle bundle, LanguageTag language, Map<Check, Integer> counts, List<String> alarms) {
        for (Finding finding :
                Gate.shipped().knowing(bundle.names()).check(bundle.source()).of(language)) {
            counts.merge(finding.check(), 1, Integer::sum);
            if (JUDGING.contains(finding.check())) {
                alarms.add(finding.toString());
            }
        }
    }
}

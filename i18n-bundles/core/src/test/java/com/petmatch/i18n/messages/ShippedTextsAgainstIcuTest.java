package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.bundle.ParameterType;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every shipped message prints what ICU4J prints from the same text, for every probe number and select word.
 *
 * <p>Left out: messages with tags, with our extensions, or with dates and money, whose formats have their own comparison. Four
 * digits are not probed: there ICU's MessageFormat ignores the minimum grouping of its own number formatter.
 */
class ShippedTextsAgainstIcuTest {

    private static final List<Object> NUMBERS = List.of(0L, 1L, 2L, 3L, 5L, 11L, 21L, 100L, 1.5, 1_000_000L);
    private static final Set<String> COMPARED =
            Set.of(Placeholder.NONE, Placeholder.NUMBER, Placeholder.PLURAL, Placeholder.ORDINAL, Placeholder.SELECT);
    private static final Set<ParameterType> PRINTED_ALIKE = Set.of(
            ParameterType.STRING, ParameterType.TAG, ParameterType.INT, ParameterType.LONG, ParameterType.BIG_DECIMAL);

    @TestFactory
    Stream<DynamicTest> everyMessageOfALanguagePrintsWhatIcuPrints() {
        BundleSource source = BundleSource.shipped();
        Map<String, BundleEntry> english = entries(source, source.languages().get(0));
        return source.languages().stream()
                .map(language -> DynamicTest.dynamicTest(language.toString(), () -> {
                    LocalTexts texts = Messages.builder()
                            .channel(Channel.SMS)
                            .strict()
                            .build()
                            .in(language);
                    int compared = 0;
                    for (BundleEntry entry : entries(source, language).values()) {
                        compared += compare(texts, language, entry, Optional.ofNullable(english.get(entry.key())));
                    }
                    assertThat(compared).isGreaterThan(400);
                }));
    }

    private static int compare(
            LocalTexts texts, LanguageTag language, BundleEntry entry, Optional<BundleEntry> english) {
        List<Parameter> parameters =
                english.map(source -> source.notes().parameters()).orElse(List.of());
        Signature signature = Signature.of(((ParseOutcome.Parsed) IcuSyntax.parse(entry.pattern())).model());
        boolean comparable = signature.tags().isEmpty()
                && signature.uses().values().stream().allMatch(COMPARED::containsAll)
                && parameters.stream().allMatch(parameter -> PRINTED_ALIKE.contains(parameter.type()));
        if (!comparable) {
            return 0;
        }
        MessageFormat icu = new MessageFormat(entry.pattern(), ULocale.forLanguageTag(language.toString()));
        for (Map<String, Object> arguments : probes(parameters, signature)) {
            String expected = icu.format(arguments).replace('\u00A0', ' ').replace('\u202F', ' ');
            assertThat(texts.byKey(MessageKey.of(entry.key()), MessageArguments.of(arguments))
                            .text())
                    .as(language + " " + entry.key() + " " + arguments)
                    .hasToString(expected);
        }
        return 1;
    }

    private static List<Map<String, Object>> probes(List<Parameter> parameters, Signature signature) {
        Set<String> words = new TreeSet<>(Set.of("Luna"));
        signature.selectKeys().values().forEach(words::addAll);
        List<Map<String, Object>> probes = new ArrayList<>();
        for (Object number : NUMBERS) {
            for (String word : words) {
                Map<String, Object> arguments = new HashMap<>();
                parameters.forEach(parameter -> arguments.put(
                        parameter.name(),
                        Set.of(ParameterType.STRING, ParameterType.TAG).contains(parameter.type()) ? word : number));
                probes.add(arguments);
            }
        }
        return probes;
    }

    private static Map<String, BundleEntry> entries(BundleSource source, LanguageTag language) {
        Map<String, BundleEntry> entries = new HashMap<>();
        for (String area : source.areas()) {
            source.read(language, area)
                    .map(BundleFile::read)
                    .ifPresent(file -> file.entries().forEach(entry -> entries.putIfAbsent(entry.key(), entry)));
        }
        return entries;
    }
}

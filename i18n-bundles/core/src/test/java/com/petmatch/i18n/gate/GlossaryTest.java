package com.petmatch.i18n.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The words of the glossary, where they come from, and how well the shipped texts keep to them. */
class GlossaryTest {

    private static final int TERMS = 110;
    private static final double WANTED = 0.98;

    @Test
    void everyTermHasItsSourceAndAWordInEveryLanguage() {
        assertThat(Glossary.shipped().terms()).hasSizeGreaterThan(TERMS).allSatisfy(term -> {
            assertThat(term.source()).isNotBlank();
            assertThat(term.words().keySet())
                    .containsExactlyInAnyOrderElementsOf(BundleSource.shipped().languages().stream()
                            .map(LanguageTag::toString)
                            .toList());
        });
    }

    @Test
    void theShippedTextsSayTheTermsByTheGlossarysWords() {
        GateTexts texts = GateTexts.read(BundleSource.shipped());
        int hits = 0;
        int right = 0;
        for (LanguageTag language :
                texts.languages().subList(1, texts.languages().size())) {
            for (String key : texts.source().entries().keySet()) {
                String translation = Translation.fullWords(texts.of(language).model(key));
                for (Glossary.Term term : Glossary.shipped()
                        .in(Translation.fullWords(texts.source().model(key)))) {
                    hits++;
                    right += term.missing(language, translation).isEmpty() ? 1 : 0;
                }
            }
        }

        System.out.println("Glossary: " + Glossary.shipped().terms().size() + " terms by source " + sources() + ", "
                + right + "/" + hits + " uses right");
        assertThat((double) right / hits).isGreaterThanOrEqualTo(WANTED);
    }

    @Test
    void aTranslationWithoutTheWordNamesWhatIsMissing() {
        Glossary.Term dog = Glossary.shipped().terms().stream()
                .filter(term -> term.name().equals("dog"))
                .findFirst()
                .orElseThrow();

        assertThat(dog.missing(LanguageTag.of("de"), "Ein Hund wartet")).isEmpty();
        assertThat(dog.missing(LanguageTag.of("de"), "Eine Katze wartet")).isEqualTo(Optional.of("hund"));
    }

    @Test
    void aTermThatTheNoteNamesMustBeSaidWhateverTheSourceCallsIt() {
        String source = "#| terms vaccination\npet.due=Time for a jab\n";

        assertThat(findings(source, "pet.due=Zeit für eine Impfung\n")).isEmpty();
        assertThat(findings(source, "pet.due=Zeit für einen Piks\n"))
                .containsExactly("de: \"vaccination\" wants impfung");
        assertThat(findings("pet.due=Time for a jab\n", "pet.due=Zeit für einen Piks\n"))
                .isEmpty();
    }

    @Test
    void aNoteThatNamesNoTermOfTheGlossaryIsAFinding() {
        assertThat(findings("#| terms vacination\npet.due=Time for a jab\n", "pet.due=Zeit\n"))
                .containsExactly("en: the note names \"vacination\", which is no term of the glossary");
    }

    private static List<String> findings(String english, String german) {
        GateTexts texts =
                GateTexts.read(new EnglishFirst(BundleSource.memory(Map.of("en/pet", english, "de/pet", german))));
        List<Finding> findings = new ArrayList<>();
        GlossaryRule rule = new GlossaryRule(Glossary.shipped());
        texts.languages().forEach(language -> rule.inspect(texts.source(), texts.of(language), findings));
        return findings.stream()
                .map(finding -> finding.tag() + ": " + finding.detail())
                .toList();
    }

    private static Map<String, Integer> sources() {
        Map<String, Integer> sources = new TreeMap<>();
        for (Glossary.Term term : Glossary.shipped().terms()) {
            sources.merge(Objects.requireNonNull(term.source().split(",", -1)[0]), 1, Integer::sum);
        }
        return sources;
    }
}

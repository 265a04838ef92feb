package com.petmatch.i18n.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.MessageOrigin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A good set of bundles passes; each way to spoil it is caught by the check that is there for it, and by no silence. */
@Tag("row-GateMutations")
class GateMutationsTest {

    private static final String COUNT = "{count, plural, one {# pet} other {# pets}} of {name}";
    private static final String SEX = "{sex, select, female {She} male {He} other {They}}";
    private static final String GREETING = "Are you <b>here</b>? Write to help@example.com.";
    private static final String ENGLISH =
            "#| features demo\n\n#| param count int\n#| param name String\ndemo.count=" + COUNT
                    + "\n\n#| param sex Tag\ndemo.sex=" + SEX + "\n\ndemo.hello=" + GREETING
                    + "\n\n#| channel button\ndemo.button=Save 3\n";
    private static final String SPANISH = "#| features demo\n\n#| source=" + MessageOrigin.hash(COUNT)
            + "\ndemo.count={count, plural, one {# mascota} many {# de mascotas} other {# mascotas}} de {name}"
            + "\ndemo.sex={sex, select, female {Ella} male {Él} other {Elle}}"
            + "\ndemo.hello=¿Estás <b>aquí</b>? Escribe a help@example.com.\ndemo.button=Guardar 3\n";

    @Test
    void theUnspoiltSetPasses() {
        assertThat(report(SPANISH).findings()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyMutationIsCaughtByItsCheck() {
        return mutations().stream()
                .map(mutation -> DynamicTest.dynamicTest(
                        mutation.name,
                        () -> assertThat(report(mutation.spoilt(SPANISH)).findings())
                                .extracting(Finding::check)
                                .contains(mutation.check)));
    }

    @Test
    void anUndeclaredArgumentOfTheSourceIsAFinding() {
        Map<String, String> files = Map.of("en/demo", "demo.x=Hello {name}\n");

        assertThat(Gate.shipped().check(BundleSource.memory(files)).errors())
                .extracting(Finding::check)
                .containsOnly(Check.SIGNATURE, Check.RENDERING);
    }

    @Test
    void aFormForOneWithoutItsNumberIsRefusedWhereOneIsAlsoZero() {
        String source = "#| param n int\ndemo.n={n, plural, one {One pet} other {# pets}}\n";
        String portuguese = "demo.n={n, plural, one {Um animal} many {# de animais} other {# animais}}\n";

        GateReport report =
                Gate.shipped().check(BundleSource.memory(Map.of("en/demo", source, "pt-BR/demo", portuguese)));

        assertThat(report.findings()).extracting(Finding::check).containsExactly(Check.ONE_FORM);
    }

    @Test
    void aTextOnHealthNeedsItsFeaturesDisclaimer() {
        String text = "#| disclaimer\nhealth.dose.due=A dose is due.\n";

        assertThat(Gate.shipped()
                        .check(BundleSource.memory(Map.of("en/health", text)))
                        .errors())
                .extracting(Finding::check)
                .containsExactly(Check.FORBIDDEN);
        assertThat(Gate.shipped()
                        .check(BundleSource.memory(
                                Map.of("en/health", text + "health.disclaimer=This is information, no diagnosis.\n")))
                        .errors())
                .isEmpty();
    }

    @Test
    void anOverrideMayChangeWordsButNeitherSignatureNorKeys() {
        String good = "ui.action.save=Guardar ya\n";
        String bad = "ui.paging.page=Página\nui.no.such.key=Hola\n";

        assertThat(Gate.forOverrides()
                        .check(BundleSource.memory(Map.of("es/ui", good)))
                        .errors())
                .isEmpty();
        assertThat(Gate.forOverrides()
                        .check(BundleSource.memory(Map.of("es/ui", bad)))
                        .errors())
                .extracting(Finding::check)
                .contains(Check.SIGNATURE, Check.KEYS);
    }

    private static GateReport report(String spanish) {
        Map<String, String> files = new HashMap<>(Map.of("en/demo", ENGLISH, "es/demo", spanish));
        return Gate.shipped().check(new EnglishFirst(BundleSource.memory(files)));
    }

    private static List<Mutation> mutations() {
        return List.of(
                new Mutation("key dropped", "demo.button=Guardar 3\n", "", Check.KEYS),
                new Mutation("key doubled", "demo.button", "demo.sex=x\ndemo.button", Check.FORMAT),
                new Mutation("foreign feature", "demo.button", "other.button", Check.FORMAT),
                new Mutation("placeholder deleted", " de {name}", "", Check.SIGNATURE),
                new Mutation("placeholder renamed", "{name}", "{nombre}", Check.SIGNATURE),
                new Mutation("placeholder doubled", "{name}", "{name} {name}", Check.SIGNATURE),
                new Mutation("placeholder quoted away", "{name}", "'{name}'", Check.SIGNATURE),
                new Mutation("quotation left open", "{name}", "'{name}", Check.SIGNATURE),
                new Mutation("number of a form lost", "many {# de", "many {muchas de", Check.SIGNATURE),
                new Mutation("category dropped", "many {# de mascotas} ", "", Check.CATEGORIES),
                new Mutation("category of another language", "many", "few", Check.CATEGORIES),
                new Mutation("category misspelt", "many", "mnay", Check.SIGNATURE),
                new Mutation("other missing", "other {# mascotas}", "=7 {# mascotas}", Check.SIGNATURE),
                new Mutation(
                        "forms all equal",
                        "{# de mascotas} other {# mascotas}",
                        "{# mascota} other {# mascota}",
                        Check.EQUAL_FORMS),
                new Mutation("select key lost", "female {Ella} ", "", Check.SELECT_KEYS),
                new Mutation("select key translated", "female", "hembra", Check.SELECT_KEYS),
                new Mutation("tag dropped", "<b>aquí</b>", "aquí", Check.MARKUP),
                new Mutation("tag broken", "</b>", "", Check.SIGNATURE),
                new Mutation("attribute added", "<b>", "<b class=x>", Check.SIGNATURE),
                new Mutation("address changed", "help@", "hepl@", Check.MARKUP),
                new Mutation("decomposed letter", "aquí", "aqui\u0301", Check.CHARACTERS),
                new Mutation("stray bidi control", "aquí", "aquí\u202E", Check.CHARACTERS),
                new Mutation("zero width space", "aquí", "a\u200Bquí", Check.CHARACTERS),
                new Mutation("end mark dropped", "example.com.", "example.com", Check.END_MARKS),
                new Mutation("three dots", "Estás", "Estás...", Check.END_MARKS),
                new Mutation("opening question mark dropped", "¿", "", Check.QUESTION_MARKS),
                new Mutation("straight quotation marks", "Estás", "\"Estás\"", Check.QUESTION_MARKS),
                new Mutation("double space", "Escribe a", "Escribe  a", Check.SPACES),
                new Mutation("edge space", "Guardar 3", "Guardar 3 ", Check.SPACES),
                new Mutation("word twice", "Escribe a", "Escribe escribe a", Check.SPACES),
                new Mutation("line break added", "? Escribe", "?\\nEscribe", Check.SPACES),
                new Mutation("digit changed", "Guardar 3", "Guardar 8", Check.NUMBERS),
                new Mutation("over the limit", "Guardar 3", "Guardar todos los cambios 3", Check.LENGTH_LIMITS),
                new Mutation("stale", MessageOrigin.hash(COUNT), "00000000", Check.STALE),
                new Mutation("prints nothing", "Guardar 3", "", Check.RENDERING));
    }

    private record Mutation(String name, String from, String to, Check check) {

        String spoilt(String file) {
            assertThat(file).contains(from);
            return file.replace(from, to);
        }
    }
}

package com.petmatch.i18n.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BundleFileTest {

    @Test
    void readsKeysPatternsAndNotes() {
        BundleFile file =
                read("#| features refund\n\n#: Shown on the receipt.\n#| param amount Money\n#| param count int\n"
                        + "#| markup link\n#| channel push_body\n#| sample amount \"EUR 5\"\n"
                        + "#| terms refund, e-mail address\n#| same-as-source\n"
                        + "refund.issued=Refund \\u2013 {amount} \\= {count}\\n\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.features()).containsExactly("refund");
        BundleEntry entry = file.entries().get(0);
        assertThat(entry.pattern()).isEqualTo("Refund – {amount} = {count}\n");
        assertThat(entry.line()).isEqualTo(11);
        assertThat(entry.notes().note()).isEqualTo("Shown on the receipt.");
        assertThat(entry.notes().parameters())
                .containsExactly(
                        new Parameter("amount", ParameterType.MONEY), new Parameter("count", ParameterType.INT));
        assertThat(entry.notes().markup()).containsExactly("link");
        assertThat(entry.notes().channel()).isEqualTo("push_body");
        assertThat(entry.notes().samples()).containsEntry("amount", "EUR 5");
        assertThat(entry.notes().terms()).containsExactly("refund", "e-mail address");
        assertThat(entry.notes().flags()).containsExactly("same-as-source");
    }

    @Test
    void readsTheOriginOfATranslation() {
        BundleFile file = read("#| origin=machine reviewed=no source=1a2b3c4d\nui.save=Guardar\n");

        assertThat(file.entries().get(0).notes().origin()).isEqualTo(new MessageOrigin("machine", false, "1a2b3c4d"));
    }

    @Test
    void notesEndAtABlankLine() {
        BundleFile file = read("#: For nobody.\n\nui.save=Save\n");

        assertThat(file.entries().get(0).notes().note()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyBreachOfTheFormatIsAProblemWithItsLine() {
        return Stream.of(
                        List.of("ui.save=a\nui.save=b\n", "duplicate-key", 2),
                        List.of("Ui.save=a\n", "bad-key", 1),
                        List.of("save=a\n", "bad-key", 1),
                        List.of("\nui..x=a\n", "bad-key", 2),
                        List.of("ui.save\n", "bad-key", 1),
                        List.of("ui.a.b.c.d.e.f=a\n", "bad-key", 1),
                        List.of("ui.save=a\\q\n", "unknown-escape", 1),
                        List.of("ui.save=\\u12G4\n", "unknown-escape", 1),
                        List.of("#| parameter x\nui.save=a\n", "unknown-directive", 1),
                        List.of("#| markup\nui.save=a\n", "unknown-directive", 1),
                        List.of("#| terms refund,\nui.save=a\n", "unknown-directive", 1),
                        List.of("#| param x Currency\nui.save=a\n", "unknown-directive", 1),
                        List.of("#| origin=machine checked=no\nui.save=a\n", "unknown-directive", 1))
                .map(row -> DynamicTest.dynamicTest(
                        row.get(1) + " " + row.get(0),
                        () -> assertThat(read((String) row.get(0)).problems())
                                .extracting(BundleProblem::code, BundleProblem::line)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(row.get(1), row.get(2)))));
    }

    @Test
    void aDuplicateKeepsTheFirstText() {
        assertThat(read("ui.save=a\nui.save=b\n").entries())
                .extracting(BundleEntry::pattern)
                .containsExactly("a");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedAsAWhole() {
        BundleFile file = BundleFile.read(new byte[] {'u', 'i', '.', 'a', '=', (byte) 0xC3, '\n'});

        assertThat(file.entries()).isEmpty();
        assertThat(file.problems()).extracting(BundleProblem::code).containsExactly("not-utf-8");
    }

    @Test
    void aFileAboveFourMebibytesIsRefusedUnread() {
        BundleFile file = BundleFile.read(new byte[(4 << 20) + 1]);

        assertThat(file.problems()).extracting(BundleProblem::code).containsExactly("file-too-large");
    }

    @Test
    void aLanguageIsReadFromAllItsAreas() {
        BundleSource source = BundleSource.memory(Map.of("es/a", "a.x=uno\n", "es/b", "b.y=dos\n"));
        LanguageTag spanish = LanguageTag.of("es");

        LanguageBundle bundle = BundleSnapshot.of(source, List.of(spanish)).bundle(spanish);

        assertThat(bundle.keys()).containsExactly("a.x", "b.y");
        assertThat(bundle.message("a.z")).isEmpty();
    }

    private static BundleFile read(String text) {
        return BundleFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}

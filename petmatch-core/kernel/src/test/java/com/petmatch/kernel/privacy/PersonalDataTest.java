package com.petmatch.kernel.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private static final FieldRule EMAIL = FieldRule.builder("account", "petmatch_core.account", "email")
            .category(DataCategory.CONTACT)
            .build();

    @Test
    void personalDataPrintTheirCategoryOnly() {
        Pii<String> email = Pii.of("ada@example.org", DataCategory.CONTACT);

        assertThat(email).hasToString("Pii[CONTACT]");
        assertThat(email.reveal(Purpose.SERVICE)).isEqualTo("ada@example.org");
        assertThat(email.category()).isEqualTo(DataCategory.CONTACT);
    }

    @Test
    void personalDataAreEqualByValueAndCategory() {
        Pii<String> email = Pii.of("ADA", DataCategory.CONTACT);

        assertThat(email.map(text -> text.toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(Pii.of("ada", DataCategory.CONTACT))
                .hasSameHashCodeAs(Pii.of("ada", DataCategory.CONTACT))
                .isNotEqualTo(Pii.of("ada", DataCategory.IDENTITY))
                .isNotEqualTo(email);
        assertThat(email.equals("ADA")).isFalse();
    }

    @Test
    void aRuleSaysByItselfExportedAndDeleted() {
        assertThat(EMAIL.exported()).isTrue();
        assertThat(EMAIL.erasure()).isEqualTo(new Erasure.Delete());
        assertThat(EMAIL.purposes()).containsExactly(Purpose.SERVICE);
        assertThat(EMAIL.retention()).isEqualTo(Period.ZERO);
    }

    @Test
    void aRuleKeepsWhatItIsTold() {
        Erasure hold = new Erasure.Keep("tax-records", Period.ofYears(10));
        FieldRule rule = FieldRule.builder("invoice", "petmatch_payments.invoice", "buyer_name")
                .category(DataCategory.FINANCIAL)
                .purposes(Purpose.LEGAL_OBLIGATION, Purpose.SERVICE)
                .retention(Period.ofYears(10))
                .notExported()
                .erasure(hold)
                .build();

        assertThat(rule)
                .isEqualTo(new FieldRule(
                        "invoice",
                        "petmatch_payments.invoice",
                        "buyer_name",
                        DataCategory.FINANCIAL,
                        Set.of(Purpose.SERVICE, Purpose.LEGAL_OBLIGATION),
                        Period.ofYears(10),
                        false,
                        hold));
    }

    @Test
    void refusesRulesThatSayNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldRule.builder(" ", "s", "f").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldRule.builder("f", "s", "f")
                        .retention(Period.ofDays(-1))
                        .build());
        assertThatIllegalArgumentException().isThrownBy(() -> new Erasure.Keep("", Period.ofYears(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Erasure.Keep("basis", Period.ZERO));
    }

    @Test
    void aMapHasOneRuleAField() {
        DataMap map = DataMap.of(EMAIL);
        DataMap pets =
                DataMap.of(FieldRule.builder("pet", "petmatch_core.pet", "name").build());

        assertThat(map.with(pets).rules()).hasSize(2);
        assertThat(map.find("petmatch_core.account", "email")).contains(EMAIL);
        assertThat(map.find("petmatch_core.account", "zone")).isEmpty();
        assertThat(map.find("petmatch_core.pet", "email")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> map.with(DataMap.of(EMAIL)));
    }

    @Test
    void anExportEntryPrintsNoValues() {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("email", "ada@example.org"));
        ExportEntry entry = new ExportEntry("account.v1", fields);
        fields.clear();

        assertThat(entry).hasToString("ExportEntry[account.v1 [email]]");
        assertThat(entry.fields()).containsEntry("email", "ada@example.org");
    }

    @Test
    void erasureCountsAddUp() {
        assertThat(new ErasureCounts(1, 2, 3).plus(new ErasureCounts(1, 1, 1))).isEqualTo(new ErasureCounts(2, 3, 4));
        assertThat(ErasureCounts.NONE.plus(ErasureCounts.NONE)).isEqualTo(ErasureCounts.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> new ErasureCounts(0, -1, 0));
    }

    @Test
    void aSubjectPrintsItsId() {
        UUID id = new UUID(1, 2);

        assertThat(new SubjectId(id)).hasToString(id.toString());
    }
}

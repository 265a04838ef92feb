package com.petmatch.core.pet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.petmatch.core.CoreErrors;
import com.petmatch.core.pet.ChipOutcome.Invalid;
import com.petmatch.core.pet.ChipOutcome.OlderCode;
import com.petmatch.core.pet.ChipOutcome.TestTransponder;
import com.petmatch.core.pet.ChipOutcome.Valid;
import com.petmatch.kernel.error.ErrorCode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("row-ChipInput")
class ChipParserTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/com/petmatch/core/pet/microchip_vectors_dev.csv", numLinesToSkip = 1)
    void readsThePublishedVectors(String input, String expect, String kind, String prefix, String nationalId) {
        ChipOutcome outcome = ChipParser.parse(input);

        switch (expect) {
            case "valid" -> assertThat(describe(((Valid) outcome).chip())).isEqualTo(kind + prefix + nationalId);
            case "test" ->
                assertThat(describe(((TestTransponder) outcome).chip())).isEqualTo(kind + prefix + nationalId);
            case "legacy" ->
                assertThat("NON_ISO_" + ((OlderCode) outcome).chip().value().length())
                        .isEqualTo(kind);
            default -> assertThat(outcome).isInstanceOf(Invalid.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "000123456789012, pet.chip.prefix-unassigned",
        "276274877906944, pet.chip.id-too-large",
        "27609810234567, pet.chip.wrong-length",
        "2760981023456789, pet.chip.wrong-length",
        "27609810234567A, pet.chip.not-numeric",
        "'', pet.chip.wrong-length",
        "12345678, pet.chip.wrong-length",
        "٢٧٦٠٩٨١٠٢٣٤٥٦٧٨, pet.chip.not-ascii",
        "276.098102345678, pet.chip.not-ascii",
        "2.76098E+14, pet.chip.not-ascii",
    })
    void saysWhyATextIsNoChip(String input, String code) {
        assertThat(ChipParser.parse(input)).isEqualTo(new Invalid(ErrorCode.of(code)));
    }

    @Test
    void refusesAnEndlessText() {
        assertThat(ChipParser.parse("1".repeat(100_000))).isEqualTo(new Invalid(CoreErrors.CHIP_WRONG_LENGTH));
    }

    @Test
    void warnsOfACountryNumberThatNobodyHas() {
        assertThat(ChipParser.parse("005098102345678"))
                .isInstanceOfSatisfying(
                        Valid.class, valid -> assertThat(valid.warning()).contains(CoreErrors.CHIP_COUNTRY_UNKNOWN));
        assertThat(ChipParser.parse("040097200123456"))
                .isInstanceOfSatisfying(
                        Valid.class, valid -> assertThat(valid.warning()).isEmpty());
        assertThat(ChipParser.parse("941000001234567"))
                .isInstanceOfSatisfying(
                        Valid.class, valid -> assertThat(valid.warning()).isEmpty());
    }

    @Test
    void aTestTransponderIsNotRegistrable() {
        assertThat(ChipParser.parse("999000000000001").registrable()).isEmpty();
        assertThat(ChipParser.parse("000000000000001").registrable()).isEmpty();
        assertThat(ChipParser.parse("0A1B2C3D4E").registrable()).contains(new ChipId.Legacy("0A1B2C3D4E"));
        assertThat(ChipParser.parse("900 123456789012").registrable()).contains(new ChipId.Iso("900123456789012"));
    }

    @Property
    void everyNumberThatFitsIsReadBackWhole(
            @ForAll @IntRange(min = 1, max = 998) int prefix, @ForAll @LongRange(max = (1L << 38) - 1) long id) {
        String code = String.format("%03d%012d", prefix, id);

        assertThat(ChipParser.parse(code).registrable()).isEqualTo(Optional.of(ChipId.of(code)));
        assertThat(((ChipId.Iso) ChipId.of(code)).nationalId()).isEqualTo(code.substring(3));
    }

    @Property
    void anyTextIsReadWithoutAnException(@ForAll @StringLength(max = 80) String text) {
        assertThat(ChipParser.parse(text)).isNotNull();
    }

    @Test
    void aChipCannotBeMadeOfAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChipId.Iso("27609810234567A"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChipId.Iso("000098102345678"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChipId.Iso("276274877906944"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChipId.Legacy("12345678"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChipId.Legacy("12345678ü"));
    }

    private static String describe(ChipId.Iso chip) {
        return chip.kind() + chip.prefix() + chip.nationalId();
    }
}

package com.petmatch.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.DataCategory;
import com.petmatch.kernel.privacy.Pii;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountValuesTest {

    @ParameterizedTest
    @CsvSource({
        "Ada@Example.ORG, ada@example.org",
        "ada.b+c@example.co.uk, ada.b+c@example.co.uk",
        "a!#$%&'*+-/=?^_`{|}~@example.org, a!#$%&'*+-/=?^_`{|}~@example.org",
        "ada@bücher.example, ada@xn--bcher-kva.example",
        "ada@BÜCHER.example, ada@xn--bcher-kva.example",
        "ada@xn--bcher-kva.example, ada@xn--bcher-kva.example",
    })
    void normalisesAddresses(String text, String normalised) {
        EmailAddress address = EmailAddress.parse(" " + text + " ").orElseThrow();

        assertThat(address.text()).isEqualTo(text);
        assertThat(address.normalised()).isEqualTo(normalised);
        assertThat(address).hasToString("EmailAddress[redacted]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "ada@@example.org",
                "a b@example.org",
                ".ada@example.org",
                "ada.@example.org",
                "a..b@example.org",
                "ada@-example.org",
                "ada@example-.org",
                "ada@exa mple.org",
                "ada@.example.org",
                "ada@example..org",
                "ada@127.0.0.1",
                "ada@[127.0.0.1]",
                "\"ada\"@example.org",
                "ada@example.org\r\nBcc: all@example.org",
                "ädä@example.org",
                "ada@exa_mple.org",
                "ada<script>@example.org"
            })
    void refusesWhatCannotBeWrittenTo(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(64) + ".org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(200) + "org")).isEmpty();
        assertThat(EmailAddress.parse("a".repeat(10_000))).isEmpty();
    }

    @Property
    void anyTextIsReadWithoutAnExceptionAndANormalisedOneStaysAsItIs(@ForAll @StringLength(max = 80) String text) {
        EmailAddress.parse(text)
                .ifPresent(address ->
                        assertThat(EmailAddress.parse(address.normalised())).contains(address));
        EmailAddress.parse("a@" + text)
                .ifPresent(address ->
                        assertThat(EmailAddress.parse(address.normalised())).contains(address));
    }

    @Test
    void addressesAreEqualWhenNormalisedAlike() {
        EmailAddress ada = EmailAddress.parse("ada@example.org").orElseThrow();

        assertThat(EmailAddress.parse("ADA@Example.org")).contains(ada);
        assertThat(EmailAddress.parse("ADA@Example.org").orElseThrow()).hasSameHashCodeAs(ada);
        assertThat(EmailAddress.parse("adb@example.org")).isPresent().get().isNotEqualTo(ada);
    }

    @ParameterizedTest
    @CsvSource({"PT-br, pt-BR", "zh-hans, zh-Hans", "de, de", "sr-latn-rs, sr-Latn-RS"})
    void languageTagsTakeTheirCanonicalCase(String text, String tag) {
        assertThat(LanguageTag.of(text)).hasToString(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "de_DE", "und", "not a tag", "de-DE-de-DE-de-DE-de-DE-de-DE-de-DE-x"})
    void refusesOtherLanguageTags(String text) {
        assertThatThrownBy(() -> LanguageTag.of(text)).hasMessageContaining("account.language.invalid");
    }

    @Test
    void anAccountHasAVersionAndAnAddress() {
        AccountPreferences preferences = AccountPreferences.of(LanguageTag.of("en"));
        SubjectId id = new SubjectId(new UUID(1, 1));
        Pii<String> nonsense = Pii.of("nonsense", DataCategory.CONTACT);
        Pii<String> good = Pii.of("a@example.org", DataCategory.CONTACT);
        AccountState active = new AccountState.Active();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account(id, nonsense, Optional.empty(), preferences, active, Instant.EPOCH, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account(id, good, Optional.empty(), preferences, active, Instant.EPOCH, 0));
    }
}

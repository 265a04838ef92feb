package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID|5",
                "ID|a-b_c.d:e",
                "NUMBER|5",
                "NUMBER|-5.25",
                "NUMBER|1e9",
                "DATE|2030-01-31",
                "DATE|2030-01-31T10:00:00Z",
                "DATE|2030-01-31T10:00:00+02:00",
                "DATE|2030-01-31T10:00",
                "EMAIL|o'brien@example.org",
                "EMAIL|a+b@mail.example.org",
                "EMAIL|mü@bücher.example",
                "URL|https://example.org/a?b=c#d",
                "URL|http://[2001:db8::1]/",
                "FREE_TEXT|' or 1=1",
                "ANY|x"
            })
    void admitsWhatHasTheForm(FieldType type, String value) {
        assertThat(type.admits(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID|a b",
                "ID|a..b",
                "ID|../a",
                "ID|a'",
                "NUMBER|5a",
                "NUMBER|",
                "NUMBER|1.",
                "NUMBER|1e",
                "NUMBER|0x5",
                "NUMBER|1 or 1",
                "DATE|2030-02-30",
                "DATE|today",
                "DATE|2030-01-31'--",
                "EMAIL|a",
                "EMAIL|a@b@c.d",
                "EMAIL|a b@c.d",
                "EMAIL|a@b",
                "EMAIL|<a@b.c>",
                "URL|javascript:alert(1)",
                "URL|http://",
                "URL|//a",
                "URL|http://a/<b>",
                "URL|http://a b/"
            })
    void refusesWhatHasNot(FieldType type, String value) {
        assertThat(type.admits(value == null ? "" : value)).isFalse();
    }

    @Property(tries = 300)
    void neverThrows(@ForAll FieldType type, @ForAll String value) {
        assertThat(type.admits(value)).isIn(true, false);
    }
}

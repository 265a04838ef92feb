package com.petmatch.i18n.mf2;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;
import java.util.Map;

/** What the tests of this package say of messages. */
final class Mf2Checks {

    private Mf2Checks() {}

    static Mf2Message message(String source) {
        Mf2Outcome outcome = Mf2.parse(source);
        assertThat(outcome).as(source).isInstanceOf(Mf2Outcome.Parsed.class);
        return ((Mf2Outcome.Parsed) outcome).message();
    }

    static List<String> problems(String source) {
        return Mf2.parse(source) instanceof Mf2Outcome.Rejected rejected ? codes(rejected.errors()) : List.of();
    }

    static List<String> codes(List<Mf2Error> errors) {
        return errors.stream().map(error -> error.code().id()).toList();
    }

    static FormattingContext plain(String locale) {
        return FormattingContext.of(LanguageTag.of(locale)).with(BidiStrategy.NONE);
    }

    /** The text of a message in which nothing goes wrong. */
    static String text(String locale, String source, Map<String, ?> arguments) {
        Formatted formatted = message(source).format(plain(locale), arguments);
        assertThat(formatted.errors()).as(source).isEmpty();
        return formatted.text();
    }

    static String text(String source) {
        return text("en", source, Map.of());
    }
}

package com.petmatch.i18n.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.messages.MessageArguments;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.context.support.StaticMessageSource;

class SpringContractTest {

    private static final Locale COLOMBIA = Locale.forLanguageTag("es-CO");
    private static final Money PRICE = new Money(9_99, CurrencyCode.EUR);
    private static final String KNOWN = "page.skip";
    private static final String PRICED = "landing.price";
    private static final String IN_SPANISH = "ui.error.fields";

    private final TextsMessageSource source =
            new TextsMessageSource(Messages.builder().build());

    @Test
    void knowsTheTextOfTheLocalesLanguage() {
        assertThat(source.getMessage(KNOWN, null, COLOMBIA)).isEqualTo("Saltar al contenido");
        assertThat(source.getMessage(KNOWN, new Object[0], Locale.ENGLISH)).isEqualTo("Skip to content");
    }

    @Test
    void takesOneMapAsNamedArguments() {
        Object[] arguments = {Map.of("rate", "19 %", "price", PRICE)};

        assertThat(source.getMessage(PRICED, arguments, Locale.ENGLISH)).contains("€9.99 a month, 19 % tax");
    }

    @Test
    void takesMessageArgumentsAsTheyAre() {
        Object[] arguments = {
            MessageArguments.builder().with("price", PRICE).with("rate", "7 %").build()
        };

        assertThat(source.getMessage(PRICED, arguments, Locale.ENGLISH)).contains("€9.99 a month, 7 % tax");
    }

    @Test
    void takesAnyOtherArgumentsInTheOrderOfTheSourceText() {
        Object[] arguments = {PRICE, "19 %"};

        assertThat(source.getMessage(PRICED, arguments, Locale.ENGLISH)).contains("€9.99 a month, 19 % tax");
        assertThat(source.getMessage(PRICED, arguments, COLOMBIA)).contains("19 %");
    }

    @Test
    void choosesThePluralFormThatSpringHasNoWordsFor() {
        assertThat(source.getMessage(IN_SPANISH, new Object[] {1}, Locale.ENGLISH))
                .isEqualTo("Check the marked field.");
        assertThat(source.getMessage(IN_SPANISH, new Object[] {3}, Locale.ENGLISH))
                .isEqualTo("Check the 3 marked fields.");
    }

    @Test
    void passesOverArgumentsThatTheTextDoesNotDeclare() {
        assertThat(source.getMessage(KNOWN, new Object[] {"one", 2}, Locale.ENGLISH))
                .isEqualTo("Skip to content");
    }

    @Test
    void printsADashForAnArgumentThatIsMissing() {
        assertThat(source.getMessage(PRICED, new Object[] {PRICE}, Locale.ENGLISH))
                .contains("a month, — tax");
    }

    @Test
    void resolvesAnArgumentThatIsAMessageItself() {
        Object[] arguments = {PRICE, new DefaultMessageSourceResolvable(KNOWN)};

        assertThat(source.getMessage(PRICED, arguments, Locale.ENGLISH)).contains("a month, Skip to content tax");
    }

    @Test
    void speaksTheDefaultLanguageWithoutALocaleWhateverTheHostsIs() {
        Locale host = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            assertThat(source.getMessage(KNOWN, null, "default", null)).isEqualTo("Skip to content");
        } finally {
            Locale.setDefault(host);
        }
    }

    /** Each question is put to Spring's own source, which knows the same code, and must be answered alike. */
    @Nested
    class AnswersAsSpringsOwnSource {

        private final StaticMessageSource springs = new StaticMessageSource();

        AnswersAsSpringsOwnSource() {
            springs.addMessage(KNOWN, Locale.ENGLISH, "Skip to content");
        }

        static Stream<MessageSourceResolvable> questions() {
            return Stream.of(
                    new DefaultMessageSourceResolvable(KNOWN),
                    new DefaultMessageSourceResolvable(new String[] {"no.such.code", KNOWN}),
                    new DefaultMessageSourceResolvable(new String[] {"no.such.code", "none.either"}),
                    new DefaultMessageSourceResolvable(new String[] {"no.such.code"}, "Default"),
                    new DefaultMessageSourceResolvable(new String[] {"no.such.code"}, new Object[] {7}, "Default {0}"),
                    new DefaultMessageSourceResolvable(new String[0], "Only a default"));
        }

        @ParameterizedTest
        @MethodSource("questions")
        void resolvesCodesInTheirOrderThenTheDefault(MessageSourceResolvable question) {
            assertThat(answer(source, question)).isEqualTo(answer(springs, question));
        }

        @Test
        void givesTheDefaultMessageWithItsArguments() {
            for (Object[] arguments : List.of(new Object[0], new Object[] {"Ada"})) {
                assertThat(source.getMessage("no.such.code", arguments, "Hello {0}", Locale.ENGLISH))
                        .isEqualTo(springs.getMessage("no.such.code", arguments, "Hello {0}", Locale.ENGLISH));
            }
            assertThat(source.getMessage("no.such.code", null, null, Locale.ENGLISH))
                    .isNull();
        }

        @Test
        void throwsForACodeThatNobodyKnows() {
            assertThatThrownBy(() -> source.getMessage("no.such.code", null, Locale.ENGLISH))
                    .isInstanceOf(NoSuchMessageException.class)
                    .hasMessage(messageOf(springs));
        }

        private static String messageOf(MessageSource asked) {
            try {
                return asked.getMessage("no.such.code", null, Locale.ENGLISH);
            } catch (NoSuchMessageException unknown) {
                return unknown.getMessage();
            }
        }

        private static String answer(MessageSource asked, MessageSourceResolvable question) {
            try {
                return asked.getMessage(question, Locale.ENGLISH);
            } catch (NoSuchMessageException unknown) {
                return "NoSuchMessageException: " + unknown.getMessage();
            }
        }
    }

    @Nested
    class InAChain {

        private final StaticMessageSource host = new StaticMessageSource();

        InAChain() {
            host.addMessage("shop.greeting", Locale.ENGLISH, "Hello {0}");
        }

        @Test
        void answersBehindAHostsSourceWhatThatDoesNotKnow() {
            host.addMessage(KNOWN, Locale.ENGLISH, "Jump to the shop");
            host.setParentMessageSource(source);

            assertThat(host.getMessage("shop.greeting", new Object[] {"Ada"}, Locale.ENGLISH))
                    .isEqualTo("Hello Ada");
            assertThat(host.getMessage(KNOWN, null, Locale.ENGLISH)).isEqualTo("Jump to the shop");
            assertThat(host.getMessage(KNOWN, null, COLOMBIA)).isEqualTo("Saltar al contenido");
            assertThat(host.getMessage(PRICED, new Object[] {PRICE, "19 %"}, Locale.ENGLISH))
                    .contains("€9.99 a month");
            assertThat(host.getMessage("no.such.code", null, "Default", Locale.ENGLISH))
                    .isEqualTo("Default");
        }

        @Test
        void asksItsOwnParentBeforeTheDefault() {
            source.setParentMessageSource(host);

            assertThat(source.getMessage("shop.greeting", new Object[] {"Ada"}, "Default", Locale.ENGLISH))
                    .isEqualTo("Hello Ada");
        }
    }
}

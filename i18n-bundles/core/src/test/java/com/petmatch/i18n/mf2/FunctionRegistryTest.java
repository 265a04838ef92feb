package com.petmatch.i18n.mf2;

import static com.petmatch.i18n.mf2.Mf2Checks.codes;
import static com.petmatch.i18n.mf2.Mf2Checks.message;
import static com.petmatch.i18n.mf2.Mf2Checks.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A host's own functions. */
class FunctionRegistryTest {

    private static final MessageFunction UPPER = context -> {
        if (context.operand().isEmpty()) {
            context.report(Code.BAD_OPERAND, "operand");
            return Optional.empty();
        }
        String suffix = context.option("end").map(OptionValue::text).orElse("");
        String words = String.valueOf(context.operand().get().value()).toUpperCase(Locale.ROOT) + suffix;
        return Optional.of(new Shout(words, context.options()));
    };

    @Test
    void aFunctionTurnsItsOperandIntoAValue() {
        assertThat(format("{$name :shop:shout end=|!|}", "shop:shout", UPPER))
                .isEqualTo(new Formatted("LUNA!", List.of()));
    }

    @Test
    void itsValueIsAnOperandAndAnOptionOfOthers() {
        assertThat(format(
                                ".local $loud = {$name :shop:shout} {{{$loud :string} {x :shop:shout end=$loud}}}",
                                "shop:shout",
                                UPPER)
                        .text())
                .isEqualTo("LUNA XLUNA");
    }

    @Test
    void itTellsOptionsOfTheMessageFromThoseOfVariables() {
        MessageFunction literal = context -> Optional.of(
                new Shout(Boolean.toString(context.option("end").orElseThrow().literal()), context.options()));

        assertThat(format("{x :shop:literal end=a} {x :shop:literal end=$name}", "shop:literal", literal)
                        .text())
                .isEqualTo("true false");
    }

    @Test
    void whatItReportsIsTold() {
        Formatted formatted = format("{:shop:shout}", "shop:shout", UPPER);

        assertThat(formatted.text()).isEqualTo("{:shop:shout}");
        assertThat(codes(formatted.errors())).containsExactly("bad-operand");
    }

    @Test
    void onlyItsOwnErrorsAreItsToReport() {
        MessageFunction meddling = context -> {
            context.report(Code.SYNTAX_ERROR, "not its business");
            return Optional.empty();
        };

        assertThat(codes(format("{x :shop:f}", "shop:f", meddling).errors())).containsExactly("unsupported-operation");
    }

    @Test
    void whateverItThrowsTheMessageHasAText() {
        MessageFunction broken = context -> {
            throw new IllegalStateException("broken");
        };

        Formatted formatted = format("Hi {$name :shop:f}!", "shop:f", broken);

        assertThat(formatted.text()).isEqualTo("Hi {$name}!");
        assertThat(codes(formatted.errors())).containsExactly("unsupported-operation");
    }

    @Test
    void anExpressionIsCalledOnce() {
        AtomicInteger calls = new AtomicInteger();
        MessageFunction counting =
                context -> Optional.of(new Shout(Integer.toString(calls.incrementAndGet()), context.options()));

        assertThat(format(".local $n = {:shop:count} {{{$n} {$n} {$n}}}", "shop:count", counting)
                        .text())
                .isEqualTo("1 1 1");
    }

    @Test
    void whatIsNotUsedIsNotCalled() {
        AtomicInteger calls = new AtomicInteger();
        MessageFunction counting =
                context -> Optional.of(new Shout(Integer.toString(calls.incrementAndGet()), context.options()));

        assertThat(format(".local $n = {:shop:count} {{nothing}}", "shop:count", counting)
                        .errors())
                .isEmpty();
        assertThat(calls).hasValue(0);
    }

    @Test
    void theNamespaceOfUnicodeIsReserved() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunctionRegistry.standard().with("u:mine", UPPER));
    }

    @Test
    void optionsOfUnicodesNamespaceAreNotAFunctions() {
        assertThat(format("{$name :shop:shout u:id=x u:dir=auto u:other=1}", "shop:shout", UPPER))
                .isEqualTo(new Formatted("LUNA", List.of()));
    }

    private static Formatted format(String source, String name, MessageFunction function) {
        FunctionRegistry registry = FunctionRegistry.standard().with(name, function);
        return message(source).format(plain("en").with(registry), Map.of("name", "Luna"));
    }

    /** The value of the functions here. */
    private record Shout(String value, Map<String, OptionValue> options) implements ResolvedValue {

        @Override
        public String type() {
            return "shout";
        }

        @Override
        public Optional<String> text() {
            return Optional.of(value);
        }
    }
}

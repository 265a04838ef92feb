package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.bundle.ParameterType;
import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.messages.MessageArguments;
import com.petmatch.i18n.model.CompiledMessage;
import com.petmatch.i18n.model.MarkupRenderer;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.RenderContext;
import com.petmatch.i18n.model.RenderProfile;
import com.petmatch.i18n.model.Signature;
import com.petmatch.i18n.model.Variant;
import com.petmatch.i18n.plural.PluralRules;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Renders a message with every probe number and select word and looks at what comes out. */
final class RenderingRule {

    private static final Instant MOMENT = Instant.parse("2026-03-01T17:20:05Z");
    private static final List<BigDecimal> NUMBERS =
            List.of("0", "1", "2", "3", "5", "11", "21", "100", "1.5", "1000000").stream()
                    .map(BigDecimal::new)
                    .toList();

    private RenderingRule() {}

    static void rendering(Translation translation, Consumer<String> found) {
        translation.targetModel().ifPresent(model -> {
            CompiledMessage message = CompiledMessage.of(translation.target().key(), model);
            RenderContext context = context(translation, found);
            for (BigDecimal number : NUMBERS) {
                for (String word : words(model)) {
                    render(translation, message, number, word, context, found);
                }
            }
        });
    }

    private static void render(
            Translation translation,
            CompiledMessage message,
            BigDecimal number,
            String word,
            RenderContext context,
            Consumer<String> found) {
        MessageArguments.Builder arguments = MessageArguments.builder();
        for (Parameter parameter : translation.source().notes().parameters()) {
            arguments.with(parameter.name(), probe(translation, parameter, number, word));
        }
        StringBuilder out = new StringBuilder();
        message.appendTo(out, arguments.build(), context);
        String text = out.toString();
        if (text.isBlank()
                || text.indexOf('{') >= 0
                || text.indexOf('\uFFFD') >= 0
                || text.contains(translation.target().key())) {
            found.accept("prints \"" + text + "\" for " + number + " " + word);
        }
    }

    private static RenderContext context(Translation translation, Consumer<String> found) {
        return new RenderContext(
                Formats.of(translation.language()).in(ZoneOffset.UTC).by(() -> MOMENT),
                PluralRules.cardinal(translation.language()),
                PluralRules.ordinal(translation.language()),
                Direction.of(translation.language()),
                RenderProfile.TEXT,
                MarkupRenderer.COMMON_TAGS,
                (key, argument, expected, actual) -> found.accept("{" + argument + "} expected " + expected + ", got "
                        + (actual.isEmpty() ? "nothing" : actual)));
    }

    private static Set<String> words(MessageModel model) {
        Set<String> words = new TreeSet<>(Set.of("word"));
        Signature.of(model).selectKeys().values().forEach(words::addAll);
        words.remove(Variant.ANY);
        return words;
    }

    private static Object probe(Translation translation, Parameter parameter, BigDecimal number, String word) {
        ParameterType type = parameter.type();
        return switch (type) {
            case STRING ->
                Optional.ofNullable(translation.source().notes().samples().get(parameter.name()))
                        .orElse(word);
            case TAG -> word;
            case INT, LONG -> number.longValue();
            case BIG_DECIMAL -> number;
            case MONEY -> Money.of(number.longValue(), CurrencyCode.COP);
            case INSTANT -> MOMENT.minus(Duration.ofHours(number.longValue() % 1_000));
            case LOCAL_DATE -> LocalDate.ofInstant(MOMENT, ZoneOffset.UTC);
            case LOCAL_TIME -> LocalTime.of(17, 20);
            case DURATION -> Duration.ofMinutes(number.longValue());
            case LIST -> List.of(word, "Luna", "Irene");
        };
    }
}

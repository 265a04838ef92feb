package com.petmatch.i18n.cli;

import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.bundle.ParameterType;
import com.petmatch.i18n.messages.MessageArguments;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Reads {@code name=value} by the types that a message declares: {@code amount=12.50 EUR}, {@code names=Ana,Luna}. */
final class TypedArguments {

    private TypedArguments() {}

    static MessageArguments read(List<Parameter> declared, List<String> words) throws UsageException {
        MessageArguments.Builder arguments = MessageArguments.builder();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new UsageException("Expected name=value, got " + word);
            }
            String name = word.substring(0, equals);
            ParameterType type = declared.stream()
                    .filter(parameter -> parameter.name().equals(name))
                    .map(Parameter::type)
                    .findFirst()
                    .orElseThrow(() -> new UsageException("Expected one of " + declared + ", got " + name));
            arguments.with(name, value(type, word.substring(equals + 1)));
        }
        return arguments.build();
    }

    private static Object value(ParameterType type, String text) throws UsageException {
        try {
            return switch (type) {
                case STRING, TAG -> text;
                case INT, LONG -> Long.valueOf(text);
                case BIG_DECIMAL -> new BigDecimal(text);
                case MONEY -> money(text);
                case INSTANT -> Instant.parse(text);
                case LOCAL_DATE -> LocalDate.parse(text);
                case LOCAL_TIME -> LocalTime.parse(text);
                case DURATION -> Duration.parse(text);
                case LIST -> List.of(text.split(",", -1));
            };
        } catch (IllegalArgumentException | DateTimeException | PetMatchException e) {
            throw new UsageException("Expected a " + type.javaName() + ", got " + text);
        }
    }

    private static Money money(String text) throws UsageException {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new UsageException("Expected an amount and a currency, such as \"12.50 EUR\", got " + text);
        }
        return Money.parse(text.substring(0, space), CurrencyCode.of(text.substring(space + 1)));
    }
}

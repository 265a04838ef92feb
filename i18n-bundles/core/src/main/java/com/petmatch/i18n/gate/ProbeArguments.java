package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.model.ArgumentSource;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value for each declared argument: one number and one word in the shape each type wants. Immutable. */
final class ProbeArguments implements ArgumentSource {

    static final Instant MOMENT = Instant.parse("2026-03-01T17:20:05Z");
    private static final int HOURS = 1_000;

    private final List<String> names = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Text arguments are the notes' samples, or else {@code name}. */
    ProbeArguments(Translation translation, BigDecimal number, String word, String name) {
        for (Parameter parameter : translation.source().notes().parameters()) {
            names.add(parameter.name());
            values.add(probe(translation, parameter, number, word, name));
        }
    }

    @Override
    public int find(String name) {
        return names.indexOf(name);
    }

    @Override
    public boolean isWhole(int position) {
        return values.get(position) instanceof Long;
    }

    @Override
    public long whole(int position) {
        return (Long) values.get(position);
    }

    @Override
    public @Nullable Object value(int position) {
        return values.get(position);
    }

    private static Object probe(
            Translation translation, Parameter parameter, BigDecimal number, String word, String name) {
        return switch (parameter.type()) {
            case STRING -> translation.source().notes().samples().getOrDefault(parameter.name(), name);
            case TAG -> word;
            case INT, LONG -> number.longValue();
            case BIG_DECIMAL -> number;
            case MONEY -> Money.of(number.longValue(), CurrencyCode.COP);
            case INSTANT -> MOMENT.minus(Duration.ofHours(number.longValue() % HOURS));
            case LOCAL_DATE -> LocalDate.ofInstant(MOMENT, ZoneOffset.UTC);
            case LOCAL_TIME -> LocalTime.of(17, 20);
            case DURATION -> Duration.ofMinutes(number.longValue());
            case LIST -> List.of(name, "Luna", "Irene");
        };
    }
}

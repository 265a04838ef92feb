package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.ParameterType;
import com.petmatch.i18n.exchange.JsonValue.JsonLiteral;
import com.petmatch.i18n.exchange.JsonValue.JsonObject;
import com.petmatch.i18n.exchange.JsonValue.JsonText;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.Placeholder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** FormatJS: ICU MessageFormat with named styles instead of ours. */
final class FormatJsDialect implements JsonDialect {

    private static final List<String> DATE_STYLES = List.of("", "short", "medium", "long", "full");

    @Override
    public EncodedMessage encode(TextUnit unit, LanguageTag language) throws FormatException {
        return new FormatJsEncoder(unit.notes()).encode(unit.text());
    }

    @Override
    public String decode(EncodedMessage message, LanguageTag language) throws FormatException {
        if (!(message.values().get("") instanceof JsonText text)
                || message.values().size() > 1) {
            throw new FormatException("not-a-text", message.values().keySet().toString());
        }
        return decoded(text.value(), message.placeholders());
    }

    @Override
    public Map<String, JsonObject> companions(Collection<EncodedMessage> messages) {
        Map<String, Map<String, JsonValue>> formats = new TreeMap<>();
        Stream.concat(ownStyles(), messages.stream().flatMap(message -> message.styles().stream()))
                .forEach(style -> formats.computeIfAbsent(style.type(), type -> new TreeMap<>())
                        .put(style.name(), options(style)));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        formats.forEach((type, styles) -> members.put(type, new JsonObject(styles)));
        return Map.of("formats.json", new JsonObject(members));
    }

    private static String decoded(String text, Map<String, String> placeholders) throws FormatException {
        StringBuilder out = new StringBuilder(text.length());
        List<Segment> segments = Segments.of(text);
        for (int at = 0; at < segments.size(); at++) {
            Segment segment = segments.get(at);
            String pair = at + 1 < segments.size()
                    ? segment.text() + segments.get(at + 1).text()
                    : segment.text();
            if (segment.kind() == Segment.Kind.TAG && placeholders.containsKey(pair)) {
                out.append(placeholders.get(pair));
                at++;
            } else {
                out.append(placeholders.getOrDefault(segment.text(), segment.text()));
            }
        }
        return out.toString();
    }

    /** The styles a client may rely on, whether a text of today uses them or not. */
    private static Stream<IntlStyle> ownStyles() {
        Stream<Placeholder> numbers =
                Stream.of("", "integer", "percent", "currency").map(style -> argument(Placeholder.NUMBER, style));
        Stream<Placeholder> times = Stream.of("", "short", "medium").map(style -> argument(Placeholder.TIME, style));
        Stream<Placeholder> dates = Stream.of(Placeholder.DATE, Placeholder.DATE_TIME)
                .flatMap(function -> DATE_STYLES.stream().map(style -> argument(function, style)));
        Stream<IntlStyle> named = Stream.of(numbers, times, dates)
                .flatMap(arguments -> arguments)
                .flatMap(argument -> IntlStyle.of(argument, Optional.empty()).stream());
        Stream<IntlStyle> automatic = Stream.of(ParameterType.values())
                .flatMap(type -> IntlStyle.of(Placeholder.plain("any"), Optional.of(type)).stream());
        return Stream.concat(named, automatic);
    }

    private static Placeholder argument(String function, String style) {
        return new Placeholder("any", function, style.isEmpty() ? Map.of() : Map.of(Placeholder.STYLE, style));
    }

    private static JsonObject options(IntlStyle style) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        style.options()
                .forEach((name, value) ->
                        members.put(name, isLiteral(value) ? new JsonLiteral(value) : new JsonText(value)));
        return new JsonObject(members);
    }

    private static boolean isLiteral(String value) {
        return value.equals("true") || value.equals("false") || value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

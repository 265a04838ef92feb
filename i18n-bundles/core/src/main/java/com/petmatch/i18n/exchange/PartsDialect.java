package com.petmatch.i18n.exchange;

import com.petmatch.i18n.exchange.JsonValue.JsonList;
import com.petmatch.i18n.exchange.JsonValue.JsonObject;
import com.petmatch.i18n.exchange.JsonValue.JsonText;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.Declaration;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Part;
import com.petmatch.i18n.model.Part.MarkupTag;
import com.petmatch.i18n.model.Part.TextRun;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The flat model as JSON: selectors, and rows of keys and parts. */
final class PartsDialect implements JsonDialect {

    private static final String SELECTORS = "selectors";
    private static final String VARIANTS = "variants";
    private static final String ARGUMENT = "argument";
    private static final String FUNCTION = "function";
    private static final String OPTIONS = "options";
    private static final int MAX_OFFSET_DIGITS = 9;

    @Override
    public EncodedMessage encode(TextUnit unit, LanguageTag language) throws FormatException {
        MessageModel model = Mf1.model(unit.text()).orElseThrow(() -> new FormatException("syntax", unit.text()));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (!model.selectors().isEmpty()) {
            List<JsonValue> selectors = new ArrayList<>();
            for (int column = 0; column < model.selectors().size(); column++) {
                selectors.add(argument(model.declaration(column).value()));
            }
            members.put(SELECTORS, new JsonList(selectors));
        }
        members.put(
                VARIANTS,
                new JsonList(model.variants().stream().map(PartsDialect::row).toList()));
        return new EncodedMessage(Map.of("", new JsonObject(members)), Map.of(), "", List.of());
    }

    @Override
    public String decode(EncodedMessage message, LanguageTag language) throws FormatException {
        JsonObject object = object(message.values().get(""));
        List<Declaration> declarations = new ArrayList<>();
        for (JsonValue selector : object.list(SELECTORS)) {
            Placeholder value = placeholder(object(selector));
            declarations.add(new Declaration(value.argument() + "_" + declarations.size(), value));
        }
        List<Variant> variants = new ArrayList<>();
        for (JsonValue row : object.list(VARIANTS)) {
            variants.add(variant(object(row), declarations.size()));
        }
        if (variants.isEmpty()) {
            throw new FormatException("no-variants", "");
        }
        List<String> names = declarations.stream().map(Declaration::name).toList();
        return text(new MessageModel(declarations, names, variants));
    }

    private static String text(MessageModel model) throws FormatException {
        try {
            return IcuSyntax.print(model);
        } catch (IllegalArgumentException e) {
            throw new FormatException("offset-outside-plural", String.valueOf(e.getMessage()));
        }
    }

    private static JsonValue row(Variant variant) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (!variant.keys().isEmpty()) {
            members.put("keys", JsonList.ofTexts(variant.keys()));
        }
        members.put(
                "parts",
                new JsonList(variant.pattern().parts().stream()
                        .map(PartsDialect::part)
                        .toList()));
        return new JsonObject(members);
    }

    private static JsonValue part(Part part) {
        if (part instanceof TextRun run) {
            return new JsonText(run.text());
        }
        if (part instanceof MarkupTag tag) {
            return new JsonObject(Map.of(kind(tag.kind()), new JsonText(tag.name())));
        }
        return argument((Placeholder) part);
    }

    private static JsonObject argument(Placeholder argument) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(ARGUMENT, new JsonText(argument.argument()));
        if (!argument.function().isEmpty()) {
            members.put(FUNCTION, new JsonText(argument.function()));
        }
        if (!argument.options().isEmpty()) {
            Map<String, JsonValue> options = new LinkedHashMap<>();
            argument.options().forEach((name, value) -> options.put(name, new JsonText(value)));
            members.put(OPTIONS, new JsonObject(options));
        }
        return new JsonObject(members);
    }

    private static Variant variant(JsonObject row, int columns) throws FormatException {
        List<String> keys = JsonList.texts(row.list("keys"));
        if (keys.size() != columns || keys.contains("")) {
            throw new FormatException("bad-keys", keys.toString());
        }
        List<Part> parts = new ArrayList<>();
        for (JsonValue part : row.list("parts")) {
            parts.add(part instanceof JsonText text ? new TextRun(text.value()) : tagOrArgument(object(part)));
        }
        return new Variant(keys, new Pattern(parts));
    }

    private static Part tagOrArgument(JsonObject part) throws FormatException {
        for (MarkupTag.Kind kind : MarkupTag.Kind.values()) {
            if (part.text(kind(kind)).isPresent()) {
                return new MarkupTag(part.text(kind(kind)).get(), kind);
            }
        }
        return placeholder(part);
    }

    private static Placeholder placeholder(JsonObject json) throws FormatException {
        String name = json.text(ARGUMENT)
                .orElseThrow(
                        () -> new FormatException("unknown-part", json.members().toString()));
        Map<String, String> options = json.object(OPTIONS).texts();
        String offset = options.getOrDefault(Placeholder.OFFSET, "0");
        if (offset.isEmpty()
                || offset.length() > MAX_OFFSET_DIGITS
                || !offset.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new FormatException("bad-offset", offset);
        }
        return new Placeholder(name, json.text(FUNCTION).orElse(Placeholder.NONE), options);
    }

    private static String kind(MarkupTag.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static JsonObject object(@Nullable JsonValue value) throws FormatException {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new FormatException("not-an-object", "");
    }
}

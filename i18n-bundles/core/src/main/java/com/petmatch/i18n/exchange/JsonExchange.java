package com.petmatch.i18n.exchange;

import com.petmatch.i18n.exchange.JsonValue.JsonObject;
import com.petmatch.i18n.exchange.JsonValue.JsonText;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.MessageModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the JSON formats share: {@code <tag>.json} with the texts for clients and {@code <tag>.meta.json} with what it takes to
 * read them back. Every message is read back while it is exported, so nothing is written that could not return.
 */
final class JsonExchange {

    private static final String META = ".meta.json";
    private static final String JSON = ".json";

    private final JsonDialect dialect;

    JsonExchange(JsonDialect dialect) {
        this.dialect = dialect;
    }

    Exported export(TextCatalog catalog) {
        Map<String, JsonValue> texts = new LinkedHashMap<>();
        Map<String, JsonValue> meta = new LinkedHashMap<>();
        List<EncodedMessage> messages = new ArrayList<>();
        List<Inexpressible> inexpressible = new ArrayList<>();
        for (TextUnit unit : catalog.units()) {
            try {
                EncodedMessage message = dialect.encode(unit, catalog.language());
                meta.put(unit.key(), entry(unit, message, catalog.language()).toJson());
                message.values().forEach((suffix, value) -> texts.put(joined(unit.key(), suffix), value));
                messages.add(message);
            } catch (FormatException e) {
                inexpressible.add(new Inexpressible(unit.key(), e.code(), e.detail()));
            }
        }
        Map<String, JsonObject> files = new LinkedHashMap<>();
        files.put(catalog.language() + JSON, new JsonObject(texts));
        files.put(catalog.language() + META, new JsonObject(header(catalog, meta)));
        files.putAll(dialect.companions(messages));
        return new Exported(ExchangeFiles.ofJson(files), inexpressible);
    }

    ReadOutcome read(ExchangeFiles files) {
        try {
            String metaName = files.only(META);
            JsonObject meta = files.json(metaName);
            JsonObject texts = files.json(metaName.substring(0, metaName.length() - META.length()) + JSON);
            return read(meta, byKey(texts));
        } catch (FormatException e) {
            return new ReadOutcome.Refused(e.code(), e.detail());
        }
    }

    private static Map<String, JsonValue> header(TextCatalog catalog, Map<String, JsonValue> messages) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("sourceLanguage", new JsonText(catalog.sourceLanguage().toString()));
        members.put("language", new JsonText(catalog.language().toString()));
        members.put("messages", new JsonObject(messages));
        return members;
    }

    private MetaEntry entry(TextUnit unit, EncodedMessage message, LanguageTag language) throws FormatException {
        String decoded = dialect.decode(message, language);
        boolean same = Mf1.model(decoded)
                .flatMap(one -> Mf1.model(unit.text()).map(other -> Mf1.isSame(one, other)))
                .orElse(false);
        if (!same) {
            throw new FormatException("not-reversible", "reads back as " + decoded);
        }
        Optional<String> written = decoded.equals(unit.text()) ? Optional.empty() : Optional.of(unit.text());
        return new MetaEntry(unit, written, message.placeholders(), message.choice());
    }

    private ReadOutcome read(JsonObject meta, Map<String, Map<String, JsonValue>> texts) throws FormatException {
        LanguageTag language = Languages.read(meta.text("language").orElse(""));
        LanguageTag source = Languages.read(meta.text("sourceLanguage").orElse(""));
        List<TextUnit> units = new ArrayList<>();
        List<Inexpressible> problems = new ArrayList<>();
        meta.object("messages").members().forEach((key, about) -> {
            Map<String, JsonValue> values = texts.remove(key);
            try {
                units.add(unit(key, about, values == null ? Map.of() : values, language));
            } catch (FormatException e) {
                problems.add(new Inexpressible(key, e.code(), e.detail()));
            }
        });
        texts.keySet().forEach(key -> problems.add(new Inexpressible(key, "unknown-key", "not in the meta file")));
        return new ReadOutcome.Read(new TextCatalog(source, language, units), problems);
    }

    private TextUnit unit(String key, JsonValue about, Map<String, JsonValue> values, LanguageTag language)
            throws FormatException {
        if (!Keys.isKey(key) || !(about instanceof JsonObject object)) {
            throw new FormatException("bad-key", key);
        }
        if (values.isEmpty()) {
            throw new FormatException("text-missing", "no text for the key");
        }
        MetaEntry entry = MetaEntry.of(key, object);
        EncodedMessage message = new EncodedMessage(values, entry.placeholders(), entry.choice(), List.of());
        String decoded = dialect.decode(message, language);
        MessageModel model = Mf1.model(decoded).orElseThrow(() -> new FormatException("syntax", decoded));
        boolean unchanged = entry.written()
                .flatMap(Mf1::model)
                .filter(written -> Mf1.isSame(written, model))
                .isPresent();
        return entry.unit().withText(unchanged ? entry.written().orElse(decoded) : decoded);
    }

    // Our keys have no underscore, so the first one begins the suffix.
    private static Map<String, Map<String, JsonValue>> byKey(JsonObject texts) {
        Map<String, Map<String, JsonValue>> byKey = new LinkedHashMap<>();
        texts.members().forEach((name, value) -> {
            int underscore = name.indexOf('_');
            String key = underscore < 0 ? name : name.substring(0, underscore);
            byKey.computeIfAbsent(key, absent -> new LinkedHashMap<>())
                    .put(underscore < 0 ? "" : name.substring(underscore + 1), value);
        });
        return byKey;
    }

    private static String joined(String key, String suffix) {
        return suffix.isEmpty() ? key : key + "_" + suffix;
    }
}

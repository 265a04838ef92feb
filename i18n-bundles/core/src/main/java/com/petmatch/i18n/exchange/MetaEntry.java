package com.petmatch.i18n.exchange;

import com.petmatch.i18n.exchange.JsonValue.JsonList;
import com.petmatch.i18n.exchange.JsonValue.JsonObject;
import com.petmatch.i18n.exchange.JsonValue.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code meta.json} holds about one message: everything of it that the texts alone would lose. Immutable.
 *
 * @param unit the message; its text is not in the meta file
 * @param written the message as it was written, if the format makes it look otherwise
 */
record MetaEntry(TextUnit unit, Optional<String> written, Map<String, String> placeholders, String choice) {

    JsonObject toJson() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("area", new JsonText(unit.area()));
        members.put("source", new JsonText(unit.source()));
        if (!unit.notes().note().isEmpty()) {
            members.put("note", new JsonText(unit.notes().note()));
        }
        List<String> directives = NoteLines.of(unit);
        if (!directives.isEmpty()) {
            members.put("directives", JsonList.ofTexts(directives));
        }
        written.ifPresent(text -> members.put("written", new JsonText(text)));
        if (!choice.isEmpty()) {
            members.put("choice", new JsonText(choice));
        }
        if (!placeholders.isEmpty()) {
            Map<String, JsonValue> texts = new LinkedHashMap<>();
            placeholders.forEach((token, argument) -> texts.put(token, new JsonText(argument)));
            members.put("placeholders", new JsonObject(texts));
        }
        return new JsonObject(members);
    }

    static MetaEntry of(String key, JsonObject json) throws FormatException {
        TextUnit plain = NoteLines.plain(
                json.text("area").orElse(""), key, json.text("source").orElse(""), "");
        return new MetaEntry(
                NoteLines.unit(plain, json.text("note").orElse(""), JsonList.texts(json.list("directives"))),
                json.text("written"),
                json.object("placeholders").texts(),
                json.text("choice").orElse(""));
    }
}

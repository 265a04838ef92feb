package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.MessageNotes;
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
 * @param written the message as it was written, if the format makes it look otherwise
 */
record MetaEntry(
        String area,
        String source,
        MessageNotes notes,
        Optional<String> written,
        Map<String, String> placeholders,
        String choice) {

    JsonObject toJson() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("area", new JsonText(area));
        members.put("source", new JsonText(source));
        if (!notes.note().isEmpty()) {
            members.put("note", new JsonText(notes.note()));
        }
        List<String> directives = NoteLines.directives(notes);
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

    static MetaEntry of(JsonObject json) throws FormatException {
        List<String> directives = JsonList.texts(json.list("directives"));
        MessageNotes notes = NoteLines.read(json.text("note").orElse(""), directives)
                .orElseThrow(() -> new FormatException("unknown-directive", directives.toString()));
        return new MetaEntry(
                json.text("area").orElse(""),
                json.text("source").orElse(""),
                notes,
                json.text("written"),
                json.object("placeholders").texts(),
                json.text("choice").orElse(""));
    }
}

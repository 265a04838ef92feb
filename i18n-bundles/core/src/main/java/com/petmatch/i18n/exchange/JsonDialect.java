package com.petmatch.i18n.exchange;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.Collection;
import java.util.Map;

/** How one JSON format writes messages. */
interface JsonDialect {

    /** The message; throws with the reason when the format cannot say it. */
    EncodedMessage encode(TextUnit unit, LanguageTag language) throws FormatException;

    /** The message in our syntax; the styles are not needed. */
    String decode(EncodedMessage message, LanguageTag language) throws FormatException;

    /** Files beside the texts that clients need, by name. */
    default Map<String, JsonValue.JsonObject> companions(Collection<EncodedMessage> messages) {
        return Map.of();
    }
}

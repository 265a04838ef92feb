package com.petmatch.i18n.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A message in the dialect of one JSON format. Immutable.
 *
 * @param values by what follows the message's key: the empty text, or a suffix such as {@code one}
 * @param placeholders our arguments by the text that stands for them
 * @param choice what the suffixes choose by, such as {@code plural minutes}, or the empty text
 * @param styles of the arguments
 */
record EncodedMessage(
        Map<String, JsonValue> values, Map<String, String> placeholders, String choice, List<IntlStyle> styles) {

    EncodedMessage {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        placeholders = Collections.unmodifiableMap(new LinkedHashMap<>(placeholders));
        styles = List.copyOf(styles);
    }
}

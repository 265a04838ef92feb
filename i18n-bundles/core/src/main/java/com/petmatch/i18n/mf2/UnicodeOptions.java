package com.petmatch.i18n.mf2;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of Unicode's own namespace, taken out of an expression's or tag's others.
 *
 * @param id of the part, or the empty text
 * @param isolated whether any direction is asked for
 * @param direction the one asked for; nothing when it is to be found out from the characters
 */
record UnicodeOptions(String id, boolean isolated, Optional<Direction> direction) {

    private static final String ID = "u:id";
    private static final String DIRECTION = "u:dir";

    /** Takes the options out of the map; markup cannot have a direction. */
    static UnicodeOptions take(Map<String, OptionValue> options, boolean markup, List<Mf2Error> errors) {
        OptionValue id = options.remove(ID);
        OptionValue direction = options.remove(DIRECTION);
        options.keySet().removeIf(name -> name.startsWith("u:"));
        String wanted = direction == null ? "inherit" : direction.text();
        if (direction != null && (markup || !isDirection(wanted))) {
            errors.add(Mf2Error.of(Code.BAD_OPTION, DIRECTION));
            wanted = "inherit";
        }
        return new UnicodeOptions(id(id, errors), !wanted.equals("inherit"), direction(wanted));
    }

    private static String id(@Nullable OptionValue id, List<Mf2Error> errors) {
        if (id == null) {
            return "";
        }
        if (!(id.value() instanceof CharSequence || id.value() instanceof Number)) {
            errors.add(Mf2Error.of(Code.BAD_OPTION, ID));
            return "";
        }
        return id.text();
    }

    private static boolean isDirection(String text) {
        return text.equals("ltr") || text.equals("rtl") || text.equals("auto") || text.equals("inherit");
    }

    private static Optional<Direction> direction(String wanted) {
        return switch (wanted) {
            case "ltr" -> Optional.of(Direction.LTR);
            case "rtl" -> Optional.of(Direction.RTL);
            default -> Optional.empty();
        };
    }
}

package com.petmatch.i18n.format;

/** The Spanish change of sound: <i>y</i> becomes <i>e</i> before the sound i, <i>o</i> becomes <i>u</i> before the sound o. */
final class SpanishConjunction {

    private static final String AND = " y ";
    private static final String OR = " o ";
    // Spaces, opening marks and directional isolates before a word are not heard; a minus sign is.
    private static final String SILENT = " \u00A0\u202F\"'«“‘¿¡([\u2066\u2067\u2068";

    private SpanishConjunction() {}

    /** The joint for an item that begins with the sound of the joint's conjunction. */
    static String euphonic(String joint) {
        String stem = joint.substring(0, Math.max(joint.length() - AND.length(), 0));
        if (joint.endsWith(AND)) {
            return stem + " e ";
        }
        return joint.endsWith(OR) ? stem + " u " : joint;
    }

    /** Whether the item after the joint begins with the sound of its conjunction. */
    static boolean clashes(String joint, CharSequence next) {
        int start = firstLetter(next);
        return joint.endsWith(AND) ? soundsLikeI(next, start) : soundsLikeO(next, start);
    }

    // Not before hia, hie: there the i is half a consonant.
    private static boolean soundsLikeI(CharSequence word, int start) {
        char first = letter(word, start);
        if (first == 'i') {
            return true;
        }
        char third = letter(word, start + 2);
        return first == 'h' && letter(word, start + 1) == 'i' && third != 'a' && third != 'e';
    }

    // ocho and once begin with o, so their digits do: 8, 80, 800; 11 as a word of its own.
    private static boolean soundsLikeO(CharSequence word, int start) {
        char first = letter(word, start);
        if (first == 'o' || first == '8') {
            return true;
        }
        if (first == 'h') {
            return letter(word, start + 1) == 'o';
        }
        char third = letter(word, start + 2);
        return first == '1' && letter(word, start + 1) == '1' && !Character.isLetterOrDigit(third);
    }

    private static int firstLetter(CharSequence word) {
        int at = 0;
        while (at < word.length() && SILENT.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static char letter(CharSequence word, int at) {
        if (at >= word.length()) {
            return 0;
        }
        char lower = Character.toLowerCase(word.charAt(at));
        return switch (lower) {
            case 'í', 'ì', 'î', 'ï' -> 'i';
            case 'ó', 'ò', 'ô', 'ö' -> 'o';
            default -> lower;
        };
    }
}

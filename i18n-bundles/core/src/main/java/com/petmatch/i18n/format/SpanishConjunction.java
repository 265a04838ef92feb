package com.petmatch.i18n.format;

/** The Spanish change of sound: <i>y</i> becomes <i>e</i> before the sound i, <i>o</i> becomes <i>u</i> before the sound o. */
final class SpanishConjunction {

    private SpanishConjunction() {}

    static String adapted(String joint, CharSequence next) {
        if (joint.endsWith(" y ")) {
            return soundsLikeI(next) ? joint.substring(0, joint.length() - 2) + "e " : joint;
        }
        return joint.endsWith(" o ") && soundsLikeO(next) ? joint.substring(0, joint.length() - 2) + "u " : joint;
    }

    // Not before hia, hie: there the i is half a consonant.
    private static boolean soundsLikeI(CharSequence word) {
        char first = letter(word, 0);
        if (first == 'i') {
            return true;
        }
        return first == 'h' && letter(word, 1) == 'i' && letter(word, 2) != 'a' && letter(word, 2) != 'e';
    }

    // ocho and once begin with o, so their digits do: 8, 80, 800; 11 as a word of its own.
    private static boolean soundsLikeO(CharSequence word) {
        char first = letter(word, 0);
        if (first == 'o' || first == '8') {
            return true;
        }
        if (first == 'h') {
            return letter(word, 1) == 'o';
        }
        return first == '1' && letter(word, 1) == '1' && (word.length() == 2 || word.charAt(2) == ' ');
    }

    private static char letter(CharSequence word, int at) {
        if (at >= word.length()) {
            return 0;
        }
        char lower = Character.toLowerCase(word.charAt(at));
        return switch (lower) {
            case 'í' -> 'i';
            case 'ó' -> 'o';
            default -> lower;
        };
    }
}

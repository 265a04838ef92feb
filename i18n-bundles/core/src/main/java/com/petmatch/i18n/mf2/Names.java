package com.petmatch.i18n.mf2;

/** Argument names on their way between the syntaxes: a number cannot begin a variable's name, an underscore no argument's. */
final class Names {

    private static final String NUMBERED = "_";

    private Names() {}

    static String variable(String argument) {
        boolean numbered = argument.charAt(0) >= '0' && argument.charAt(0) <= '9';
        return numbered ? NUMBERED + argument : argument;
    }

    static String argument(String variable) {
        return variable.startsWith(NUMBERED) ? variable.substring(NUMBERED.length()) : variable;
    }
}

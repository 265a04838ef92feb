package com.petmatch.payments.paypal;

import java.util.ArrayList;
import java.util.List;

/** The common names in a distinguished name as RFC 2253 writes it; an escaped separator ends nothing. */
final class CommonNames {

    private static final String TYPE = "CN=";

    private CommonNames() {}

    /** The values as they are written: one that needs escapes keeps them, and so equals no plain name. */
    static List<String> in(String distinguishedName) {
        List<String> names = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < distinguishedName.length(); i++) {
            char c = distinguishedName.charAt(i);
            if (c == ',' || c == '+') {
                addName(names, part);
                part.setLength(0);
            } else {
                part.append(c);
                if (c == '\\' && i + 1 < distinguishedName.length()) {
                    part.append(distinguishedName.charAt(++i));
                }
            }
        }
        addName(names, part);
        return names;
    }

    private static void addName(List<String> names, StringBuilder part) {
        String text = part.toString().strip();
        if (text.regionMatches(true, 0, TYPE, 0, TYPE.length())) {
            names.add(text.substring(TYPE.length()));
        }
    }
}

package com.petmatch.i18n.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One message with one set of arguments: what the server prints and what a browser is given to print the same.
 *
 * @param formatJs the arguments for {@code intl-messageformat}, each with its kind: number, amount, date or text
 * @param i18next the same for i18next; empty for a message it cannot say
 * @param structural whether nothing in it depends on the browser's own data but the choice of a form
 * @param dated whether it holds a date or time
 */
record ParityRow(
        String key,
        String server,
        String currency,
        Set<String> tags,
        Map<String, Map<String, String>> formatJs,
        Optional<Map<String, Map<String, String>>> i18next,
        boolean structural,
        boolean dated) {}

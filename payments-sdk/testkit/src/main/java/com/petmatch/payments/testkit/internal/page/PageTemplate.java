package com.petmatch.payments.testkit.internal.page;

import com.petmatch.payments.testkit.internal.openapi.Resources;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup with places: {@code {{name}}} takes a value or a text of the page's language, escaped; {@code {{{name}}}} takes markup
 * made by another template. A place without a value is an error.
 */
final class PageTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\{?)([a-zA-Z.]+)\\}?\\}\\}");

    private final String markup;

    private PageTemplate(String markup) {
        this.markup = markup;
    }

    static PageTemplate of(String name) {
        return new PageTemplate(Resources.text("page/" + name + ".html"));
    }

    String fill(Properties texts, Map<String, String> values) {
        Matcher place = PLACE.matcher(markup);
        StringBuilder filled = new StringBuilder(markup.length() * 2);
        while (place.find()) {
            String name = place.group(2);
            String value = values.getOrDefault(name, texts.getProperty(name));
            if (value == null) {
                throw new IllegalStateException("The page has no value for " + name);
            }
            boolean isMarkup = !place.group(1).isEmpty();
            place.appendReplacement(filled, Matcher.quoteReplacement(isMarkup ? value : escape(value)));
        }
        return place.appendTail(filled).toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

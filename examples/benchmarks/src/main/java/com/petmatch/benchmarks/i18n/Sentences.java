package com.petmatch.benchmarks.i18n;

import java.util.Map;

/** The same messages in each rival's syntax and in three languages: the ones every benchmark of this package renders. */
public enum Sentences {
    ES(
            "es",
            "Tu pago fue aprobado.",
            "{name} compartió una foto de {pet}.",
            "{name} tiene {count, plural, one {# mascota} many {# de mascotas} other {# mascotas}}.",
            "{1} tiene {0,choice,0#{0} mascotas|1#{0} mascota|1<{0} mascotas}."),
    AR(
            "ar-EG",
            "تمت الموافقة على دفعتك.",
            "شارك {name} صورة {pet}.",
            "لدى {name} {count, plural, zero {# حيوان} one {# حيوان} two {# حيوانان} few {# حيوانات} many {# حيوانًا} other {# حيوان}}.",
            "لدى {1} {0,choice,0#{0} حيوان|1#{0} حيوان|2#{0} حيوانان|3#{0} حيوانات|11#{0} حيوانًا|100#{0} حيوان}."),
    RU(
            "ru",
            "Ваш платёж одобрен.",
            "{name} делится фото: {pet}.",
            "{name}: {count, plural, one {# питомец} few {# питомца} many {# питомцев} other {# питомца}}.",
            "{1}: {0,choice,0#{0} питомцев|1#{0} питомец|2#{0} питомца|5#{0} питомцев}.");

    final String tag;
    final String plain;
    final String twoArguments;
    final String plural;
    final String choice;

    Sentences(String tag, String plain, String twoArguments, String plural, String choice) {
        this.tag = tag;
        this.plain = plain;
        this.twoArguments = twoArguments;
        this.plural = plural;
        this.choice = choice;
    }

    /** The pattern with numbered arguments, for those who know no names. */
    String twoNumbered() {
        return twoArguments.replace("{name}", "{0}").replace("{pet}", "{1}");
    }

    /** The plural in MessageFormat 2. */
    String pluralTwo() {
        StringBuilder out = new StringBuilder(".input {$count :number} .match $count");
        String head = plural.substring(0, plural.indexOf("{count"));
        String tail = plural.substring(plural.lastIndexOf('}') + 1);
        String body = plural.substring(plural.indexOf("plural,") + "plural,".length(), plural.lastIndexOf('}'));
        for (String form : body.split("(?<=\\}) ")) {
            String text = form.strip();
            String key = text.substring(0, text.indexOf(' '));
            String words = text.substring(text.indexOf('{') + 1, text.lastIndexOf('}'));
            out.append(' ')
                    .append(key.equals("other") ? "*" : key)
                    .append(" {{")
                    .append(head.replace("{name}", "{$name}"))
                    .append(words.replace("#", "{$count}"))
                    .append(tail)
                    .append("}}");
        }
        return out.toString();
    }

    /** Our bundle file of these messages plus the formats. */
    Map<String, String> bundle() {
        String notes = "#| features demo\n\ndemo.plain=" + plain
                + "\n\n#| param name String\n#| param pet String\ndemo.two=" + twoArguments
                + "\n\n#| param name String\n#| param count int\ndemo.plural=" + plural
                + "\n\n#| param amount Money\ndemo.money={amount, number, currency}"
                + "\n\n#| param at Instant\ndemo.at={at, date, long} {at, time, short}"
                + "\n\n#| param since Instant\ndemo.since={since, relative, auto}"
                + "\n\n#| param names List<String>\ndemo.names={names, list, and}\n";
        return Map.of(tag.equals("ar-EG") ? "ar/demo" : tag + "/demo", notes);
    }
}

package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.MessageNotes;
import com.petmatch.i18n.bundle.MessageOrigin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The notes of a message as the lines that bundle files write, which is also how every exchange format carries them. */
final class NoteLines {

    private static final String ANY_KEY = "any.key";
    /** Before a line that the translation says of itself. */
    private static final String OWN = "own ";

    private NoteLines() {}

    /** Everything about a message but its note. */
    static List<String> of(TextUnit unit) {
        List<String> lines = directives(unit.notes());
        unit.flags().forEach(flag -> lines.add(OWN + flag));
        return lines;
    }

    /** The message that such lines are about. */
    static TextUnit unit(TextUnit plain, String note, List<String> lines) throws FormatException {
        MessageNotes notes =
                read(note, lines.stream().filter(line -> !line.startsWith(OWN)).toList());
        MessageNotes own = read(
                "",
                lines.stream()
                        .filter(line -> line.startsWith(OWN))
                        .map(line -> line.substring(OWN.length()))
                        .toList());
        return new TextUnit(plain.area(), plain.key(), plain.source(), plain.text(), notes, own.flags());
    }

    /** A message nothing is said about. */
    static TextUnit plain(String area, String key, String source, String text) throws FormatException {
        return new TextUnit(area, key, source, text, read("", List.of()), Set.of());
    }

    /** The directives, without {@code #|}. */
    static List<String> directives(MessageNotes notes) {
        List<String> lines = new ArrayList<>();
        notes.parameters()
                .forEach(parameter -> lines.add(
                        "param " + parameter.name() + " " + parameter.type().javaName()));
        if (!notes.markup().isEmpty()) {
            lines.add("markup " + String.join(" ", notes.markup()));
        }
        if (!notes.channel().isEmpty()) {
            lines.add("channel " + notes.channel());
        }
        notes.samples().forEach((name, value) -> lines.add("sample " + name + " \"" + value + "\""));
        if (!notes.terms().isEmpty()) {
            lines.add("terms " + String.join(", ", notes.terms()));
        }
        lines.addAll(notes.flags());
        if (!notes.origin().equals(MessageOrigin.UNKNOWN)) {
            lines.add(origin(notes.origin()));
        }
        return lines;
    }

    static String origin(MessageOrigin origin) {
        return (origin.origin().isEmpty() ? "" : "origin=" + origin.origin() + " ")
                + "reviewed="
                + (origin.reviewed() ? "yes" : "no")
                + (origin.sourceHash().isEmpty() ? "" : " source=" + origin.sourceHash());
    }

    static MessageNotes withOrigin(MessageNotes notes, MessageOrigin origin) {
        return new MessageNotes(
                notes.note(),
                notes.parameters(),
                notes.markup(),
                notes.channel(),
                notes.samples(),
                notes.terms(),
                notes.flags(),
                origin);
    }

    // The bundle reader alone knows what a directive is.
    private static MessageNotes read(String note, List<String> directives) throws FormatException {
        StringBuilder file = new StringBuilder();
        if (!note.isBlank()) {
            file.append("#: ").append(oneLine(note)).append('\n');
        }
        directives.forEach(
                directive -> file.append("#| ").append(oneLine(directive)).append('\n'));
        file.append(ANY_KEY).append("=\n");
        BundleFile read = BundleFile.read(file.toString().getBytes(StandardCharsets.UTF_8));
        if (!read.problems().isEmpty() || read.entries().size() != 1) {
            throw new FormatException("unknown-directive", directives.toString());
        }
        return read.entries().get(0).notes();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}

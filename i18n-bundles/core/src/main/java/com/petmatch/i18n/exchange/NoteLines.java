package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.MessageNotes;
import com.petmatch.i18n.bundle.MessageOrigin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notes of a message as the lines that bundle files write, which is also how every exchange format carries them. */
final class NoteLines {

    private static final String ANY_KEY = "any.key";

    private NoteLines() {}

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

    /** The notes of such lines; empty when one of them is no directive. */
    static Optional<MessageNotes> read(String note, List<String> directives) {
        StringBuilder file = new StringBuilder();
        if (!note.isBlank()) {
            file.append("#: ").append(oneLine(note)).append('\n');
        }
        directives.forEach(
                directive -> file.append("#| ").append(oneLine(directive)).append('\n'));
        file.append(ANY_KEY).append("=\n");
        BundleFile read = BundleFile.read(file.toString().getBytes(StandardCharsets.UTF_8));
        return read.problems().isEmpty() && read.entries().size() == 1
                ? Optional.of(read.entries().get(0)).map(BundleEntry::notes)
                : Optional.empty();
    }

    static MessageNotes withOrigin(MessageNotes notes, MessageOrigin origin) {
        return new MessageNotes(
                notes.note(),
                notes.parameters(),
                notes.markup(),
                notes.channel(),
                notes.samples(),
                notes.flags(),
                origin);
    }

    /**
     * The notes after a person set or took back the sign in a translator's tool: what is signed was made from the source beside it.
     */
    static MessageNotes signed(MessageNotes notes, boolean reviewed, String source) {
        MessageOrigin origin = notes.origin();
        return reviewed == origin.reviewed()
                ? notes
                : withOrigin(
                        notes,
                        new MessageOrigin(
                                origin.origin(),
                                reviewed,
                                reviewed ? MessageOrigin.hash(source) : origin.sourceHash()));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}

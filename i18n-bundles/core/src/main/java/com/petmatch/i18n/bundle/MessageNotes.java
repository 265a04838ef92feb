package com.petmatch.i18n.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the comments before a key say about it. Immutable.
 *
 * @param note words for the translator, or empty
 * @param parameters the declared arguments in their order
 * @param markup the tags that the caller writes
 * @param channel where the text goes, or empty
 * @param samples an example value by argument
 * @param terms the terms of the glossary that every translation must say, whatever words the source has for them
 * @param flags such as {@code same-as-source}, {@code disclaimer}
 * @param origin of a translation
 */
public record MessageNotes(
        String note,
        List<Parameter> parameters,
        Set<String> markup,
        String channel,
        Map<String, String> samples,
        Set<String> terms,
        Set<String> flags,
        MessageOrigin origin) {

    static final Set<String> FLAGS = Set.of("same-as-source", "disclaimer");

    public MessageNotes {
        parameters = List.copyOf(parameters);
        // Most messages have none of these, and there are many messages.
        markup = markup.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(markup));
        samples = samples.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(samples));
        terms = terms.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(terms));
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(flags));
    }

    public Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** Collects the comment lines before one key. */
    static final class Draft {

        private final StringBuilder note = new StringBuilder();
        private final List<Parameter> parameters = new ArrayList<>();
        private final Set<String> markup = new LinkedHashSet<>();
        private String channel = "";
        private final Map<String, String> samples = new LinkedHashMap<>();
        private final Set<String> terms = new LinkedHashSet<>();
        private final Set<String> flags = new LinkedHashSet<>();
        private MessageOrigin origin = MessageOrigin.UNKNOWN;

        void note(String text) {
            note.append(note.length() == 0 || text.isEmpty() ? "" : " ").append(text);
        }

        /** Takes one directive; false when it is not known or ill-formed. */
        boolean directive(String text) {
            int space = text.indexOf(' ');
            String name = space < 0 ? text : text.substring(0, space);
            String rest = space < 0 ? "" : text.substring(space + 1).strip();
            if (name.contains("=")) {
                return origin(text);
            }
            return switch (name) {
                case "param" -> parameter(rest);
                case "markup" -> !rest.isEmpty() && markup.addAll(List.of(rest.split(" +", -1)));
                case "channel" -> channel(rest);
                case "sample" -> sample(rest);
                case "terms" -> terms(rest);
                default -> FLAGS.contains(name) && flags.add(name);
            };
        }

        MessageNotes notes() {
            return new MessageNotes(note.toString(), parameters, markup, channel, samples, terms, flags, origin);
        }

        private boolean channel(String rest) {
            channel = rest;
            return !rest.isEmpty();
        }

        private boolean parameter(String rest) {
            String[] cells = rest.split(" +", -1);
            Optional<ParameterType> type = cells.length == 2 ? ParameterType.of(cells[1]) : Optional.empty();
            type.ifPresent(known -> parameters.add(new Parameter(cells[0], known)));
            return type.isPresent();
        }

        private boolean sample(String rest) {
            int space = rest.indexOf(' ');
            if (space < 0) {
                return false;
            }
            String value = rest.substring(space + 1).strip();
            boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
            samples.put(rest.substring(0, space), quoted ? value.substring(1, value.length() - 1) : value);
            return true;
        }

        // A term may be more words than one, so commas part them.
        private boolean terms(String rest) {
            List<String> names =
                    Stream.of(rest.split(",", -1)).map(String::strip).toList();
            return !names.contains("") && terms.addAll(names);
        }

        private boolean origin(String text) {
            Map<String, String> cells = new LinkedHashMap<>();
            // A single space is split at without a regular expression, and every translation has this line.
            for (String cell : text.split(" ", -1)) {
                int equals = cell.indexOf('=');
                if (!cell.isEmpty()) {
                    cells.put(equals < 0 ? cell : cell.substring(0, equals), cell.substring(equals + 1));
                }
            }
            origin = new MessageOrigin(
                    cells.getOrDefault("origin", ""),
                    cells.getOrDefault("reviewed", "no").equals("yes"),
                    cells.getOrDefault("source", ""));
            return Set.of("origin", "reviewed", "source").containsAll(cells.keySet());
        }
    }
}

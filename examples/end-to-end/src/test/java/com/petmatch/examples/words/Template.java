package com.petmatch.examples.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page template taken apart: what it prints itself, what its expressions print, and the keys it asks for. */
record Template(String name, String source) {

    private static final Path FOLDER = Path.of("../platform/app/src/main/jte");
    private static final Pattern READ_BY_PEOPLE = Pattern.compile(
            "\\b(aria-label|alt|title|placeholder|data-label|data-copied|aria-description)=\"([^\"]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("page\\.(?:text|plain)\\(\"([a-z][a-z0-9.-]*[a-z0-9])\"[,)]");

    static List<Template> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .map(Template::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template read(Path file) {
        try {
            return new Template(FOLDER.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between tags without coming from an expression. */
    String ownText() {
        return withoutCode(source).replaceAll("<[^>]*>", " ").strip();
    }

    /** The attributes that people read or hear, without what expressions put there. */
    List<String> ownAttributes() {
        return READ_BY_PEOPLE
                .matcher(withoutExpressions(source))
                .results()
                .map(attribute -> attribute.group(2))
                .toList();
    }

    /** The string literals inside of expressions. */
    List<String> literals() {
        return expressions(source).stream()
                .flatMap(expression -> LITERAL.matcher(expression).results())
                .map(literal -> literal.group(1))
                .toList();
    }

    /** The keys that it names in full. */
    List<String> keys() {
        return KEY.matcher(source).results().map(key -> key.group(1)).toList();
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<String> expressions(String template) {
        Stream.Builder<String> found = Stream.builder();
        int start = template.indexOf("${");
        while (start >= 0) {
            int end = closing(template, start + 2, '{', '}');
            found.add(template.substring(start + 2, end - 1));
            start = template.indexOf("${", end);
        }
        return found.build().toList();
    }

    /** The template without its own language: imports, parameters, control structures, calls, expressions. */
    private static String withoutCode(String template) {
        String text = template.replaceAll("(?m)^@(import|param) .*$", "").replaceAll("(?m)^!\\{.*}$", "");
        text = withoutExpressions(text);
        text = withoutCalls(text);
        return text.replaceAll("@(else|endif|endfor|elseif|if|for)\\b", " ");
    }

    private static String withoutExpressions(String template) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        int start = template.indexOf("${");
        while (start >= 0) {
            kept.append(template, at, start);
            at = closing(template, start + 2, '{', '}');
            start = template.indexOf("${", at);
        }
        return kept.append(template.substring(at)).toString();
    }

    /** Drops the arguments of calls and conditions, but keeps the content blocks inside them. */
    private static String withoutCalls(String template) {
        Matcher call =
                Pattern.compile("@(template\\.[A-Za-z_.]+|if|elseif|for)\\(").matcher(template);
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (call.find(at)) {
            kept.append(template, at, call.start());
            at = closing(template, call.end(), '(', ')');
            kept.append(blocks(template.substring(call.end(), at - 1)));
        }
        return kept.append(template.substring(at)).toString();
    }

    private static String blocks(String arguments) {
        StringBuilder blocks = new StringBuilder(" ");
        int start = arguments.indexOf("@`");
        while (start >= 0) {
            int end = endOfBlock(arguments, start + 2);
            blocks.append(withoutCalls(arguments.substring(start + 2, end))).append(' ');
            start = arguments.indexOf("@`", end);
        }
        return blocks.toString();
    }

    private static int endOfBlock(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '`') {
                depth += i > 0 && text.charAt(i - 1) == '@' ? 1 : -1;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return text.length();
    }

    private static int closing(String text, int from, char open, char close) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new AssertionError("Never closed in " + text);
    }
}

package com.petmatch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words live in i18n-bundles: what stands between tags, or in an attribute that people read, is an expression. */
class TemplatesHoldNoWordsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern READ_BY_PEOPLE = Pattern.compile(
            "\\b(aria-label|alt|title|placeholder|data-label|data-copied|aria-description)=\"([^\"]*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @Test
    void noTemplateHoldsAWord() throws IOException {
        for (Path template : templates()) {
            String text = withoutCode(Files.readString(template));
            assertThat(LETTER.matcher(text.replaceAll("<[^>]*>", " ")).find())
                    .as(template + ": " + text.strip())
                    .isFalse();
        }
    }

    @Test
    void noAttributeThatPeopleReadHoldsAWord() throws IOException {
        for (Path template : templates()) {
            Matcher attribute = READ_BY_PEOPLE.matcher(withoutExpressions(Files.readString(template)));
            while (attribute.find()) {
                assertThat(LETTER.matcher(attribute.group(2)).find())
                        .as(template + ": " + attribute.group())
                        .isFalse();
            }
        }
    }

    @Test
    void findsAPlantedWord() {
        String planted = "@param String name\n<p class=\"card\">${name} Hello</p>";

        assertThat(withoutCode(planted).replaceAll("<[^>]*>", " "))
                .contains("Hello")
                .doesNotContain("name", "card");
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
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

package com.petmatch.security.firewall;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds template expressions that compute or reach into the server; a placeholder with a name is honest. */
final class TemplateDetector implements CharDetector {

    static final FirewallRule EXPRESSION = Rules.sure(AttackFamily.SSTI, "expression");
    static final FirewallRule DIRECTIVE = Rules.sure(AttackFamily.SSTI, "directive");
    static final FirewallRule PLACEHOLDER = Rules.possible(AttackFamily.SSTI, "placeholder");

    private static final int SPAN = 256;
    private static final int PRODUCT_SPAN = 32;
    private static final List<String> OPENINGS =
            List.of("{{", "${", "#{", "*{", "@{", "~{", "<%", "[[${", "[#", "@(", "{%");
    /** What an expression holds that reaches into a server. */
    private static final Choices REACHES = Choices.of(List.of(
            "__",
            "config.",
            "config}",
            "config|",
            "config[",
            "config.items",
            "self.",
            "self}",
            "request}",
            "self[",
            "request.",
            "request[",
            "request|",
            "settings.",
            ".constructor",
            "['constructor",
            "|attr",
            "| attr",
            "lipsum",
            "cycler",
            "joiner",
            "namespace(",
            "_self",
            "range.",
            "app.request",
            "dump(",
            "system",
            "exec",
            "popen",
            "eval",
            "import",
            "require(",
            "process.",
            "global",
            "getclass",
            "forname",
            ".class",
            "runtime",
            "t(java",
            "t(org",
            "new(",
            "?new",
            "file(",
            "file.",
            "dir.",
            "io.",
            "readlines",
            "subprocess",
            "os.",
            "|filter",
            "|map(",
            "|sort(",
            "|reduce(",
            "phpinfo",
            "passthru",
            "`",
            "env.",
            "environ",
            "smarty.",
            "{php",
            "assign(",
            "#with",
            "lookup ",
            "$on",
            "$eval",
            "objectcontext",
            "openfile",
            "url_for.",
            "get_flashed",
            "undefined.",
            "sandbox",
            "bean.",
            "@java",
            "class.inspect",
            "debug",
            "javascript:",
            "alert("));

    private static final List<String> DIRECTIVES = List.of(
            "<#assign",
            "<#include",
            "<#import",
            "<#list",
            "<@",
            "#set($",
            "#set ($",
            "#set( $",
            "#foreach($",
            "#include(",
            "#parse(",
            "#evaluate(",
            "{php}",
            "{%import",
            "{% import",
            "{%include",
            "{% include",
            "{%extends",
            "{% extends",
            "{%debug",
            "{% debug",
            "{% load",
            "{%load",
            "{% set",
            "{%set",
            "{%for",
            "{% for",
            "{% raw",
            "{%with",
            "{% with",
            "{% block",
            "{%block",
            "{% macro",
            "{% call",
            "{% filter",
            "{% autoescape",
            "{% sandbox",
            "{% set",
            "{literal}",
            "{system(",
            "{$smarty",
            "{if system",
            "{if phpinfo",
            "{include",
            "$class.inspect",
            "<%=`",
            "<%= `",
            "<% import",
            "<%@",
            "<!--#exec",
            "<!--#include",
            "<!--#echo",
            "<!--#printenv",
            "#@",
            "{{.}}",
            "${.",
            "@html.raw(",
            "@system.",
            "{{printf ",
            "{{html ",
            "{passthru",
            "{exec",
            "{fetch",
            "$!{",
            "${{<%[",
            "{{#with",
            "{{=",
            "{math ",
            "{eval ");

    private final Phrases directives = Phrases.of(new Phrases.Table(
            DIRECTIVE,
            (text, start, end) -> isDirective(text, start, end),
            DIRECTIVES.stream().distinct().toList()));

    @Override
    public List<FirewallRule> rules() {
        return List.of(EXPRESSION, DIRECTIVE, PLACEHOLDER);
    }

    @Override
    public Set<String> literals() {
        Set<String> literals = new HashSet<>(directives.literals());
        literals.addAll(OPENINGS);
        literals.add("{");
        return Set.copyOf(literals);
    }

    @Override
    public void read(CharSequence text, Consumer<FirewallRule> found) {
        directives.read(text, found);
        int at = 0;
        while (at < text.length()) {
            at = opening(text, at, found);
        }
    }

    // "#@" and "<@" stand in honest text too: only before the name of a macro they are one.
    private static boolean isDirective(CharSequence text, int start, int end) {
        boolean macro = Glyphs.at(text, end - 1) == '@' && end - start == 2;
        return !macro
                || (Glyphs.isLetter(Glyphs.at(text, end))
                        && Glyphs.find(text, end, 64, '/') > 0
                        && Glyphs.find(text, end, 64, '>') > 0);
    }

    /** Reads the expression that opens here, if one does; the place to go on. */
    private static int opening(CharSequence text, int at, Consumer<FirewallRule> found) {
        char c = text.charAt(at);
        char next = Glyphs.at(text, at + 1);
        boolean doubled = c == '{' && next == '{';
        boolean marked = (next == '{' && "$#*@~".indexOf(c) >= 0) || (c == '{' && next == '%');
        boolean tagged = c == '<' && next == '%';
        boolean razor = c == '@' && next == '(';
        boolean single = c == '{' && Glyphs.isDigit(next);
        if (doubled || marked || tagged || razor) {
            int end = end(text, at + 2, SPAN, tagged ? '%' : razor ? ')' : '}');
            judge(text, at + 2, end, found);
            return Math.max(at + 2, end);
        }
        if (single && isProduct(text, at + 1, end(text, at + 1, PRODUCT_SPAN, '}'))) {
            found.accept(EXPRESSION);
        }
        return at + 1;
    }

    private static int end(CharSequence text, int from, int span, char close) {
        int end = Glyphs.find(text, from, span, close);
        return end < 0 ? Math.min(text.length(), from + span) : end;
    }

    private static void judge(CharSequence text, int from, int end, Consumer<FirewallRule> found) {
        found.accept(PLACEHOLDER);
        boolean reaches = false;
        for (int at = from; at < end && !reaches; at++) {
            reaches = REACHES.startAt(text, at);
        }
        if (reaches || hasProduct(text, from, end)) {
            found.accept(EXPRESSION);
        }
    }

    /** Whether two numbers or texts are calculated with: what probes for a template engine do. */
    private static boolean hasProduct(CharSequence text, int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if ("*+-/".indexOf(c) >= 0
                    && isOperand(Glyphs.at(text, Glyphs.blankBefore(text, at)))
                    && isOperand(Glyphs.at(text, Glyphs.skipBlank(text, at + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOperand(char c) {
        return Glyphs.isDigit(c) || c == '\'' || c == '"';
    }

    /** Whether there is nothing but one product of numbers, as {@code {7*7}}. */
    private static boolean isProduct(CharSequence text, int from, int end) {
        int first = Glyphs.skipDigits(text, from, 6);
        boolean star = first > from && Glyphs.at(text, first) == '*';
        int second = Glyphs.skipDigits(text, first + 1, 6);
        return star && second > first + 1 && second == end && Glyphs.at(text, end) == '}';
    }
}

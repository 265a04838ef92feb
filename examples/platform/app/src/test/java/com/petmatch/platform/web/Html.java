package com.petmatch.platform.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page taken apart strictly: every element closed in order, every attribute quoted or bare, as our templates write them. */
final class Html {

    private static final Set<String> VOID = Set.of("input", "meta", "link", "br", "img");
    private static final Set<String> NO_BLOCK_INSIDE = Set.of("p", "h1", "h2", "h3", "summary", "label", "button");
    private static final Set<String> BLOCK =
            Set.of("p", "div", "ul", "ol", "form", "table", "section", "article", "dl", "h1", "h2", "h3");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\\s+[^\\s=>/\"']+(?:=\"[^\"]*\"|='[^']*')?)*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=>/\"']+)(?:=\"([^\"]*)\"|='([^']*)')?");

    /** One element with its attributes and the elements around it. */
    record Element(String name, Map<String, String> attributes, List<String> around) {}

    final List<Element> elements = new ArrayList<>();
    final List<String> texts = new ArrayList<>();
    final Set<String> ids = new TreeSet<>();

    Html(String page) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(page);
        int end = page.startsWith("<!doctype html>") ? "<!doctype html>".length() : 0;
        while (tag.find(end)) {
            text(page.substring(end, tag.start()));
            end = tag.end();
            if (tag.group(1).isEmpty()) {
                opened(tag, open);
            } else if (open.isEmpty() || !open.peek().equals(tag.group(2))) {
                throw new AssertionError(
                        "</" + tag.group(2) + "> closes " + open + " near " + around(page, tag.start()));
            } else {
                open.pop();
            }
        }
        text(page.substring(end));
        if (!open.isEmpty()) {
            throw new AssertionError("Never closed: " + open);
        }
    }

    private void opened(Matcher tag, Deque<String> open) {
        String name = tag.group(2);
        if (BLOCK.contains(name) && open.stream().anyMatch(NO_BLOCK_INSIDE::contains)) {
            throw new AssertionError("<" + name + "> inside " + open);
        }
        Map<String, String> attributes = attributes(tag.group(3));
        String id = attributes.get("id");
        if (id != null && !ids.add(id)) {
            throw new AssertionError("Twice on one page: id " + id);
        }
        elements.add(new Element(name, attributes, List.copyOf(open)));
        if (!VOID.contains(name) && tag.group(4).isEmpty()) {
            open.push(name);
        }
    }

    private void text(String between) {
        if (between.indexOf('<') >= 0 || between.indexOf('>') >= 0) {
            throw new AssertionError("Unescaped mark-up in text: " + between.strip());
        }
        if (!between.isBlank()) {
            texts.add(between.strip());
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            attributes.put(attribute.group(1), value == null ? "" : value);
        }
        return attributes;
    }

    private static String around(String page, int at) {
        return page.substring(Math.max(0, at - 120), Math.min(page.length(), at + 60));
    }
}

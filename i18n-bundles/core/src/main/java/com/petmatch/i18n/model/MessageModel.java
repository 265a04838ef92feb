package com.petmatch.i18n.model;

import java.util.List;

/**
 * One message, whatever syntax it was written in: either one pattern, or a table of variants chosen by selectors.
 *
 * <p>A selector names a declaration; a variant has one key a selector. Variants are tried for the best match column by
 * column: an exact number before a category or word before {@link Variant#ANY}. Immutable.
 *
 * @param declarations the values that selectors look at
 * @param selectors names of declarations, one a column; none for a message without choice
 * @param variants the rows, at least one
 */
public record MessageModel(List<Declaration> declarations, List<String> selectors, List<Variant> variants) {

    public MessageModel {
        declarations = List.copyOf(declarations);
        selectors = List.copyOf(selectors);
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one variant, got none");
        }
    }

    /** A message without choice. */
    public static MessageModel of(Pattern pattern) {
        return new MessageModel(List.of(), List.of(), List.of(new Variant(List.of(), pattern)));
    }

    /** The declaration behind one selector column. */
    public Declaration declaration(int column) {
        String name = selectors.get(column);
        return declarations.stream()
                .filter(declaration -> declaration.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No declaration named " + name));
    }
}

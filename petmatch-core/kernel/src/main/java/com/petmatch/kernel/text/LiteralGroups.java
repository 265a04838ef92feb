package com.petmatch.kernel.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says in one Aho-Corasick pass which of up to 64 groups have a literal in a text: one table step a character, whatever
 * the text and however many literals there are, and nothing is allocated.
 *
 * <p>Upper and lower case are the same, character by character and without a locale. Immutable and safe for concurrent
 * use.
 */
public final class LiteralGroups {

    /** A result has one bit for each. */
    public static final int MAX_GROUPS = 64;

    private final LiteralAutomaton automaton;
    private final long[] groupsByState;

    private LiteralGroups(Map<String, Long> groupsByLiteral) {
        List<String> literals = List.copyOf(groupsByLiteral.keySet());
        automaton = LiteralAutomaton.of(literals, true);
        groupsByState = new long[automaton.size()];
        for (int state = 0; state < groupsByState.length; state++) {
            for (int hit = automaton.hit(state); hit >= 0; hit = automaton.shorterHit(hit)) {
                groupsByState[state] |= groupsByLiteral.getOrDefault(literals.get(automaton.literalAt(hit)), 0L);
            }
        }
    }

    /** Groups in their order; a literal may stand in several, and a group without literals is never found. */
    public static LiteralGroups ignoringCase(List<? extends Collection<String>> groups) {
        if (groups.size() > MAX_GROUPS) {
            throw new IllegalArgumentException("Expected at most 64 groups, got " + groups.size());
        }
        Map<String, Long> folded = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (String literal : groups.get(group)) {
                String key = folded(literal);
                order.add(key);
                folded.merge(key, 1L << group, (one, other) -> one | other);
            }
        }
        Map<String, Long> ordered = new LinkedHashMap<>();
        order.forEach(key -> ordered.put(key, folded.getOrDefault(key, 0L)));
        return new LiteralGroups(ordered);
    }

    /** The groups with a literal in the text: bit 0 for the first group. */
    public long in(CharSequence text) {
        long found = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            row = automaton.next(row, text.charAt(i));
            found |= groupsByState[automaton.state(row)];
        }
        return found;
    }

    private static String folded(String literal) {
        if (literal.isEmpty()) {
            throw new IllegalArgumentException("Expected literals of one character or more, got an empty one");
        }
        char[] chars = literal.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(Character.toUpperCase(chars[i]));
        }
        return new String(chars);
    }
}

package com.petmatch.security.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells each rule of a value once and knows which were told, so that nobody looks around a place for what is known: the
 * surroundings would be read again at each of many hits. One reading.
 */
final class FoundOnce implements Consumer<FirewallRule> {

    private final Consumer<FirewallRule> found;
    private final List<FirewallRule> told = new ArrayList<>(4);

    FoundOnce(Consumer<FirewallRule> found) {
        this.found = found;
    }

    @Override
    public void accept(FirewallRule rule) {
        if (!has(rule)) {
            told.add(rule);
            found.accept(rule);
        }
    }

    boolean has(FirewallRule rule) {
        return told.contains(rule);
    }
}

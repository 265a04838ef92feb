package com.petmatch.security.firewall;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads one decoded value the way its victim would. Stateless, linear in the value, safe for concurrent use. */
public interface Detector {

    /** All that it may find. */
    List<FirewallRule> rules();

    /**
     * Lower-case literals, one of which every value contains, ignoring case, in which it can find something; empty when
     * it must be asked about every value.
     */
    Set<String> literals();

    /**
     * Tells each rule that the value breaks, some perhaps more than once.
     *
     * @param value one decoded value, never a whole request
     */
    void detect(String value, Consumer<FirewallRule> found);
}

package com.petmatch.security.firewall;

import java.util.function.Consumer;

/** A detector that reads any sequence of characters, so that its steps can be counted. */
interface CharDetector extends Detector {

    void read(CharSequence text, Consumer<FirewallRule> found);

    @Override
    default void detect(String value, Consumer<FirewallRule> found) {
        read(value, found);
    }
}

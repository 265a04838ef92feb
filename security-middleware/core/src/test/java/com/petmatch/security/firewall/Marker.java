package com.petmatch.security.firewall;

import com.petmatch.security.decision.Evidence.Severity;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A host's own detector, which finds a word and tells it twice. */
final class Marker implements Detector {

    private static final FirewallRule RULE =
            new FirewallRule("test.mark", AttackFamily.SHELL, Severity.WARNING, Confidence.HIGH);

    @Override
    public List<FirewallRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<String> literals() {
        return Set.of("mark");
    }

    @Override
    public void detect(String value, Consumer<FirewallRule> found) {
        found.accept(RULE);
        found.accept(RULE);
    }
}

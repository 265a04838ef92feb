package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the catalogue knows of the host it attacks. Immutable; its text names no credential. */
public final class TargetFacts {

    private final String authority;
    private final Map<Fact, String> values;
    private final Set<Control> controls;

    private TargetFacts(Builder builder) {
        authority = builder.authority;
        values = new EnumMap<>(builder.values);
        controls = EnumSet.copyOf(builder.controls);
    }

    /**
     * Starts with what every host has.
     *
     * @param authority the {@code Host} that clients send, such as {@code pets.example}
     */
    public static Builder builder(String authority) {
        return new Builder(authority);
    }

    public String authority() {
        return authority;
    }

    /** The origin that browsers send for pages of this host. */
    public String origin() {
        return "https://" + authority;
    }

    public boolean has(Fact fact) {
        return values.containsKey(fact);
    }

    public boolean has(Control control) {
        return controls.contains(control);
    }

    /** The value of a fact; one that is missing is a misuse by the scenario that did not name it as a need. */
    public String value(Fact fact) {
        return find(fact).orElseThrow(() -> new IllegalArgumentException("Expected the fact " + fact));
    }

    public Optional<String> find(Fact fact) {
        return Optional.ofNullable(values.get(fact));
    }

    /** Whether the host believes what a client at this address says about addresses. */
    boolean trusts(IpAddress peer) {
        return find(Fact.TRUSTED_PROXIES)
                .flatMap(AddressPrefix::parse)
                .filter(prefix -> prefix.contains(peer))
                .isPresent();
    }

    @Override
    public String toString() {
        return "TargetFacts[" + authority + ", " + values.keySet() + ", " + controls + "]";
    }

    /** Collects facts. One thread at a time. */
    public static final class Builder {

        private final String authority;
        private final Map<Fact, String> values = new EnumMap<>(Fact.class);
        private final Set<Control> controls = EnumSet.noneOf(Control.class);

        private Builder(String authority) {
            this.authority = authority;
        }

        public Builder with(Fact fact, String value) {
            values.put(fact, value);
            return this;
        }

        public Builder with(Control control) {
            controls.add(control);
            return this;
        }

        public TargetFacts build() {
            return new TargetFacts(this);
        }
    }
}

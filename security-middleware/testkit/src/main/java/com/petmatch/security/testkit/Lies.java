package com.petmatch.security.testkit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a {@link SoftPasskey} says untruly; each lie alone must be enough to be refused. Immutable. */
public final class Lies {

    /** A flag or signature that is wrong. */
    public enum Fault {
        /** Nobody touched it. */
        ABSENT,
        /** The person was not verified. */
        UNVERIFIED,
        BOGUS_SIGNATURE,
        /** The page was in a frame of another origin. */
        FRAMED,
        /** The counter says zero, as of authenticators that do not count. */
        UNCOUNTED
    }

    /** A text that is replaced. */
    public enum Field {
        ORIGIN,
        RELYING_PARTY,
        CHALLENGE,
        TYPE,
        USER_HANDLE
    }

    private final Set<Fault> faults;
    private final Map<Field, String> fields;

    private Lies(Set<Fault> faults, Map<Field, String> fields) {
        this.faults = faults;
        this.fields = fields;
    }

    public static Lies none() {
        return new Lies(EnumSet.noneOf(Fault.class), new EnumMap<>(Field.class));
    }

    public static Lies of(Fault fault) {
        return new Lies(EnumSet.of(fault), new EnumMap<>(Field.class));
    }

    public static Lies of(Field field, String value) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(field, value);
        return new Lies(EnumSet.noneOf(Fault.class), fields);
    }

    Optional<String> origin() {
        return Optional.ofNullable(fields.get(Field.ORIGIN));
    }

    Optional<String> relyingParty() {
        return Optional.ofNullable(fields.get(Field.RELYING_PARTY));
    }

    Optional<String> challenge() {
        return Optional.ofNullable(fields.get(Field.CHALLENGE));
    }

    Optional<String> type() {
        return Optional.ofNullable(fields.get(Field.TYPE));
    }

    Optional<String> userHandle() {
        return Optional.ofNullable(fields.get(Field.USER_HANDLE));
    }

    boolean absent() {
        return faults.contains(Fault.ABSENT);
    }

    boolean unverified() {
        return faults.contains(Fault.UNVERIFIED);
    }

    boolean bogusSignature() {
        return faults.contains(Fault.BOGUS_SIGNATURE);
    }

    boolean framed() {
        return faults.contains(Fault.FRAMED);
    }

    boolean uncounted() {
        return faults.contains(Fault.UNCOUNTED);
    }
}

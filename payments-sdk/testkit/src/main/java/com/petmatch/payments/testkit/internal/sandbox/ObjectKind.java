package com.petmatch.payments.testkit.internal.sandbox;

/** A table of a provider's state and how the ids of its rows look. Implemented by an enum of each provider. */
public interface ObjectKind {

    /** Letters and digits. */
    String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** The name in the journal, which an enum has already. */
    String name();

    /** What every id begins with, may be empty. */
    String prefix();

    /** How many characters follow the prefix. */
    int idLength();

    /** The characters that follow the prefix. */
    default String alphabet() {
        return BASE62;
    }
}

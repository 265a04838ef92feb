package com.petmatch.security.keys;

/** What an issuer's key set says about a key id. */
public sealed interface KeyLookup {

    /** The one answer for ids that are not there. */
    Unknown UNKNOWN = new Unknown();

    record Found(VerificationKey key) implements KeyLookup {}

    /** The set is current and has no such key. */
    record Unknown() implements KeyLookup {}

    /** No usable set: the issuer cannot be asked and the last good set is too old. */
    record Unavailable() implements KeyLookup {}
}

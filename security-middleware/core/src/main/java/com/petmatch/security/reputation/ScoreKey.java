package com.petmatch.security.reputation;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import java.util.UUID;

/**
 * Whom points and bans are about. An account and the network it comes from are apart: what one does never counts against
 * the other.
 */
public sealed interface ScoreKey {

    /** A client network, as limits count it. */
    record Network(AddressPrefix prefix) implements ScoreKey {

        @Override
        public String toString() {
            return NETWORK + prefix;
        }
    }

    /** Somebody who is signed in. */
    record Account(SubjectId subject) implements ScoreKey {

        @Override
        public String toString() {
            return ACCOUNT + subject.value();
        }
    }

    /** How the text of a network starts. */
    String NETWORK = "net:";

    /** How the text of an account starts. */
    String ACCOUNT = "sub:";

    static ScoreKey of(AddressPrefix prefix) {
        return new Network(prefix);
    }

    static ScoreKey of(SubjectId subject) {
        return new Account(subject);
    }

    /** One address, as a network of its own. */
    static ScoreKey of(IpAddress address) {
        return new Network(AddressPrefix.of(address, address.isIpv4() ? 32 : 128));
    }

    /** Reads what {@code toString} wrote: the form that stores keep. */
    static ScoreKey parse(String text) {
        if (text.startsWith(ACCOUNT)) {
            return of(new SubjectId(UUID.fromString(text.substring(ACCOUNT.length()))));
        }
        String prefix = text.startsWith(NETWORK) ? text.substring(NETWORK.length()) : "";
        return AddressPrefix.parse(prefix)
                .map(ScoreKey::of)
                .orElseThrow(() -> new IllegalArgumentException("Expected net: and a prefix, or sub: and an id"));
    }
}

package com.petmatch.payments.gateway;

/**
 * A provider's own word, kept as it came, because vocabularies grow without notice.
 *
 * @param raw 200 characters at most; longer ones are cut
 */
public record GatewayCode(String raw) {

    private static final int MAX_LENGTH = 200;

    public GatewayCode {
        raw = raw.length() <= MAX_LENGTH ? raw : raw.substring(0, MAX_LENGTH);
    }

    @Override
    public String toString() {
        return raw;
    }
}

package com.petmatch.platform.parts;

/**
 * One setting that cannot be accepted.
 *
 * @param key the property, such as {@code petmatch.server.port}
 * @param value what was given; a secret shows as {@code (hidden)}, an absent one as {@code (absent)}
 * @param expected what would be accepted
 */
record SettingProblem(String key, String value, String expected) {

    @Override
    public String toString() {
        return key + " is " + value + ", expected " + expected;
    }
}

package com.petmatch.payments.testkit.wire;

import com.petmatch.payments.gateway.GatewayId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A difference somebody looked at and let stand.
 *
 * @param requests in which it occurs; it must occur in each of them
 * @param sdk what the SDK says, where {@code *} is any text, but not none
 * @param reason why it stands
 */
record AllowedDifference(
        GatewayId gateway, List<String> requests, Cell cell, String name, String sdk, String ours, String reason) {

    AllowedDifference {
        requests = List.copyOf(requests);
    }

    boolean covers(Difference found) {
        return found.gateway().equals(gateway)
                && found.cell() == cell
                && found.name().equals(name)
                && requests.contains(found.request())
                && fits(sdk, found.sdk())
                && fits(ours, found.ours());
    }

    private static boolean fits(String expected, String found) {
        boolean isAbsent = found.equals(Difference.ABSENT);
        if (isAbsent || expected.equals(Difference.ABSENT)) {
            return found.equals(expected);
        }
        String pattern =
                Arrays.stream(expected.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
        return found.matches(pattern);
    }
}

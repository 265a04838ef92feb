package com.petmatch.security.firewall;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.time.Instant;
import java.util.Map;

/**
 * Lets a rule pass in one place for a while.
 *
 * @param route as {@code RouteId} writes it, or {@code *} for all
 * @param field a name, or {@code *} for all
 * @param ruleId a rule, or a family with {@code .*}
 * @param reason for the audit; 1 to 256 characters
 * @param expires from then on the rule counts again
 */
public record Exclusion(String route, String field, String ruleId, String reason, Instant expires) {

    public Exclusion {
        boolean everything = ruleId.equals("*") || (route.equals("*") && field.equals("*") && ruleId.endsWith("*"));
        if (everything || ruleId.isEmpty() || route.isEmpty() || field.isEmpty()) {
            throw misuse("Expected an exclusion of a rule somewhere, got one of " + ruleId + " everywhere");
        }
        if (reason.isBlank() || reason.length() > 256) {
            throw misuse("Expected a reason of 1 to 256 characters for the exclusion of " + ruleId);
        }
    }

    /** Whether it lets nothing pass any more. */
    public boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }

    boolean covers(String someRoute, String someField, String rule) {
        boolean family = ruleId.endsWith(".*") && rule.startsWith(ruleId.substring(0, ruleId.length() - 1));
        return (family || ruleId.equals(rule))
                && (route.equals("*") || route.equals(someRoute))
                && (field.equals("*") || field.equals(someField));
    }

    private static SecurityMisuseException misuse(String message) {
        return new SecurityMisuseException(SecurityErrors.FIREWALL_SETTINGS, message, Map.of());
    }
}

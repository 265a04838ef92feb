package com.petmatch.security.access;

import java.util.List;
import java.util.Optional;

/**
 * Why a check ended as it did. For operators only: it names rules and roles that the one who asked need not know of.
 *
 * @param decidedBy the denial that refused, or the grant that granted; empty when no rule allowed it
 * @param rolePath from a role that the principal carries to the one whose rule decided; empty for a rule of the subject
 * @param nearestMissing the grant that would have been enough, taken from the nearest role that has one; empty when the
 *     permission was granted, forbidden, or refused because of somebody else's acting
 */
public record AccessExplanation(
        AccessOutcome outcome, Optional<AccessRule> decidedBy, List<RoleId> rolePath, Optional<Grant> nearestMissing) {

    public AccessExplanation {
        rolePath = List.copyOf(rolePath);
    }
}

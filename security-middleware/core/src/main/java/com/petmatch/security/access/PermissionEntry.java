package com.petmatch.security.access;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.access.AccessOutcome.Granted;
import com.petmatch.security.access.AccessOutcome.Refused;
import com.petmatch.security.error.SecurityErrors;

/** One permission as the compiled policy knows it: its numbers and its answers, made once so that a check makes none. */
final class PermissionEntry {

    private final Permission permission;
    private final int[] numbers;
    private final boolean sensitive;
    private final AccessOutcome granted;
    private final AccessOutcome byPermission;
    private final AccessOutcome byTenant;
    private final AccessOutcome byOwner;
    private final AccessOutcome byImpersonation;

    PermissionEntry(Permission permission, int[] numbers, boolean sensitive) {
        this.permission = permission;
        this.numbers = numbers;
        this.sensitive = sensitive;
        granted = new Granted(permission);
        byPermission = refused(SecurityErrors.ACCESS_PERMISSION);
        byTenant = refused(SecurityErrors.ACCESS_TENANT);
        byOwner = refused(SecurityErrors.ACCESS_OWNER);
        byImpersonation = refused(SecurityErrors.ACCESS_IMPERSONATION);
    }

    Permission permission() {
        return permission;
    }

    AccessOutcome decide(RoleBits held, boolean impersonated, boolean sameTenant, boolean own) {
        boolean everywhere = false;
        boolean inTenant = false;
        boolean onOwn = false;
        for (int number : numbers) {
            if (held.denies(number)) {
                return byPermission;
            }
            everywhere |= held.allowsEverywhere(number);
            inTenant |= held.allowsInTenant(number);
            onOwn |= held.allowsOwn(number);
        }
        if (sensitive && impersonated) {
            return byImpersonation;
        }
        if (everywhere || (sameTenant && (inTenant || (onOwn && own)))) {
            return granted;
        }
        if (!sameTenant) {
            return byTenant;
        }
        return onOwn ? byOwner : byPermission;
    }

    private AccessOutcome refused(ErrorCode code) {
        return new Refused(permission, code);
    }
}

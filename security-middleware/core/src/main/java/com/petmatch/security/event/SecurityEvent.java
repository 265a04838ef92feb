package com.petmatch.security.event;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.decision.Decision;
import java.time.Instant;

/** Something the controls saw or did, told in-process. Events hold ids, codes and networks, never secrets. */
public sealed interface SecurityEvent {

    TenantId tenant();

    Instant at();

    /** A request was decided about; sent for every one. */
    record RequestDecided(
            TenantId tenant, Instant at, String requestId, String routeId, AddressPrefix client, Decision decision)
            implements SecurityEvent {}

    /** A stage threw; its fail mode decided. */
    record StageFailed(TenantId tenant, Instant at, String stage, String failMode, Throwable cause)
            implements SecurityEvent {}

    /** Somebody proved a password. */
    record LoginSucceeded(TenantId tenant, Instant at, SubjectId subject, AddressPrefix client)
            implements SecurityEvent {}

    /** An attempt was refused or delayed; the account is not named, because it may not exist. */
    record LoginRefused(TenantId tenant, Instant at, AddressPrefix client, ErrorCode code) implements SecurityEvent {}

    /** A password was changed or reset, and all sessions of the subject ended: the host tells the person. */
    record PasswordChanged(TenantId tenant, Instant at, SubjectId subject, boolean byReset) implements SecurityEvent {}

    /** A proxy header that is not believed names another client: an attempt, or a proxy that is set wrong. */
    record AddressConflict(TenantId tenant, Instant at, String requestId, AddressPrefix client)
            implements SecurityEvent {}

    /** A request asked to be taken for another method than its own, and was not. */
    record MethodOverrideIgnored(TenantId tenant, Instant at, String requestId, AddressPrefix client)
            implements SecurityEvent {}

    /** Another version of the rules is used. */
    record PolicyReplaced(TenantId tenant, Instant at, long version) implements SecurityEvent {}

    /** A document of rules was refused, and the old one is used on. */
    record PolicyRefused(TenantId tenant, Instant at, String fault, String detail) implements SecurityEvent {}
}

package com.petmatch.security.event;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.decision.Decision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something the controls saw or did, told in-process. Events hold ids, codes and networks, never secrets. */
public sealed interface SecurityEvent {

    TenantId tenant();

    Instant at();

    /** What is about one known person. */
    sealed interface AboutSubject extends SecurityEvent {

        SubjectId subject();
    }

    /** What came from one client network. */
    sealed interface FromNetwork extends SecurityEvent {

        AddressPrefix client();
    }

    /** A request was decided about; sent for every one. */
    record RequestDecided(
            TenantId tenant, Instant at, String requestId, String routeId, AddressPrefix client, Decision decision)
            implements FromNetwork {}

    /** A stage threw; its fail mode decided. */
    record StageFailed(TenantId tenant, Instant at, String stage, String failMode, Throwable cause)
            implements SecurityEvent {}

    /** Somebody proved a password. */
    record LoginSucceeded(TenantId tenant, Instant at, SubjectId subject, AddressPrefix client)
            implements AboutSubject, FromNetwork {}

    /** An attempt was refused or delayed; the account is not named, because it may not exist. */
    record LoginRefused(TenantId tenant, Instant at, AddressPrefix client, ErrorCode code) implements FromNetwork {}

    /** A password was changed or reset, and all sessions of the subject ended: the host tells the person. */
    record PasswordChanged(TenantId tenant, Instant at, SubjectId subject, boolean byReset) implements AboutSubject {}

    /**
     * A way to sign in was added or removed: the host tells the person. With a passkey or an authenticator app all
     * sessions of the subject ended too; recovery codes only stand in for another factor and end none.
     *
     * @param added false when it was removed
     */
    record FactorChanged(TenantId tenant, Instant at, SubjectId subject, Kind kind, boolean added)
            implements AboutSubject {

        /** Which way. */
        public enum Kind {
            PASSKEY,
            TOTP,
            RECOVERY_CODES
        }
    }

    /** An answer to a passkey challenge was refused; nobody is named, because nobody is proven. */
    record PasskeyRefused(TenantId tenant, Instant at, ErrorCode code) implements SecurityEvent {}

    /** A passkey answered with a counter that did not rise: it may exist twice. */
    record PasskeyCloneSuspected(TenantId tenant, Instant at, SubjectId subject) implements AboutSubject {}

    /** A recovery code was spent: the host tells the person. */
    record RecoveryCodeUsed(TenantId tenant, Instant at, SubjectId subject, int left) implements AboutSubject {}

    /** Somebody signed in with a browser that the account did not know: the host tells the person. */
    record NewDevice(TenantId tenant, Instant at, SubjectId subject) implements AboutSubject {}

    /** All access tokens of a subject that were issued so far ended. */
    record SubjectRevoked(TenantId tenant, Instant at, SubjectId subject) implements AboutSubject {}

    /** A refresh family ended before its time. {@code reuse}: because a spent token came back, so somebody has a copy. */
    record FamilyRevoked(TenantId tenant, Instant at, SubjectId subject, UUID family, boolean reuse)
            implements AboutSubject {}

    /** An authentic refresh token was refused: another client presented it. */
    record RefreshRefused(TenantId tenant, Instant at, SubjectId subject, UUID family, ErrorCode code)
            implements AboutSubject {}

    /** A proxy header that is not believed names another client: an attempt, or a proxy that is set wrong. */
    record AddressConflict(TenantId tenant, Instant at, String requestId, AddressPrefix client)
            implements FromNetwork {}

    /** A request asked to be taken for another method than its own, and was not. */
    record MethodOverrideIgnored(TenantId tenant, Instant at, String requestId, AddressPrefix client)
            implements FromNetwork {}

    /** Another version of the rules is used. */
    record PolicyReplaced(TenantId tenant, Instant at, long version) implements SecurityEvent {}

    /** A document of rules was refused, and the old one is used on. */
    record PolicyRefused(TenantId tenant, Instant at, String fault, String detail) implements SecurityEvent {}

    /**
     * A presented API key was refused.
     *
     * @param keyId its public part; empty when it was no whole key
     */
    record ApiKeyRefused(TenantId tenant, Instant at, String keyId, ErrorCode code) implements SecurityEvent {}

    /**
     * A token endpoint refused a program.
     *
     * @param clientId as presented; empty when it was none
     * @param error of RFC 6749 §5.2
     */
    record ServiceRefused(TenantId tenant, Instant at, String clientId, String error) implements SecurityEvent {}

    /**
     * A network is kept out for a while.
     *
     * @param repeat the how many-th ban in a row
     * @param evidence what it did, or who decided it and why
     */
    record Banned(TenantId tenant, Instant at, AddressPrefix client, Instant until, int repeat, List<String> evidence)
            implements FromNetwork {

        public Banned {
            evidence = List.copyOf(evidence);
        }
    }

    /** An operator let a network in again before its time. */
    record Unbanned(TenantId tenant, Instant at, AddressPrefix client, String actor, String reason)
            implements FromNetwork {}

    /**
     * An account is kept out for a while.
     *
     * @param repeat the how many-th ban in a row
     * @param evidence what it did, or who decided it and why
     */
    record AccountBanned(
            TenantId tenant, Instant at, SubjectId subject, Instant until, int repeat, List<String> evidence)
            implements AboutSubject {

        public AccountBanned {
            evidence = List.copyOf(evidence);
        }
    }

    /** An operator let an account in again before its time. */
    record AccountUnbanned(TenantId tenant, Instant at, SubjectId subject, String actor, String reason)
            implements AboutSubject {}

    /**
     * A list of bad networks was refused, and the old one is used on.
     *
     * @param fault what is wrong with it, such as {@code TOO_WIDE}
     * @param line of the text, from 1; 0 when it is about the whole
     */
    record FeedRefused(TenantId tenant, Instant at, String feed, String fault, int line) implements SecurityEvent {}
}

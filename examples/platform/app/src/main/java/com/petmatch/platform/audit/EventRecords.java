package com.petmatch.platform.audit;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.audit.AuditLog;
import com.petmatch.security.audit.AuditParty;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityListener;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Puts what the engines tell into the audit: who signed in or was refused, which factor changed, what was revoked. What
 * was decided about requests is recorded by the filter itself. Safe for concurrent use.
 */
public final class EventRecords implements SecurityListener {

    private final AuditLog audit;
    private final Supplier<String> requestId;

    /**
     * A listener for the engines.
     *
     * @param requestId names the request that the thread serves; empty outside of one
     */
    public EventRecords(AuditLog audit, Supplier<String> requestId) {
        this.audit = audit;
        this.requestId = requestId;
    }

    @Override
    public void on(SecurityEvent event) {
        if (event instanceof SecurityEvent.RequestDecided) {
            return;
        }
        audit.append(new AuditRecord(
                event.at(),
                requestId.get(),
                new AuditParty(actor(event), List.of(), "", client(event)),
                event.tenant(),
                action(event),
                "event",
                evidence(event)));
    }

    /** {@code LoginRefused} is {@code security login-refused}. */
    private static String action(SecurityEvent event) {
        return "security "
                + event.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }

    private static String actor(SecurityEvent event) {
        if (event instanceof SecurityEvent.ServiceRefused refused) {
            return refused.clientId();
        }
        if (event instanceof SecurityEvent.ApiKeyRefused refused) {
            return refused.keyId();
        }
        return event instanceof SecurityEvent.AboutSubject about
                ? about.subject().toString()
                : "";
    }

    private static List<String> evidence(SecurityEvent event) {
        if (event instanceof SecurityEvent.FactorChanged e) {
            return List.of(e.kind().name(), e.added() ? "added" : "removed");
        }
        if (event instanceof SecurityEvent.FamilyRevoked e) {
            return List.of(e.family().toString(), e.reuse() ? "reuse" : "ended");
        }
        if (event instanceof SecurityEvent.RefreshRefused e) {
            return List.of(e.family().toString(), e.code().value());
        }
        if (event instanceof SecurityEvent.StageFailed e) {
            return List.of(e.stage(), e.failMode(), e.cause().getClass().getName());
        }
        if (event instanceof SecurityEvent.ServiceRefused e) {
            return List.of(e.error());
        }
        if (event instanceof SecurityEvent.PolicyReplaced e) {
            return List.of(Long.toString(e.version()));
        }
        if (event instanceof SecurityEvent.FeedRefused e) {
            return List.of(e.feed(), e.fault());
        }
        if (event instanceof SecurityEvent.Banned || event instanceof SecurityEvent.AccountBanned) {
            return banEvidence(event);
        }
        if (event instanceof SecurityEvent.Unbanned e) {
            return List.of(e.actor(), e.reason());
        }
        if (event instanceof SecurityEvent.AccountUnbanned e) {
            return List.of(e.actor(), e.reason());
        }
        return event instanceof SecurityEvent.PolicyRefused e
                ? List.of(e.fault())
                : code(event).map(ErrorCode::value).map(List::of).orElse(List.of());
    }

    private static List<String> banEvidence(SecurityEvent event) {
        return event instanceof SecurityEvent.Banned banned
                ? banned.evidence()
                : ((SecurityEvent.AccountBanned) event).evidence();
    }

    private static Optional<ErrorCode> code(SecurityEvent event) {
        if (event instanceof SecurityEvent.LoginRefused e) {
            return Optional.of(e.code());
        }
        if (event instanceof SecurityEvent.PasskeyRefused e) {
            return Optional.of(e.code());
        }
        return event instanceof SecurityEvent.ApiKeyRefused e ? Optional.of(e.code()) : Optional.empty();
    }

    private static String client(SecurityEvent event) {
        return event instanceof SecurityEvent.FromNetwork from ? from.client().toString() : "";
    }
}

package com.petmatch.security.audit;

import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the audit: who did what, and how it was decided. Texts are cut to 1 KiB and freed of controls, so a record
 * cannot forge another one. Immutable.
 *
 * @param party whom it is about: the only part that may be erased
 * @param decision such as {@code allow} or {@code deny}
 * @param evidence codes, at most 32
 */
public record AuditRecord(
        Instant at,
        String requestId,
        AuditParty party,
        TenantId tenant,
        String action,
        String decision,
        List<String> evidence) {

    private static final int MAX_EVIDENCE = 32;

    public AuditRecord {
        // As exact as PostgreSQL keeps it: the hash is over what can be read again.
        at = at.truncatedTo(ChronoUnit.MICROS);
        requestId = AuditText.clean(requestId);
        action = AuditText.clean(action);
        decision = AuditText.clean(decision);
        evidence = evidence.stream().limit(MAX_EVIDENCE).map(AuditText::clean).toList();
    }

    /** The same record about somebody else, or about nobody. */
    public AuditRecord with(AuditParty other) {
        return new AuditRecord(at, requestId, other, tenant, action, decision, evidence);
    }

    /** The canonical text the chain is computed over: each part with its length, the party by its hash. */
    String canonical(String partyHash) {
        List<String> parts =
                new ArrayList<>(List.of(at.toString(), requestId, partyHash, tenant.toString(), action, decision));
        parts.addAll(evidence);
        return AuditText.canonical(parts);
    }
}

package com.petmatch.security.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom a record is about: personal, so it lies beside the chain and may be erased. Texts are cut and cleaned like those of
 * an {@link AuditRecord}. Immutable.
 *
 * @param actor the subject's id, or empty for nobody
 * @param act who acts in the actor's name, the current one first; at most 8
 * @param credential kind and public id of what proved the actor, never a secret; empty for nobody
 * @param client the client's network, never the whole address of an IPv6 client
 */
public record AuditParty(String actor, List<String> act, String credential, String client) {

    private static final int MAX_ACT = 8;
    private static final String SOMEBODY = "somebody else";
    private static final AuditParty NOBODY = new AuditParty("", List.of(), "", "");

    public AuditParty {
        actor = AuditText.clean(actor);
        act = act.stream().limit(MAX_ACT).map(AuditText::clean).toList();
        credential = AuditText.clean(credential);
        client = AuditText.clean(client);
    }

    /** About nobody; also what is left after an erasure. */
    public static AuditParty nobody() {
        return NOBODY;
    }

    /** What one of those it is about may see: nothing of the others. */
    public AuditParty seenBy(String subject) {
        List<String> seen =
                act.stream().map(id -> id.equals(subject) ? id : SOMEBODY).toList();
        return actor.equals(subject)
                ? new AuditParty(actor, seen, credential, client)
                : new AuditParty(SOMEBODY, seen, "", "");
    }

    String canonical() {
        List<String> parts = new ArrayList<>(List.of(actor, credential, client));
        parts.addAll(act);
        return AuditText.canonical(parts);
    }
}

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
 * @param actor the subject's id, or empty for nobody
 * @param decision such as {@code allow} or {@code deny}
 * @param evidence codes, at most 32
 * @param client the client's network, never the whole address of an IPv6 client
 */
public record AuditRecord(
        Instant at,
        String requestId,
        String actor,
        TenantId tenant,
        String action,
        String decision,
        List<String> evidence,
        String client) {

    private static final int MAX_TEXT = 1024;
    private static final int MAX_EVIDENCE = 32;

    public AuditRecord {
        // As exact as PostgreSQL keeps it: the hash is over what can be read again.
        at = at.truncatedTo(ChronoUnit.MICROS);
        requestId = clean(requestId);
        actor = clean(actor);
        action = clean(action);
        decision = clean(decision);
        client = clean(client);
        evidence = evidence.stream().limit(MAX_EVIDENCE).map(AuditRecord::clean).toList();
    }

    /** The canonical text the chain is computed over: each part with its length. */
    String canonical() {
        List<String> parts =
                new ArrayList<>(List.of(at.toString(), requestId, actor, tenant.toString(), action, decision, client));
        parts.addAll(evidence);
        StringBuilder text = new StringBuilder();
        parts.forEach(
                part -> text.append(part.length()).append(':').append(part).append(';'));
        return text.toString();
    }

    private static String clean(String text) {
        String cut = text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
        StringBuilder clean = new StringBuilder(cut.length());
        cut.codePoints().forEach(c -> clean.appendCodePoint(isHarmless(c) ? c : 0xfffd));
        return clean.toString();
    }

    // Controls, ANSI escapes, line ends and bidirectional marks would change how a line is read.
    private static boolean isHarmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}

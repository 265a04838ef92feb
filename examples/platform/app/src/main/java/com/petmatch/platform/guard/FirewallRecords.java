package com.petmatch.platform.guard;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.audit.AuditLog;
import com.petmatch.security.audit.AuditParty;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.firewall.Exclusion;
import com.petmatch.security.firewall.FirewallOutcome;
import com.petmatch.security.firewall.FirewallOutcome.Accepted;
import com.petmatch.security.firewall.FirewallOutcome.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts every change of the firewall's settings into the audit, each exclusion with its reason. Safe for concurrent use. */
public final class FirewallRecords implements Consumer<FirewallOutcome> {

    private static final Logger log = LoggerFactory.getLogger(FirewallRecords.class);

    private final AuditLog audit;
    private final InstantSource clock;

    public FirewallRecords(AuditLog audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void accept(FirewallOutcome outcome) {
        if (outcome instanceof Refused refused) {
            log.warn("Firewall settings refused, the old ones stay: {}, {}", refused.fault(), refused.detail());
            append("refused", List.of(refused.fault().name(), refused.detail()));
        } else if (outcome instanceof Accepted accepted) {
            append(
                    "used",
                    List.of(
                            Long.toString(accepted.settings().version()),
                            accepted.settings().profile().name()));
            // A record of its own for each, since a record holds only so much.
            accepted.settings().exclusions().forEach(exclusion -> append("excluded", evidence(exclusion)));
        }
    }

    private void append(String decision, List<String> evidence) {
        audit.append(new AuditRecord(
                clock.instant(),
                "",
                new AuditParty("", List.of(), "", ""),
                TenantId.SINGLE,
                "security firewall-settings",
                decision,
                evidence));
    }

    private static List<String> evidence(Exclusion exclusion) {
        return List.of(
                exclusion.route(),
                exclusion.field(),
                exclusion.ruleId(),
                exclusion.expires().toString(),
                exclusion.reason());
    }
}

package com.petmatch.security.reputation;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityListener;
import java.time.Instant;
import java.util.List;

/** Tells of bans; a listener that throws changes none. */
final class BanEvents {

    private final TenantId tenant;
    private final SecurityListener listener;

    BanEvents(TenantId tenant, SecurityListener listener) {
        this.tenant = tenant;
        this.listener = SecurityListener.all(List.of(listener));
    }

    void banned(Ban ban) {
        List<String> evidence = ban.cause().evidence();
        listener.on(
                ban.target() instanceof ScoreKey.Network network
                        ? new SecurityEvent.Banned(
                                tenant, ban.from(), network.prefix(), ban.until(), ban.repeat(), evidence)
                        : new SecurityEvent.AccountBanned(
                                tenant,
                                ban.from(),
                                ((ScoreKey.Account) ban.target()).subject(),
                                ban.until(),
                                ban.repeat(),
                                evidence));
    }

    void unbanned(ScoreKey target, Instant at, String actor, String reason) {
        listener.on(
                target instanceof ScoreKey.Network network
                        ? new SecurityEvent.Unbanned(tenant, at, network.prefix(), actor, reason)
                        : new SecurityEvent.AccountUnbanned(
                                tenant, at, ((ScoreKey.Account) target).subject(), actor, reason));
    }
}

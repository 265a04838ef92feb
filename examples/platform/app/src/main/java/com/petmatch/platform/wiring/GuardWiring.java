package com.petmatch.platform.wiring;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.platform.account.StepUps;
import com.petmatch.platform.audit.AuditDesk;
import com.petmatch.platform.guard.BanDesk;
import com.petmatch.platform.guard.FirewallFile;
import com.petmatch.platform.guard.FirewallRecords;
import com.petmatch.platform.guard.GuardThreads;
import com.petmatch.platform.guard.Guards;
import com.petmatch.platform.guard.RefusalLog;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.stream.LiveHub;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.bot.BotClassifier;
import com.petmatch.security.bot.CrawlerHosts;
import com.petmatch.security.bot.ReverseDns;
import com.petmatch.security.bot.VerifiedCrawlers;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.honeypot.Decoys;
import com.petmatch.security.postgres.PostgresBanStore;
import com.petmatch.security.postgres.PostgresReputationStore;
import com.petmatch.security.reputation.BanExemptions;
import com.petmatch.security.reputation.BanLengths;
import com.petmatch.security.reputation.BanList;
import com.petmatch.security.reputation.BanStore;
import com.petmatch.security.reputation.RememberedScores;
import com.petmatch.security.reputation.Reputation;
import com.petmatch.security.reputation.ReputationListener;
import com.petmatch.security.reputation.ReputationRules;
import com.petmatch.security.reputation.ReputationStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bans, decoys and the firewall, and what keeps them up to date. */
@Configuration(proxyBeanMethods = false)
class GuardWiring {

    private static final int BATCH = 1_000;
    private static final Duration SCORES_KEPT = Duration.ofDays(2);

    // Whoever develops on this machine, and a proxy on it that is not set up, must not lock everybody out.
    private static final List<AddressPrefix> THIS_MACHINE = Stream.of("127.0.0.0/8", "::1/128")
            .map(text -> AddressPrefix.parse(text).orElseThrow())
            .toList();

    @Bean
    GuardThreads guardThreads() {
        return new GuardThreads();
    }

    @Bean
    VerifiedCrawlers verifiedCrawlers(GuardThreads threads) {
        return new VerifiedCrawlers(ReverseDns.system(), threads.executor());
    }

    @Bean
    ReputationStore reputationStore(StoreSource source, GuardThreads threads) {
        return new RememberedScores(new PostgresReputationStore(source.dataSource()), threads.executor());
    }

    @Bean
    BanStore banStore(StoreSource source) {
        return new PostgresBanStore(source.dataSource());
    }

    // Told to the audit alone: the points that come of other events are written through this list.
    @Bean
    BanList banList(
            BanStore store,
            VerifiedCrawlers crawlers,
            InstantSource clock,
            @Qualifier("eventRecords") SecurityListener audit) {
        BanExemptions exemptions =
                BanExemptions.standard().allowing(THIS_MACHINE).verifiedCrawlers(crawlers.asExemption());
        return new BanList(TenantId.SINGLE, store, exemptions, clock, audit);
    }

    @Bean
    Reputation reputation(ReputationStore store, BanList bans, InstantSource clock) {
        return new Reputation(TenantId.SINGLE, store, bans, ReputationRules.standard(), clock);
    }

    @Bean
    SecurityListener reputationListener(Reputation reputation, GuardThreads threads) {
        return new ReputationListener(reputation, threads.executor());
    }

    @Bean
    RefusalLog refusalLog() {
        return new RefusalLog();
    }

    @Bean
    Decoys decoys(HostParts parts, InstantSource clock) {
        return Decoys.standard(MacKeys.of(1, parts.keys().key("decoy-mac")), clock);
    }

    @Bean
    FirewallFile firewallFile(HostParts parts, AuditDesk audit, InstantSource clock) {
        return FirewallFile.read(
                parts.dataDirectory().resolve(FirewallFile.NAME), clock, new FirewallRecords(audit, clock));
    }

    @Bean
    Guards guards(
            BanList bans, Reputation reputation, Decoys decoys, VerifiedCrawlers crawlers, FirewallFile firewall) {
        return new Guards(
                bans, reputation, decoys, new BotClassifier(CrawlerHosts.standard(), crawlers), firewall.firewall());
    }

    @Bean
    BanDesk banDesk(BanList bans, Reputation reputation, StepUps stepUps) {
        return new BanDesk(bans, reputation, stepUps::isRecent);
    }

    @Bean
    ScheduledStep bansRefreshed(BanList bans) {
        return ScheduledStep.onEachHost("bans refreshed", Duration.ofSeconds(3), bans::refresh);
    }

    @Bean
    ScheduledStep firewallReloaded(FirewallFile file) {
        return ScheduledStep.onEachHost("firewall settings", Duration.ofSeconds(5), file::reload);
    }

    // Told once a second at most: an attack must not push out what other pages wait for.
    @Bean
    ScheduledStep refusalsTold(RefusalLog refusals, LiveHub hub) {
        return ScheduledStep.onEachHost("refusals told", Duration.ofSeconds(1), () -> {
            if (refusals.hasNews()) {
                hub.publish("security");
            }
        });
    }

    @Bean
    ScheduledStep bansForgotten(BanStore store, InstantSource clock) {
        Duration remembered = BanLengths.standard().remembered();
        return ScheduledStep.onLeader(
                "bans forgotten",
                Duration.ofHours(1),
                () -> store.deleteBefore(TenantId.SINGLE, clock.instant().minus(remembered), BATCH));
    }

    @Bean
    ScheduledStep scoresForgotten(ReputationStore store, InstantSource clock) {
        return ScheduledStep.onLeader(
                "scores forgotten",
                Duration.ofHours(1),
                () -> store.deleteBefore(TenantId.SINGLE, clock.instant().minus(SCORES_KEPT), BATCH));
    }
}

package com.petmatch.benchmarks.security;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.bot.BotClassifier;
import com.petmatch.security.bot.CrawlerHosts;
import com.petmatch.security.bot.ReverseDns;
import com.petmatch.security.bot.VerifiedCrawlers;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.firewall.Firewall;
import com.petmatch.security.firewall.FirewallControl;
import com.petmatch.security.firewall.LiveFirewall;
import com.petmatch.security.honeypot.Decoys;
import com.petmatch.security.honeypot.HoneypotControl;
import com.petmatch.security.pipeline.PipelineBuilder;
import com.petmatch.security.pipeline.Stage;
import com.petmatch.security.reputation.BanCause;
import com.petmatch.security.reputation.BanExemptions;
import com.petmatch.security.reputation.BanList;
import com.petmatch.security.reputation.InMemoryBanStore;
import com.petmatch.security.reputation.InMemoryReputationStore;
import com.petmatch.security.reputation.Reputation;
import com.petmatch.security.reputation.ReputationControl;
import com.petmatch.security.reputation.ReputationListener;
import com.petmatch.security.reputation.ReputationRules;
import com.petmatch.security.reputation.ScoreKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** All that a host puts into the rooms of a pipeline: 1,000 bans, reputation, honeypot, and the firewall twice. */
final class Controls {

    private static final int BANS = 1_000;

    private final InstantSource clock = InstantSource.system();
    private final TenantId tenant;
    private final BanList bans;
    private final Reputation reputation;
    private final LiveFirewall firewall = new LiveFirewall(Firewall.builder().build());
    private final Decoys decoys = Decoys.standard(MacKeys.of(1, Secret.of(new byte[32])), clock);
    // Asks nobody: the request is a browser's.
    private final BotClassifier bots =
            new BotClassifier(CrawlerHosts.standard(), new VerifiedCrawlers(ReverseDns.system(), Runnable::run));

    Controls(TenantId tenant) {
        this.tenant = tenant;
        this.bans =
                new BanList(tenant, new InMemoryBanStore(), BanExemptions.standard(), clock, SecurityListener.none());
        this.reputation =
                new Reputation(tenant, new InMemoryReputationStore(), bans, ReputationRules.standard(), clock);
        BanCause.Operator decision = new BanCause.Operator("operator", "a benchmark");
        for (AddressPrefix prefix : new Networks(BANS).prefixes()) {
            bans.ban(ScoreKey.of(prefix), Duration.ofDays(1), decision);
        }
        bans.refresh();
    }

    void install(PipelineBuilder builder) {
        builder.tenant(tenant);
        ReputationControl.install(builder, bans, reputation, List.of());
        builder.control(Stage.HONEYPOT, new HoneypotControl(decoys, bots));
        FirewallControl.install(builder, firewall);
        builder.listener(new ReputationListener(reputation));
    }
}

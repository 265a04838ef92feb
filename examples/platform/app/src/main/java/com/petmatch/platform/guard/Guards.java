package com.petmatch.platform.guard;

import com.petmatch.security.bot.BotClassifier;
import com.petmatch.security.firewall.FirewallControl;
import com.petmatch.security.firewall.LiveFirewall;
import com.petmatch.security.honeypot.Decoys;
import com.petmatch.security.honeypot.HoneypotControl;
import com.petmatch.security.pipeline.PipelineBuilder;
import com.petmatch.security.pipeline.Stage;
import com.petmatch.security.reputation.BanList;
import com.petmatch.security.reputation.Reputation;
import com.petmatch.security.reputation.ReputationControl;
import java.util.List;

/** Everything that stands before the host besides its own rules. */
public record Guards(BanList bans, Reputation reputation, Decoys decoys, BotClassifier bots, LiveFirewall firewall) {

    /** Puts them into their rooms: the cheapest refusal first. */
    public void install(PipelineBuilder builder) {
        ReputationControl.install(builder, bans, reputation, List.of());
        builder.control(Stage.HONEYPOT, new HoneypotControl(decoys, bots));
        FirewallControl.install(builder, firewall);
    }
}

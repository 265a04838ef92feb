package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.bot.BotClassifier;
import com.petmatch.security.bot.CrawlerHosts;
import com.petmatch.security.bot.ReverseDns;
import com.petmatch.security.bot.VerifiedCrawlers;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.Decision.Challenge;
import com.petmatch.security.decision.Decision.Deny;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityEvent.Banned;
import com.petmatch.security.event.SecurityEvent.LoginRefused;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.honeypot.Decoys;
import com.petmatch.security.honeypot.HoneypotControl;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.reputation.BanExemptions;
import com.petmatch.security.reputation.BanList;
import com.petmatch.security.reputation.InMemoryBanStore;
import com.petmatch.security.reputation.InMemoryReputationStore;
import com.petmatch.security.reputation.Reputation;
import com.petmatch.security.reputation.ReputationControl;
import com.petmatch.security.reputation.ReputationListener;
import com.petmatch.security.reputation.ReputationRules;
import com.petmatch.security.reputation.ScoreKey;
import com.petmatch.security.reputation.Signal;
import com.petmatch.security.reputation.ThreatFeed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReputationStagesTest extends PipelineScene {

    private static final AddressPrefix NETWORK = AddressPrefix.of(CLIENT, 32);
    private static final ScoreKey KEY = ScoreKey.of(NETWORK);

    private final BanList bans =
            new BanList(TenantId.SINGLE, new InMemoryBanStore(), BanExemptions.standard(), clock, events::add);
    private final Reputation reputation =
            new Reputation(TenantId.SINGLE, new InMemoryReputationStore(), bans, ReputationRules.standard(), clock);
    private final ThreatFeed feed = new ThreatFeed("drop-list", TenantId.SINGLE, clock, events::add);
    private final SecurityPipeline guarded = guarded(StageSettings.enforced(FailMode.OPEN));

    private SecurityPipeline guarded(StageSettings honeypot) {
        Decoys decoys = Decoys.standard(MacKeys.of(1, Secret.of(new byte[32])), clock);
        BotClassifier bots =
                new BotClassifier(CrawlerHosts.standard(), new VerifiedCrawlers(ReverseDns.system(), Runnable::run));
        PipelineBuilder builder = builder(sessions, LocalLimits.ofCapacity(1_000, nanos::get))
                .listener(SecurityListener.all(List.of(events::add, new ReputationListener(reputation))))
                .control(Stage.HONEYPOT, new HoneypotControl(decoys, bots))
                .stage(Stage.HONEYPOT, honeypot);
        ReputationControl.install(builder, bans, reputation, List.of(feed));
        return builder.build();
    }

    private Decision probe() {
        return guarded.decide(get("/.env").field("User-Agent", "curl/8.5.0").build());
    }

    private Decision home() {
        return guarded.decide(get("/").build());
    }

    private static void assertDenied(Decision decision, String rule) {
        assertThat(decision).isInstanceOfSatisfying(Deny.class, deny -> {
            assertThat(deny.status()).isEqualTo(403);
            assertThat(deny.code()).isEqualTo(SecurityErrors.REPUTATION_BANNED);
            assertThat(deny.evidence()).extracting(Evidence::ruleId).contains(rule);
        });
    }

    @Test
    void twoProbesAreNotFoundAndThenTheNetworkIsOut() {
        assertThat(home()).isInstanceOf(Allow.class);
        assertThat(probe())
                .isInstanceOfSatisfying(
                        Deny.class, deny -> assertThat(deny.status()).isEqualTo(404));
        assertThat(home()).isInstanceOf(Allow.class);
        assertThat(probe())
                .isInstanceOfSatisfying(
                        Deny.class, deny -> assertThat(deny.status()).isEqualTo(404));

        assertDenied(home(), "ban");
        assertDenied(guarded.decide(request("POST", "/login").build()), "ban");
        assertThat(events)
                .filteredOn(Banned.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((Banned) event).evidence())
                        .hasSize(2)
                        .allMatch(text -> text.contains("PROBE_PATH r-1 probe-path")));
    }

    @Test
    void aRefusalOfTheBannedEarnsNoMorePoints() {
        probe();
        probe();
        double score = reputation.score(KEY);
        home();
        home();

        assertThat(reputation.score(KEY)).isEqualTo(score);
    }

    @Test
    @Tag("row-62")
    void aProbeThatIsFetchedAheadIsNotFoundAndNeverBans() {
        for (int i = 0; i < 50; i++) {
            guarded.decide(get("/.env").field("Sec-Purpose", "prefetch").build());
        }

        assertThat(bans.list()).isEmpty();
        assertThat(home()).isInstanceOf(Allow.class);
    }

    @Test
    @Tag("row-62")
    void whatIsOnlyWatchedEarnsNoPoints() {
        SecurityPipeline watched = guarded(StageSettings.enforced(FailMode.OPEN).with(Enforcement.SHADOW));
        for (int i = 0; i < 5; i++) {
            watched.decide(get("/.env").field("User-Agent", "curl/8.5.0").build());
        }

        assertThat(reputation.score(KEY)).isZero();
    }

    @Test
    void aDoubtfulNetworkIsAskedForMoreButMaySignIn() {
        probe();
        reputation.record(KEY, Signal.FIREWALL_DENY, "r");
        reputation.record(KEY, Signal.FIREWALL_DENY, "r");

        assertThat(home())
                .isInstanceOfSatisfying(
                        Challenge.class,
                        challenge -> assertThat(challenge.code()).isEqualTo(SecurityErrors.CHALLENGE_REQUIRED));
        assertThat(guarded.decide(
                        get("/").field("Cookie", "__Host-pm-session=forged").build()))
                .as("a cookie that names nobody proves nothing")
                .isInstanceOf(Challenge.class);
        assertThat(guarded.decide(request("POST", "/login").build()).evidence())
                .extracting(Evidence::code)
                .doesNotContain(SecurityErrors.CHALLENGE_REQUIRED);
    }

    private String token() {
        return issuer.accessToken(TenantId.SINGLE, ANNA, Set.of(RoleId.of("owner")))
                .token()
                .revealText();
    }

    @Test
    @Tag("row-63")
    void whoIsSignedInDoesNotPayForANetworkThatOthersMadeDoubtful() {
        probe();
        reputation.record(KEY, Signal.FIREWALL_DENY, "r");
        reputation.record(KEY, Signal.FIREWALL_DENY, "r");

        assertThat(guarded.decide(get("/api/me")
                        .field("Authorization", "Bearer " + token())
                        .build()))
                .isInstanceOf(Allow.class);
    }

    @Test
    @Tag("row-63")
    void aBannedAccountIsOutFromEverywhereAndItsNeighboursAreNot() {
        reputation.record(ScoreKey.of(ANNA), Signal.CANARY_KEY, "r");

        assertDenied(
                guarded.decide(get("/api/me")
                        .field("Authorization", "Bearer " + token())
                        .build()),
                "account-ban");
        assertThat(home()).isInstanceOf(Allow.class);
    }

    @Test
    @Tag("row-64")
    void aNetworkOnAFeedIsOut() {
        feed.replace("1.2.3.0/24\n");

        assertDenied(home(), "feed.drop-list");
        feed.replace("1.2.4.0/24\n");
        assertThat(home()).isInstanceOf(Allow.class);
    }

    @Test
    void limitsAndFailedSignInsEarnPoints() {
        for (int i = 0; i < 3; i++) {
            guarded.decide(request("POST", "/login").build());
        }
        double limits = reputation.score(KEY);
        SecurityListener listener = new ReputationListener(reputation);
        for (var code : List.of(SecurityErrors.LOGIN_CREDENTIALS, SecurityErrors.LOGIN_DELAYED)) {
            SecurityEvent refused = new LoginRefused(TenantId.SINGLE, clock.instant(), NETWORK, code);
            listener.on(refused);
        }

        assertThat(limits).isEqualTo(1);
        assertThat(reputation.score(KEY)).as("a delay is no failure").isEqualTo(3);
    }
}
